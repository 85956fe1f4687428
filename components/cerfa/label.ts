import { definitions, isFieldId } from '@/lib/domain';

/** Sections whose fields have the same labels as others' on the form. */
const OWNERS: Readonly<Record<string, string>> = {
  employeur: 'employeur',
  salarie: 'salarié',
  tuteur: 'tuteur',
  tuteurUtilisatrice: 'tuteur de l’entreprise utilisatrice',
  organisme: 'organisme de formation',
};
/** A field's label and whose it is: the form asks for a name and an address several times. */
export const labelOf = (id: string): string => {
  if (!isFieldId(id)) return id;
  const owner = OWNERS[id.split('.')[0] ?? ''];
  return owner === undefined ? definitions[id].label : `${definitions[id].label} (${owner})`;
};
