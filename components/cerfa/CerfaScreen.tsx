import { useEffect, useState } from 'react';
import { definitions, isFieldId } from '@/lib/domain';
import { Unfinished } from '../dossier/Unfinished';
import { useEditorState } from '../field/editing';
import { PdfPages } from '../pdf/PdfPages';
import { type CerfaFilled, type CerfaTemplate, useServices } from '../services';
import { Failure, useTask } from '../shell/failure';
import { go } from '../shell/route';
import { Button } from '../ui/Button';
import { Download, FileText, Search } from '../ui/icons';
import { Screen } from '../ui/Screen';
import { cerfaFields } from './cerfa-fields';
import { FillReport } from './FillReport';
import { TemplateCard } from './TemplateCard';

const labelOf = (id: string): string => (isFieldId(id) ? definitions[id].label : id);

/** Fills the official form from the dossier, shows its pages, then saves it where the person wants. */
export const CerfaScreen = ({ id }: { readonly id: string }) => {
  const { cerfa, save } = useServices();
  const { fields } = useEditorState();
  const [template, setTemplate] = useState<CerfaTemplate>();
  const [filled, setFilled] = useState<CerfaFilled>();
  const [flatten, setFlatten] = useState(false);
  const task = useTask(labelOf);
  const { run } = task;
  const real = template !== undefined && !template.standIn;
  useEffect(() => run(async () => setTemplate(await cerfa.template())), [cerfa, run]);
  // A form filled from other values than those on screen must not be saved.
  useEffect(() => {
    if (fields !== undefined) setFilled(undefined);
  }, [fields]);

  const fill = () =>
    task.run(async () => {
      setFilled(undefined);
      setFilled(await cerfa.fill(cerfaFields(fields), { flatten }));
    });
  return (
    <Screen
      title="Cerfa 12434"
      subtitle="Le contrat de travail lui-même"
      back={{
        name: 'Retour au dossier',
        go: () => go({ screen: 'path', dossier: id }),
      }}
      foot={
        filled === undefined ? (
          <Button
            wide
            look="primary"
            disabled={task.busy}
            icon={<FileText aria-hidden size={17} />}
            onClick={fill}
          >
            {task.busy ? 'Un instant…' : 'Remplir le Cerfa'}
          </Button>
        ) : (
          <Button
            wide
            look="primary"
            icon={<Download aria-hidden size={17} />}
            onClick={() =>
              save(real ? 'cerfa-12434.pdf' : 'fac-simile-sans-valeur.pdf', 'application/pdf', filled.bytes)
            }
          >
            {real ? 'Enregistrer le PDF' : 'Enregistrer le fac-similé, sans valeur'}
          </Button>
        )
      }
    >
      <Unfinished dossier={id} />
      <TemplateCard
        template={template}
        onChange={(next) => {
          setTemplate(next);
          setFilled(undefined);
        }}
      />
      <label className="flex items-start gap-2">
        <input
          type="checkbox"
          checked={flatten}
          onChange={(event) => {
            setFlatten(event.target.checked);
            setFilled(undefined);
          }}
          className="mt-1 accent-accent"
        />
        <span>
          Figer le document
          <span className="block text-sm text-muted">Les cases ne pourront plus être modifiées.</span>
        </span>
      </label>
      <Failure task={task} />
      <Button
        look="quiet"
        icon={<Search aria-hidden size={16} />}
        onClick={() => go({ screen: 'reading', dossier: id })}
      >
        Lire ou comparer un Cerfa déjà rempli
      </Button>
      {filled === undefined ? null : (
        <>
          <FillReport filled={filled} dossier={id} />
          <PdfPages bytes={filled.bytes} of="du Cerfa rempli" />
        </>
      )}
    </Screen>
  );
};
