import { formatValue } from '../../domain';
import { percent } from '../../domain/rules/say';
import type { Block, Text } from '../blocks';
import { labelOf } from './labels';
import { lines } from './sources';
import type { ReportPay, ReportPayPeriod } from './types';
import type { Veil } from './veil';
import { day, sentence } from './wording';

const HEADING: Block = { kind: 'heading', level: 1, text: 'Rémunération minimale' };

const between = ({ from, to }: ReportPayPeriod): string =>
  to === undefined ? `à partir du ${day(from)}` : `du ${day(from)} au ${day(to)}`;

const euros = (amount: string): string => formatValue('contrat.salaireBrut', amount);

const row = (period: ReportPayPeriod): readonly Text[] => [
  between(period),
  `${period.age}\u00A0ans`,
  percent(period.percent),
  lines(period.lines.map(sentence)),
  [
    { text: euros(period.amount), strong: true },
    { text: `\npar ${period.unit}`, muted: true },
  ],
];

/** The floor over the contract, its computation line by line, and what is not sure in it. */
export const payBlocks = (pay: ReportPay | undefined, veil: Veil): readonly Block[] => {
  if (pay === undefined) return [];
  if (!veil.pay)
    return [
      HEADING,
      { kind: 'paragraph', text: 'La rémunération n’est pas reprise dans cette version masquée.' },
    ];
  const { periods, proposal, missing, doubts } = pay;
  const blocks: Block[] = [HEADING];
  if (proposal !== undefined)
    blocks.push({
      kind: 'paragraph',
      keepWithNext: true,
      text: [{ text: 'Montant brut proposé à l’embauche\u00A0: ' }, { text: euros(proposal), strong: true }],
    });
  if (periods.length > 0)
    blocks.push({
      kind: 'table',
      columns: [
        { head: 'Période', share: 3.4 },
        { head: 'Âge', share: 1.7 },
        { head: 'Taux', share: 1.7 },
        { head: 'Calcul', share: 9.4 },
        { head: 'Minimum brut', share: 2.8, align: 'right' },
      ],
      rows: periods.map(row),
    });
  if (missing.length > 0)
    blocks.push({
      kind: 'note',
      tone: 'attention',
      text: sentence(`Pour le calcul, il manque : ${missing.map(labelOf).join(', ')}.`),
    });
  if (doubts.length > 0)
    blocks.push({ kind: 'list', entries: doubts.map((doubt) => veil.text(sentence(doubt))) });
  return blocks.length === 1 ? [] : blocks;
};
