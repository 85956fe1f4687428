import { useMemo, useState } from 'react';
import { compareAnswers } from '@/lib/cerfa/compare';
import { SavedState } from '../dossier/SavedState';
import { useEditor, useEditorState } from '../field/editing';
import { type CerfaReading, useServices } from '../services';
import { Failure, useTask } from '../shell/failure';
import { go } from '../shell/route';
import { Button } from '../ui/Button';
import { FileDrop } from '../ui/FileDrop';
import { Check } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { Screen } from '../ui/Screen';
import { ReadNotice } from './ReadNotice';
import { ReviewLines } from './ReviewLines';
import { readFile } from './read-file';
import { firstTicks, isTakeable, takenOf } from './review';

const WITH_DOSSIER = { before: 'le dossier', after: 'le PDF' };
const TWO_FILES = { before: 'le premier PDF', after: 'le second PDF' };

/** Compares a filled form with the dossier, and takes from it what the person ticks; or compares two filled forms. */
export const ReadingScreen = ({ id }: { readonly id: string }) => {
  const { cerfa } = useServices();
  const editor = useEditor();
  const { fields } = useEditorState();
  const [first, setFirst] = useState<CerfaReading>();
  const [second, setSecond] = useState<CerfaReading>();
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set());
  const [taken, setTaken] = useState(0);
  const task = useTask();
  const lines = useMemo(() => {
    if (first === undefined) return [];
    return second === undefined ? compareAnswers(fields, first) : compareAnswers(first.fields, second);
  }, [fields, first, second]);
  const give = (file: File) =>
    task.run(async () => {
      const reading = await readFile(cerfa, file);
      setTaken(0);
      setSecond(undefined);
      setFirst(reading);
      setTicks(firstTicks(compareAnswers(editor.read().fields, reading)));
    });
  const giveSecond = (file: File) => task.run(async () => setSecond(await readFile(cerfa, file)));
  const chosen = lines.filter((line) => isTakeable(line) && ticks.has(line.id)).length;
  const take = () => {
    const { values, drafts } = takenOf(lines, ticks);
    for (const [field, value] of values) editor.set(field, value, 'pdf');
    for (const [field, text] of Object.entries(drafts)) editor.draft(field, text);
    setTaken(chosen);
    setTicks(new Set());
  };
  const comparing = first !== undefined && second === undefined;
  return (
    <Screen
      title="Lire un Cerfa rempli"
      subtitle={<SavedState />}
      back={{ name: 'Retour au Cerfa', go: () => go({ screen: 'cerfa', dossier: id }) }}
      foot={
        comparing && lines.some(isTakeable) ? (
          <Button
            wide
            look="primary"
            disabled={chosen === 0}
            icon={<Check aria-hidden size={17} />}
            onClick={take}
          >
            {chosen === 0
              ? 'Cochez ce que vous reprenez'
              : `Reprendre ${chosen} réponse${chosen > 1 ? 's' : ''} dans le dossier`}
          </Button>
        ) : undefined
      }
    >
      <FileDrop accept=".pdf,application/pdf" label="Choisir un Cerfa rempli (PDF)" onFile={give} />
      {task.busy ? <p className="text-muted">Lecture du PDF…</p> : null}
      <Failure task={task} />
      {taken === 0 ? null : (
        <Notice tone="ok" live>
          <p>
            {taken} réponse{taken > 1 ? 's' : ''} reprise{taken > 1 ? 's' : ''} dans le dossier. L’historique
            garde les anciennes.
          </p>
        </Notice>
      )}
      {first === undefined ? null : (
        <>
          <ReadNotice reading={second ?? first} />
          {lines.length === 0 ? <p>Ni l’un ni l’autre ne contient de réponse.</p> : null}
          <ReviewLines
            lines={lines}
            sides={second === undefined ? WITH_DOSSIER : TWO_FILES}
            ticks={ticks}
            {...(second === undefined ? { onTicks: setTicks } : {})}
          />
          {second === undefined ? (
            <FileDrop
              accept=".pdf,application/pdf"
              label="Comparer ce PDF avec un autre (PDF)"
              onFile={giveSecond}
            />
          ) : (
            <Button wide onClick={() => setSecond(undefined)}>
              Revenir à la comparaison avec le dossier
            </Button>
          )}
        </>
      )}
    </Screen>
  );
};
