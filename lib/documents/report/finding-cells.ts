import { type Finding, type Fix, formatValue } from '../../domain';
import type { Span, Text } from '../blocks';
import { labelOf } from './labels';
import { isSecret, PAY } from './secrets';
import { lines, sourceSpans } from './sources';
import { hidden, labels, messageOf, reasonOf } from './told';
import type { Waiver } from './types';
import type { Veil } from './veil';
import { day, SHORT_GROUNDS, sentence } from './wording';

/** A value that would mend the finding, and why; not one that a redacted report leaves out. */
const fixLine = ({ field, value, why }: Fix, veil: Veil): readonly Span[] => {
  if (veil.hides(field) !== 'nothing') return [];
  if (veil.redacted && isSecret(field) && !PAY.has(field)) return [];
  const because = /[.!?…]$/.test(why) ? why : `${why}.`;
  return [
    { text: sentence('Correction proposée : '), strong: true },
    { text: veil.text(sentence(`${labelOf(field)} : ${formatValue(field, value)}. ${because}`)) },
  ];
};

/** The articles with their days of force, and the fields. */
export const facts = (finding: Finding, veil: Veil): Text =>
  hidden(finding, veil) === 'all'
    ? [{ text: 'Textes et cases dans la version complète.', muted: true }]
    : lines([
        ...finding.sources.map(sourceSpans),
        ...(finding.fields.length === 0
          ? []
          : [[{ text: sentence(`À revoir : ${labels(finding)}`), muted: true }]]),
      ]);

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

/** The sentence, what would mend it, its ground and number. */
export const cell = (finding: Finding, waivers: readonly Waiver[], veil: Veil): Text => {
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
