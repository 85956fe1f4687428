import type { Finding, Fix } from '@/lib/domain';
import { frenchDay } from '../dossier/title';
import { CircleAlert, CircleHelp, Info, TriangleAlert } from '../ui/icons';
import { SourceLine } from '../ui/SourceLine';
import { FieldLinks } from './FieldLinks';
import { groundWords } from './grounds';
import { Proposal } from './Proposal';
import { WaiveForm } from './WaiveForm';
import { canWaive } from './waivers';

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

type Props = {
  readonly finding: Finding;
  readonly dossier: string;
  readonly onApply: (fixes: readonly Fix[]) => void;
  readonly onWaive: (rule: string, reason: string) => string | undefined;
};

/** One finding: what is wrong with the figures, what would mend it, the article with its dates, the fields. */
export const FindingCard = ({ finding, dossier, onApply, onWaive }: Props) => {
  const { id, fix } = finding;
  const ground = groundWords(finding);
  const { Icon, ink, edge } =
    finding.status === 'undetermined'
      ? { Icon: CircleHelp, ink: 'text-note', edge: 'border-l-note' }
      : ICONS[finding.severity];
  return (
    <li
      className={`space-y-2 rounded-xl border border-l-4 border-line bg-card p-3 ${edge}`}
      data-rule={finding.id}
    >
      <div className="flex gap-2">
        <Icon aria-hidden size={18} className={`mt-0.5 shrink-0 ${ink}`} />
        <div className="min-w-0 flex-1 space-y-1">
          <p id={`constat-${id}`} className="wrap-anywhere">
            {finding.message}
          </p>
          {ground === '' ? null : (
            <p>
              <span className="inline-block rounded bg-raised px-1.5 py-0.5 text-sm text-muted">
                {ground}
              </span>
            </p>
          )}
        </div>
      </div>
      {fix === undefined ? null : <Proposal fixes={fix} onApply={() => onApply(fix)} />}
      <FieldLinks dossier={dossier} fields={finding.fields} />
      <ul className="space-y-0.5 text-sm text-muted">
        {finding.sources.map((source) => (
          <li key={source.ref}>
            <SourceLine source={source} more={inForce(source)} />
          </li>
        ))}
      </ul>
      {canWaive(finding) ? <WaiveForm finding={finding} onWaive={(reason) => onWaive(id, reason)} /> : null}
    </li>
  );
};
