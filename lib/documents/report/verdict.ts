import type { Finding, Ground, Purpose } from '../../domain';
import type { Block, Span, Text, Tone } from '../blocks';
import { count, GROUNDS, PURPOSES, sentence } from './wording';

/** The findings of a report: those that count, by severity, and those somebody set aside. */
export type Sorted = {
  readonly blocking: readonly Finding[];
  readonly doubtful: readonly Finding[];
  readonly advice: readonly Finding[];
  readonly waived: readonly Finding[];
};

/** What blocks stays, waived or not: nobody can set the law aside. */
export const sorted = (findings: readonly Finding[], waived: ReadonlySet<string>): Sorted => {
  const open = findings.filter(({ status }) => status === 'non-conform' || status === 'undetermined');
  const aside = (finding: Finding): boolean => finding.severity !== 'block' && waived.has(finding.id);
  const kept = open.filter((finding) => !aside(finding));
  return {
    blocking: kept.filter(({ severity }) => severity === 'block'),
    doubtful: kept.filter(({ severity }) => severity === 'warn'),
    advice: kept.filter(({ severity }) => severity === 'info'),
    waived: open.filter(aside),
  };
};

const points = (all: Sorted): string =>
  [
    all.blocking.length === 0
      ? 'aucun point bloquant'
      : count(all.blocking.length, 'point bloquant', 'points bloquants'),
    all.doubtful.length === 0 ? '' : count(all.doubtful.length, 'point à confirmer', 'points à confirmer'),
    all.advice.length === 0 ? '' : count(all.advice.length, 'conseil'),
    all.waived.length === 0 ? '' : count(all.waived.length, 'point écarté', 'points écartés'),
  ]
    .filter((part) => part !== '')
    .join(', ');

const headline = (all: Sorted): { readonly tone: Tone; readonly strong: string; readonly rest: string } => {
  if (all.blocking.length > 0)
    return {
      tone: 'bad',
      strong: 'À corriger : en l’état, l’Opco peut refuser ou renvoyer ce dossier.',
      rest: 'Les points bloquants sont à mettre en règle avant d’aller plus loin.',
    };
  if (all.doubtful.length > 0)
    return {
      tone: 'attention',
      strong: 'Aucun motif de refus établi, mais des points sont à confirmer.',
      rest: 'Ils dépendent d’un accord, d’une réponse manquante ou d’une lecture des textes.',
    };
  return {
    tone: 'good',
    strong: 'Aucun motif de refus trouvé.',
    rest: 'Rien, dans ce que le dossier dit, ne s’oppose à la prise en charge.',
  };
};

const SHOWN: readonly Ground[] = ['non-conform', 'not-a-priority', 'no-funds', 'incomplete', 'technical'];

const countIn = (findings: readonly Finding[], ground: Ground): number =>
  findings.filter((finding) => finding.ground === ground).length;

const verdict = (blocking: number, doubtful: number, ground: Ground): Span => {
  if (blocking > 0) return { text: 'À corriger', strong: true, tone: 'bad' };
  if (doubtful > 0) return { text: 'À confirmer', strong: true, tone: 'attention' };
  // Nobody but the Opco knows what it has left to spend.
  if (ground === 'no-funds') return { text: 'Connu de l’Opco seul', muted: true };
  return { text: 'Rien trouvé', tone: 'good' };
};

const number = (n: number): Text => (n === 0 ? [{ text: '–', muted: true }] : String(n));

const groundRow = (ground: Ground, all: Sorted): readonly Text[] => {
  const blocking = countIn(all.blocking, ground);
  const doubtful = countIn(all.doubtful, ground);
  return [
    GROUNDS[ground],
    [verdict(blocking, doubtful, ground)].map((span) => ({ ...span, text: sentence(span.text) })),
    number(blocking),
    number(doubtful),
    number(countIn(all.advice, ground)),
    number(countIn(all.waived, ground)),
  ];
};

/** The answer in one look: what comes out, then each ground of refusal of the notice. */
export const verdictBlocks = (all: Sorted, purpose: Purpose): readonly Block[] => {
  const { tone, strong, rest } = headline(all);
  const used = [...all.blocking, ...all.doubtful, ...all.advice, ...all.waived];
  const grounds = SHOWN.filter((ground) => ground !== 'technical' || countIn(used, ground) > 0);
  return [
    {
      kind: 'note',
      tone,
      text: [
        { text: `${sentence(strong)}\n`, strong: true },
        { text: sentence(`Contrôle ${PURPOSES[purpose]} : ${points(all)}. ${rest}`) },
      ],
    },
    { kind: 'heading', level: 1, text: 'Verdict par motif de refus' },
    {
      kind: 'table',
      columns: [
        { head: 'Motif de refus (notice du Cerfa)', share: 187 },
        { head: 'Verdict', share: 98 },
        { head: 'Bloquants', share: 54, align: 'right' },
        { head: 'À\u00A0confirmer', share: 62, align: 'right' },
        { head: 'Conseils', share: 49, align: 'right' },
        { head: 'Écartés', share: 44, align: 'right' },
      ],
      rows: grounds.map((ground) => groundRow(ground, all)),
    },
  ];
};
