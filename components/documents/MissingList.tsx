import { useState } from 'react';
import type { Missing } from '@/lib/documents/screens';
import { FieldLinks } from '../check/FieldLinks';
import { go } from '../shell/route';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { counted } from './kinds';

const MOST = 8;
const HOURS_DONE = 'evaluation.heuresRealisees';

const Rows = ({ missing }: { readonly missing: readonly Missing[] }) => (
  <ul className="list-disc space-y-0.5 pl-4 text-sm wrap-anywhere">
    {missing.slice(0, MOST).map(({ label, row }) => (
      <li key={`${label} ${row ?? ''}`}>{label}</li>
    ))}
    {missing.length > MOST ? <li>et {missing.length - MOST} de plus</li> : null}
  </ul>
);

type Props = { readonly dossier: string; readonly title: string; readonly missing: readonly Missing[] };

/** The blanks a document would have: each field one click away, and where the rows of lists are filled in. */
export const MissingList = ({ dossier, title, missing }: Props) => {
  const [open, setOpen] = useState(false);
  // The hours done are counted row by row, or said as one answer: that one is a click away.
  const fields = missing.flatMap(({ field, list }) => field ?? (list === 'suivi' ? HOURS_DONE : []));
  const skills = missing.filter(({ list }) => list === 'competences');
  const modules = missing.filter(({ list }) => list === 'modules');
  const others = missing.filter(({ field, list }) => field === undefined && list === undefined);
  return (
    <Disclosure
      title={`${counted(missing.length, 'blanc')} à remplir`}
      aside={<span className="sr-only">{title}</span>}
      open={open}
      onToggle={setOpen}
    >
      <FieldLinks dossier={dossier} fields={fields} />
      {others.length === 0 ? null : <Rows missing={others} />}
      {skills.length === 0 ? null : (
        <div className="space-y-1">
          <p className="text-sm font-medium">Compétences</p>
          <Rows missing={skills} />
          <Button look="quiet" onClick={() => go({ screen: 'skills', dossier })}>
            Remplir les compétences
          </Button>
        </div>
      )}
      {modules.length === 0 ? null : (
        <div className="space-y-1">
          <p className="text-sm font-medium">Modules du parcours</p>
          <Rows missing={modules} />
          <Button look="quiet" onClick={() => go({ screen: 'modules', dossier })}>
            Remplir les modules
          </Button>
        </div>
      )}
    </Disclosure>
  );
};
