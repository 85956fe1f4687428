import type { Finding, Fix } from '@/lib/domain';
import { FindingCard } from './FindingCard';

type Part = {
  readonly title: string;
  readonly about: string;
  readonly holds: (finding: Finding) => boolean;
};

const PARTS: readonly Part[] = [
  {
    title: 'À corriger avant le dépôt',
    about: 'Chacun de ces points ferait refuser le dossier.',
    holds: ({ status, severity }) => status === 'non-conform' && severity === 'block',
  },
  {
    title: 'À vérifier',
    about: 'Un risque, ou une pratique que l’Opco regarde de près.',
    holds: ({ status, severity }) => status === 'non-conform' && severity === 'warn',
  },
  {
    title: 'À confirmer',
    about: 'Le compagnon ne peut pas conclure : il lui manque une information.',
    holds: ({ status }) => status === 'undetermined',
  },
  {
    title: 'Bon à savoir',
    about: '',
    holds: ({ status, severity }) => status === 'non-conform' && severity === 'info',
  },
];

type Props = {
  readonly findings: readonly Finding[];
  readonly dossier: string;
  readonly onApply: (fixes: readonly Fix[]) => void;
  readonly onWaive: (rule: string, reason: string) => string | undefined;
};

/** The findings by how heavy they are. */
export const FindingList = ({ findings, ...rest }: Props) =>
  PARTS.map(({ title, about, holds }) => {
    const found = findings.filter(holds);
    return found.length === 0 ? null : (
      <section key={title} className="space-y-2">
        <h2 className="font-semibold">
          {title} <span className="text-muted">({found.length})</span>
        </h2>
        {about === '' ? null : <p className="text-sm text-muted">{about}</p>}
        <ul className="space-y-2">
          {found.map((finding) => (
            <FindingCard key={`${finding.id}-${finding.fields.join()}`} finding={finding} {...rest} />
          ))}
        </ul>
      </section>
    );
  });
