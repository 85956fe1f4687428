import type { Finding } from '@/lib/domain';
import { frenchDay } from '../dossier/title';
import { CircleAlert, CircleHelp, ExternalLink, Info, TriangleAlert } from '../ui/icons';
import { FieldLinks } from './FieldLinks';

const ICONS = {
  block: { Icon: CircleAlert, ink: 'text-danger', edge: 'border-l-danger' },
  warn: { Icon: TriangleAlert, ink: 'text-warn', edge: 'border-l-warn' },
  info: { Icon: Info, ink: 'text-note', edge: 'border-l-note' },
} as const;

const inForce = ({ from, to }: Finding['sources'][number]): string =>
  [
    from === undefined ? '' : `depuis le ${frenchDay(from)}`,
    to === undefined ? '' : `jusqu’au ${frenchDay(to)}`,
  ]
    .filter(Boolean)
    .join(' ');

/** One finding: what is wrong with the figures, the article with its dates, and the fields to mend. */
export const FindingCard = ({
  finding,
  dossier,
}: {
  readonly finding: Finding;
  readonly dossier: string;
}) => {
  const { Icon, ink, edge } =
    finding.status === 'undetermined'
      ? { Icon: CircleHelp, ink: 'text-note', edge: 'border-l-note' }
      : ICONS[finding.severity];
  return (
    <li className={`space-y-2 rounded-xl border border-l-4 border-line bg-card p-3 ${edge}`}>
      <div className="flex gap-2">
        <Icon aria-hidden size={18} className={`mt-0.5 shrink-0 ${ink}`} />
        <p className="min-w-0 flex-1">{finding.message}</p>
      </div>
      <FieldLinks dossier={dossier} fields={finding.fields} />
      <ul className="space-y-0.5 text-sm text-muted">
        {finding.sources.map((source) => (
          <li key={source.ref}>
            {source.url === undefined ? (
              source.ref
            ) : (
              <a href={source.url} target="_blank" rel="noreferrer noopener" className="underline">
                {source.ref} <ExternalLink aria-hidden size={12} className="inline" />
                <span className="sr-only">(nouvel onglet)</span>
              </a>
            )}
            {inForce(source) === '' ? null : ` · ${inForce(source)}`}
          </li>
        ))}
      </ul>
    </li>
  );
};
