import { useState } from 'react';
import { useChecks } from '../dossier/checks';
import { Disclosure } from '../ui/Disclosure';
import { Check } from '../ui/icons';

/** The rules the dossier was held against and conforms to, by name: silence is not proof. */
export const Verified = ({ purpose }: { readonly purpose: 'cerfa' | 'depot' }) => {
  const [open, setOpen] = useState(false);
  const conform = useChecks(purpose, { all: true }).filter(
    (finding) => finding.status === 'conform' && !finding.id.startsWith('PRES-'),
  );
  if (conform.length === 0) return null;
  return (
    <Disclosure
      title="Vérifié et conforme"
      aside={<span className="text-sm tabular-nums text-muted">{conform.length}</span>}
      open={open}
      onToggle={setOpen}
    >
      <ul className="space-y-1.5">
        {conform.map((finding) => (
          <li key={finding.id} className="flex gap-2">
            <Check aria-hidden size={16} className="mt-1 shrink-0 text-ok" />
            <span>{finding.message}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
