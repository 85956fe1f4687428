import type { Finding } from '../../domain';
import type { Text } from '../blocks';
import { labelOf } from './labels';
import type { Veil } from './veil';
import { sentence } from './wording';

const MOST_LABELS = 6;

/** The fields to look at, by name. */
export const labels = ({ fields }: Finding): string => {
  const named = [...new Set(fields.map(labelOf))];
  const more = named.length - MOST_LABELS;
  return more > 1 ? `${named.slice(0, MOST_LABELS).join(', ')} et ${more} autres` : named.join(', ');
};

/** How much of a finding a veil lets through: that of its most hidden field. */
export const hidden = ({ fields, ground }: Finding, veil: Veil): 'nothing' | 'detail' | 'all' => {
  const answers = fields.map(veil.hides);
  if (answers.includes('all')) return 'all';
  // A missing answer has no value to quote.
  const quoted = ground === 'incomplete' || fields.every(veil.quotes);
  return answers.includes('detail') || !quoted ? 'detail' : 'nothing';
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

/** Why somebody set it aside; what is said of a hidden answer is hidden too. */
export const reasonOf = (finding: Finding, reason: string, veil: Veil): string =>
  hidden(finding, veil) === 'nothing' ? veil.typed(reason) : 'Dans la version complète.';

/** The check's number, for who answers. */
export const codeLine = (finding: Finding, veil: Veil): Text =>
  hidden(finding, veil) === 'all' ? '' : [{ text: sentence(`Contrôle ${finding.id}.`), muted: true }];
