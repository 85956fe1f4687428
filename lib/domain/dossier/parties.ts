import * as z from '../../shared/z';
import { zLine, zName, zShort, zTitle, zWhole, zYes } from '../fields/schemas';
import { birthDay, email, idcc, naf, nda, phone, postcode, siret } from '../formats';
import { zRowId } from './rows';

const has = z.exactOptional;

/** What the contract aims at; `code` is that of a bloc or of an RS certification. */
export const zObjectif = z.strictObject({
  id: zRowId,
  kind: z.enum(['bloc', 'RNCP', 'RS', 'CQP', 'CCN', 'poste']),
  code: has(
    z
      .string()
      .regex(
        /^(?:RNCP\d{3,5}(?:BC\d{1,2})?|RS\d{1,5})$/,
        'Un code s’écrit RNCP12345, RNCP12345BC01 ou RS1234.',
      ),
  ),
  intitule: zTitle,
});

/** A further training body; the first one is the flat fields `organisme.*`. */
export const zOrganisme = z.strictObject({
  id: zRowId,
  denomination: zLine,
  siret: has(siret.schema),
  nda: has(nda.schema),
  interne: has(zYes),
});

/** A further tutor; the first one is the flat fields `tuteur.*`. */
export const zTuteur = z.strictObject({
  id: zRowId,
  nom: zName,
  prenom: zName,
  emploi: has(zLine),
  dateNaissance: has(birthDay.schema),
  utilisatrice: has(zYes),
  experienceAnnees: has(zWhole(0, 60)),
  nombreAlternants: has(zWhole(0, 50)),
});

/** A second employer (seasonal contract, type 12); the first one is the flat fields `employeur.*`. */
export const zEmployeur = z.strictObject({
  id: zRowId,
  denomination: zLine,
  siret: has(siret.schema),
  naf: has(naf.schema),
  idcc: has(idcc.schema),
  effectif: has(zWhole(0, 999_999)),
  adresse: has(
    z.strictObject({
      numero: has(zShort),
      voie: has(zLine),
      complement: has(zLine),
      codePostal: has(postcode.schema),
      commune: has(zLine),
    }),
  ),
  telephone: has(phone.schema),
  courriel: has(email.schema),
});
