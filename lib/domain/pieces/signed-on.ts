import type { IsoDay } from '../calendar';
import type { Piece } from '../dossier';
import type { Dossier } from '../fields';

/** The day a piece bears its last signature: the Cerfa's two are fields of the dossier, one of which is not enough. */
export const signedOn = (piece: Piece, fields: Dossier): IsoDay | undefined => {
  if (piece.kind !== 'cerfa') return piece.dateSignature;
  const [employer, employee] = [fields['depot.signatureEmployeur'], fields['depot.signatureSalarie']];
  if (employer === undefined && employee === undefined) return piece.dateSignature;
  if (employer === undefined || employee === undefined) return undefined;
  return [employer, employee].sort()[1];
};
