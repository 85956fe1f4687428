import { useState } from 'react';
import type { Finding } from '@/lib/domain';
import { Disclosure } from '../ui/Disclosure';
import { FieldLinks } from './FieldLinks';

const GROUPS = [
  { title: 'Champs à remplir', severity: 'block' },
  { title: 'Champs conseillés', severity: 'warn' },
] as const;

const Group = ({ title, dossier, fields }: { title: string; dossier: string; fields: readonly string[] }) => {
  const [open, setOpen] = useState(fields.length <= 12);
  return (
    <Disclosure
      title={title}
      aside={<span className="text-sm tabular-nums text-muted">{fields.length}</span>}
      open={open}
      onToggle={setOpen}
    >
      <FieldLinks dossier={dossier} fields={fields} />
    </Disclosure>
  );
};

/** What the form asks and the dossier does not say yet. */
export const MissingFields = ({
  dossier,
  findings,
}: {
  readonly dossier: string;
  readonly findings: readonly Finding[];
}) => (
  <>
    {GROUPS.map(({ title, severity }) => {
      const fields = [
        ...new Set(findings.filter((one) => one.severity === severity).flatMap((one) => one.fields)),
      ];
      return fields.length === 0 ? null : (
        <Group key={title} title={title} dossier={dossier} fields={fields} />
      );
    })}
  </>
);
