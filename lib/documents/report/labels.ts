import { definitions, fieldIds, isFieldId, type Section } from '../../domain';
import type { Fact, ListName } from '../../domain/rules/facts';

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
