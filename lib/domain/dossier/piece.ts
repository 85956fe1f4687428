import * as z from '../../shared/z';
import { zLine, zWhole } from '../fields/schemas';
import { zDay, zRowId } from './rows';

const has = z.exactOptional;

/** The kinds of pieces of a dossier. Source: notice 51650#09, page 1; Opco EP's flyer; codes.json pieces_dossier. */
export const PIECE_KINDS = [
  'cerfa',
  'annexe-pedagogique',
  'convention-formation',
  'convention-tripartite',
  'fiche-poste',
  'feuille-route',
  'parcours',
  'certificat-realisation',
  'notification-dgefp',
  'contrat-initial',
  'calendrier',
  'emargement',
  'rib',
  'autre',
] as const;

export type PieceKind = (typeof PIECE_KINDS)[number];

/** How far a piece has come, in this order: to be made, made, signed, its final file attached, sent to the Opco. */
export const PIECE_STATES = ['a-faire', 'faite', 'signee', 'jointe', 'envoyee'] as const;
export type PieceState = (typeof PIECE_STATES)[number];

/** A piece: its state, and the name, size (bytes) and fingerprint of the file; never the file itself. */
export const zPiece = z.strictObject({
  id: zRowId,
  kind: z.enum(PIECE_KINDS),
  etat: z.enum(PIECE_STATES),
  nom: has(zLine),
  taille: has(zWhole(0, 1_000_000_000)),
  type: has(z.string().regex(/^[a-z]+\/[a-z0-9.+-]{1,80}$/, 'Ce type de fichier n’est pas reconnu.')),
  sha256: has(z.string().regex(/^[0-9a-f]{64}$/, 'Une empreinte sha256 a 64 caractères.')),
  dateFaite: has(zDay),
  dateSignature: has(zDay),
  dateEnvoi: has(zDay),
});
