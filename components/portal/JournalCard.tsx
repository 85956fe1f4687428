import { useState } from 'react';
import { Failure, useTask } from '../shell/failure';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { ChevronDown, Trash2 } from '../ui/icons';
import { OUTCOME_WORDS } from './outcomes';
import type { PortalState } from './use-portal';
import { labelOfDatum, labelSaid } from './words';

const WHEN = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'short', timeStyle: 'short' });

/** What was filled, when and where: names of fields and outcomes, never a value. */
export const JournalCard = ({ state }: { readonly state: PortalState }) => {
  const [open, setOpen] = useState(false);
  const task = useTask();
  const { journal, forgetJournal } = state.memory;
  return (
    <Disclosure
      title="Journal des remplissages"
      aside={<span className="text-sm tabular-nums text-muted">{journal.length}</span>}
      open={open}
      onToggle={setOpen}
    >
      <Failure task={task} />
      <p className="text-sm text-muted">Gardé sur ce poste, sans aucune valeur.</p>
      <ul className="divide-y divide-line">
        {[...journal].reverse().map((entry) => (
          <li key={`${entry.at} ${entry.origin}`} className="py-1.5">
            <details className="group/entry">
              <summary className="flex gap-1.5">
                <ChevronDown
                  aria-hidden
                  size={16}
                  className="mt-1 shrink-0 text-muted transition-transform group-open/entry:rotate-180"
                />
                <span className="min-w-0 flex-1 wrap-anywhere">
                  {WHEN.format(new Date(entry.at))} : {entry.counts.accepted ?? 0} sur {entry.lines.length}{' '}
                  vérifiés
                  <span className="block text-sm text-muted">{entry.origin.slice('https://'.length)}</span>
                </span>
              </summary>
              <ul className="mt-1 ml-5.5 space-y-0.5 text-sm">
                {entry.lines.map(({ id, label, outcome }, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines of an entry never change
                  <li key={at} className="wrap-anywhere">
                    {label === '' ? labelOfDatum(id) : labelSaid(label)} : {OUTCOME_WORDS[outcome]}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      {journal.length === 0 ? null : (
        <Button icon={<Trash2 aria-hidden size={16} />} onClick={() => task.run(forgetJournal)}>
          Vider le journal
        </Button>
      )}
    </Disclosure>
  );
};
