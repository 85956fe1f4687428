import { definitions, type Finding, type Fix, formatValue } from '../../domain';
import type { Block, Span, Text } from '../blocks';
import type { Veil } from './redact';
import type { Waiver } from './types';
import type { Sorted } from './verdict';
import { day, labelOf, lines, SHORT_GROUNDS, sentence, sourceSpans } from './wording';

const MOST_LABELS = 6;

const labels = ({ fields }: Finding): string => {
  const named = [...new Set(fields.map(labelOf))];
  const more = named.length - MOST_LABELS;
  return more > 1 ? `${named.slice(0, MOST_LABELS).join(', ')} et ${more} autres` : named.join(', ');
};

/** How much of a finding a veil lets through: that of its most hidden field. */
const hidden = ({ fields }: Finding, veil: Veil): 'nothing' | 'detail' | 'all' => {
  const answers = fields.map(veil.hides);
  if (answers.includes('all')) return 'all';
  return answers.includes('detail') ? 'detail' : 'nothing';
};

const PROTECTED = sentence(
  'Une réponse protégée du salarié est à revoir. Le détail est dans la version complète.',
);

/** The finding in words, as far as it may be told. */
export const messageOf = (finding: Finding, veil: Veil): string => {
  switch (hidden(finding, veil)) {
    case 'all':
      return PROTECTED;
    case 'detail':
      return sentence(`À revoir : ${labels(finding)}. Le détail est dans la version complète.`);
    case 'nothing':
      return veil.text(finding.message);
  }
};

const fixLine = ({ field, value, why }: Fix, veil: Veil): readonly Span[] => {
  const { sensitivity } = definitions[field];
  const told = !veil.redacted || sensitivity === 'public' || sensitivity === 'business' || veil.pay;
  if (!told || veil.hides(field) !== 'nothing') return [];
  return [
    { text: sentence('Correction proposée : '), strong: true },
    {
      text: veil.text(
        sentence(
          `${labelOf(field)} : ${formatValue(field, value)}. ${/[.!?…]$/.test(why) ? why : `${why}.`}`,
        ),
      ),
    },
  ];
};

const facts = (finding: Finding, veil: Veil): Text =>
  hidden(finding, veil) === 'all'
    ? [{ text: 'Textes et cases dans la version complète.', muted: true }]
    : lines([
        ...finding.sources.map(sourceSpans),
        ...(finding.fields.length === 0
          ? []
          : [[{ text: sentence(`À revoir : ${labels(finding)}`), muted: true }]]),
      ]);

/** Why somebody set it aside; what is said of a hidden answer is hidden too. */
const reasonOf = (finding: Finding, reason: string, veil: Veil): string =>
  hidden(finding, veil) === 'nothing' ? veil.typed(reason) : 'Dans la version complète.';

const remark = (finding: Finding, waivers: readonly Waiver[], veil: Veil): readonly Text[] =>
  waivers
    .filter(({ id }) => id === finding.id)
    .map(({ reason, at }) => [
      {
        text: sentence(
          `Remarque du ${day(at)} : ${reasonOf(finding, reason, veil)} Un point bloquant ne peut pas être écarté.`,
        ),
        muted: true,
      },
    ]);

const cell = (finding: Finding, waivers: readonly Waiver[], veil: Veil): Text => {
  const fixes = hidden(finding, veil) === 'all' ? [] : (finding.fix ?? []);
  const ground = finding.ground === 'none' ? '' : `Motif de refus : ${SHORT_GROUNDS[finding.ground]}. `;
  const code = hidden(finding, veil) === 'all' ? '' : `Contrôle ${finding.id}.`;
  return lines([
    messageOf(finding, veil),
    ...fixes.map((fix) => fixLine(fix, veil)).filter(({ length }) => length > 0),
    ...remark(finding, waivers, veil),
    [{ text: sentence(`${ground}${code}`).trim(), muted: true }],
  ]);
};

const section = (
  title: string,
  found: readonly Finding[],
  first: number,
  waivers: readonly Waiver[],
  veil: Veil,
): readonly Block[] =>
  found.length === 0
    ? []
    : [
        { kind: 'heading', level: 1, text: `${title} (${found.length})` },
        {
          kind: 'table',
          columns: [
            { head: 'Nº', share: 1 },
            { head: 'Constat', share: 11.5 },
            { head: 'Textes et cases', share: 7 },
          ],
          rows: found.map((finding, at) => [
            String(first + at),
            cell(finding, waivers, veil),
            facts(finding, veil),
          ]),
        },
      ];

/** What to mend, to confirm, to know: numbered through, so that a letter can quote a number. */
export const findingBlocks = (
  { blocking, doubtful, advice }: Sorted,
  waivers: readonly Waiver[],
  veil: Veil,
): readonly Block[] => [
  ...section('Points bloquants', blocking, 1, waivers, veil),
  ...section('Points à confirmer', doubtful, 1 + blocking.length, [], veil),
  ...section('Conseils', advice, 1 + blocking.length + doubtful.length, [], veil),
];

const codeLine = (finding: Finding, veil: Veil): Text =>
  hidden(finding, veil) === 'all' ? '' : [{ text: sentence(`Contrôle ${finding.id}.`), muted: true }];

/** What somebody set aside, in whose words and when. */
export const waivedBlocks = ({ waived }: Sorted, waivers: readonly Waiver[], veil: Veil): readonly Block[] =>
  waived.length === 0
    ? []
    : [
        { kind: 'heading', level: 1, text: `Points écartés (${waived.length})` },
        {
          kind: 'table',
          columns: [
            { head: 'Constat', share: 10 },
            { head: 'Raison donnée', share: 7 },
            { head: 'Le', share: 2.5 },
          ],
          rows: waived.flatMap((finding) =>
            waivers
              .filter(({ id }) => id === finding.id)
              .map(({ reason, at }) => [
                lines([messageOf(finding, veil), codeLine(finding, veil)]),
                reasonOf(finding, reason, veil),
                day(at),
              ]),
          ),
        },
      ];
