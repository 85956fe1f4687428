import type { FieldId } from '../../domain';
import type { Text } from '../blocks';
import { type Fields, joined, prefixed, shown, UNKNOWN } from './answers';
import { initials, type Veil } from './veil';

/** Each: initials, or nothing that names it, when redacted. */
export const employer = (fields: Fields, { redacted }: Veil): Text => {
  if (redacted) return joined([initials(fields['employeur.denomination'])]);
  return joined([
    shown(fields, 'employeur.denomination'),
    prefixed('SIRET ', shown(fields, 'employeur.siret')),
  ]);
};

export const person = (fields: Fields, names: readonly FieldId[], { redacted }: Veil): Text =>
  redacted
    ? joined([initials(...names.map((id) => fields[id]))])
    : joined(
        names.map((id) => shown(fields, id)),
        ' ',
      );

export const employee = (fields: Fields, veil: Veil): Text => {
  const name = fields['salarie.nomUsage'] === undefined ? 'salarie.nomNaissance' : 'salarie.nomUsage';
  return person(fields, ['salarie.prenom', name], veil);
};

export const body = (fields: Fields, { redacted }: Veil): Text => {
  if (!redacted)
    return joined([
      shown(fields, 'organisme.denomination'),
      prefixed('SIRET ', shown(fields, 'organisme.siret')),
    ]);
  const internal = fields['formation.interne'];
  if (typeof internal !== 'boolean') return UNKNOWN;
  return internal ? 'Service de formation interne' : 'Organisme externe';
};
