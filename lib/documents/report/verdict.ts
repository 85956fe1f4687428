import type { Finding, Ground, Purpose } from '../../domain';
import type { Block, Span, Text } from '../blocks';
import { headlineBlock } from './headline';
import type { Sorted } from './sorted';
import { GROUNDS, sentence } from './wording';

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
  const used = [...all.blocking, ...all.doubtful, ...all.advice, ...all.waived];
  const grounds = SHOWN.filter((ground) => ground !== 'technical' || countIn(used, ground) > 0);
  return [
    headlineBlock(all, purpose),
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
