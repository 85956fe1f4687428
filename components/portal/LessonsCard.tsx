import { useState } from 'react';
import type { Lesson } from '@/lib/autofill';
import { isFieldId } from '@/lib/domain';
import { Failure, useTask } from '../shell/failure';
import { Button, IconButton } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { FileDrop } from '../ui/FileDrop';
import { Download, Trash2 } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { partsOf } from './parts';
import type { PortalState } from './use-portal';
import { labelOfDatum, labelSaid } from './words';

const nameOf = ({ label }: Lesson): string => (label === '' ? 'Champ sans libellé' : labelSaid(label));

const answerSaid = ({ id, part, kind }: Lesson): string => {
  if (id === null) return 'Ne jamais remplir';
  const choice =
    part === null || !isFieldId(id) ? undefined : partsOf(id, { kind }).find((one) => one.part === part);
  return `${labelOfDatum(id)}${choice === undefined ? '' : ` – ${choice.words}`}`;
};

/** What the person taught on this site: switched on or off, forgotten one by one, saved to a file and read back. */
export const LessonsCard = ({ state }: { readonly state: PortalState }) => {
  const { memory } = state;
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState<string>();
  const task = useTask();
  const { on, lessons } = memory.lessons;
  // The box shows the choice at once, while it is being kept.
  const [wanted, setWanted] = useState<boolean>();
  const setOn = (next: boolean) => {
    setWanted(next);
    task.run(() => memory.setOn(next).finally(() => setWanted(undefined)));
  };
  return (
    <Disclosure
      title="Appris sur ce site"
      aside={<span className="text-sm tabular-nums text-muted">{lessons.length}</span>}
      open={open}
      onToggle={setOpen}
    >
      <Failure task={task} />
      {said === undefined ? null : (
        <Notice tone="ok" live>
          <p>{said}</p>
        </Notice>
      )}
      {lessons.length === 0 ? (
        <p className="text-muted">Rien encore. Désignez un champ pour commencer.</p>
      ) : (
        <>
          <label className="flex cursor-pointer items-center gap-2">
            <input
              type="checkbox"
              checked={wanted ?? on}
              onChange={(event) => setOn(event.target.checked)}
              className="accent-accent"
            />
            Se servir de ce qui a été appris
          </label>
          <ul className="divide-y divide-line">
            {lessons.map((lesson) => (
              <li key={`${lesson.key} ${lesson.shape}`} className="flex items-start gap-1 py-1.5">
                <div className="min-w-0 flex-1 wrap-anywhere">
                  <p className="font-medium">{nameOf(lesson)}</p>
                  <p className="text-sm text-muted">{answerSaid(lesson)}</p>
                </div>
                <IconButton
                  name={`Oublier : ${nameOf(lesson)}`}
                  onClick={() => task.run(() => memory.forget(lesson.key))}
                >
                  <Trash2 aria-hidden size={16} />
                </IconButton>
              </li>
            ))}
          </ul>
          <Button icon={<Download aria-hidden size={16} />} onClick={memory.save}>
            Enregistrer dans un fichier
          </Button>
        </>
      )}
      <FileDrop
        accept=".json,application/json"
        label="Reprendre un fichier de leçons"
        onFile={(file) =>
          task.run(async () => {
            setSaid(undefined);
            setSaid(await memory.load(await file.text()));
          })
        }
      />
    </Disclosure>
  );
};
