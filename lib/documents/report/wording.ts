import { definitions, fieldIds, isFieldId, type Section } from '../../domain';
import type { LawSource } from '../../domain/law/articles';
import type { Ground, Purpose } from '../../domain/rules/define';
import type { Fact, ListName } from '../../domain/rules/facts';
import { count, day, sentence as spaced } from '../../domain/rules/say';
import type { Span, Text } from '../blocks';

/** French spaces as sentences want them; « nº 2018 », « art. L6325-8 » and « le 01/01/2018 » stay together. */
export const sentence = (text: string): string =>
  spaced(text).replace(/\b(n[°º]|art\.|le|du|au) (?=[A-Z]?\d)/g, '$1\u00A0');

export const NO_VALUE = sentence('Contrôle préalable, sans valeur d’accord de l’Opco.');

/** The grounds of refusal of notice 51650#09, page 1, and two of our own: a box nobody reads, and none. */
export const GROUNDS: Readonly<Record<Ground, string>> = {
  'non-conform': 'Non-conformité du contrat',
  'not-a-priority': 'Qualification non prioritaire pour la branche',
  'no-funds': 'Absence de disponibilités financières',
  incomplete: 'Dossier incomplet',
  technical: 'Case illisible ou mal remplie',
  none: 'Sans motif de refus',
};

export const SHORT_GROUNDS: Readonly<Record<Ground, string>> = {
  'non-conform': 'non-conformité',
  'not-a-priority': 'qualification non prioritaire',
  'no-funds': 'absence de disponibilités financières',
  incomplete: 'dossier incomplet',
  technical: 'case illisible ou mal remplie',
  none: 'aucun',
};

/** « pour le dépôt » */
export const PURPOSES: Readonly<Record<Purpose, string>> = {
  cerfa: 'pour l’édition du Cerfa',
  depot: 'pour le dépôt',
  signature: 'pour la signature',
  suivi: 'pour le suivi',
};

const SECTION_WORDS: Readonly<Partial<Record<Section, string>>> = {
  employeur: 'employeur',
  salarie: 'salarié',
  tuteurUtilisatrice: 'entreprise utilisatrice',
  organisme: 'organisme',
};
const LIST_WORDS: Readonly<Record<ListName, string>> = {
  objectifs: 'Objectifs',
  organismes: 'Autres organismes',
  tuteurs: 'Autres tuteurs',
  employeurs: 'Second employeur',
  pieces: 'Pièces',
};

const shared = (label: string): boolean =>
  fieldIds.filter((id) => definitions[id].label === label).length > 1;

/** The label of a field; with its owner where several fields have the same. */
export const labelOf = (fact: Fact): string => {
  if (!isFieldId(fact)) return LIST_WORDS[fact];
  const { label, section } = definitions[fact];
  const owner = SECTION_WORDS[section];
  return owner !== undefined && shared(label) ? `${label} (${owner})` : label;
};

const periodOf = ({ from, to }: LawSource): string => {
  if (from !== undefined && to !== undefined) return ` (du\u00A0${day(from)} au\u00A0${day(to)})`;
  if (from !== undefined) return ` (depuis\u00A0le\u00A0${day(from)})`;
  return to === undefined ? '' : ` (jusqu’au\u00A0${day(to)})`;
};

/** An article with its days of force, to click where it has an address. */
export const sourceSpans = (source: LawSource): readonly Span[] => [
  {
    text: sentence(source.ref),
    ...(source.url === undefined ? {} : { link: source.url, tone: 'neutral' as const }),
  },
  { text: periodOf(source), muted: true },
];

/** Texts one under the other. */
export const lines = (texts: readonly Text[]): readonly Span[] =>
  texts.flatMap((text, at) => [
    ...(at === 0 ? [] : [{ text: '\n' }]),
    ...(typeof text === 'string' ? [{ text }] : text),
  ]);

export { count, day };
