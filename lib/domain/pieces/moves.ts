import type { IsoDay } from '../calendar';
import { PIECE_STATES, type Piece, type PieceKind, type PieceState } from '../dossier';
import { cleanLine } from '../formats/plain-text';

/** What is kept of a file: never the file itself. `size` in bytes, `sha256` in small hexadecimal. */
export type FileFacts = {
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly sha256: string;
};

/** A state as a person reads it. */
export const STATE_LABELS: Readonly<Record<PieceState, string>> = {
  'a-faire': 'À faire',
  faite: 'Faite',
  signee: 'Signée',
  jointe: 'Jointe',
  envoyee: 'Envoyée',
};

const LONGEST_NAME = 160;

const fileOf = ({
  name,
  size,
  type,
  sha256,
}: FileFacts): Pick<Piece, 'nom' | 'taille' | 'type' | 'sha256'> => {
  const shown = cleanLine(cleanLine(name).slice(0, LONGEST_NAME));
  return { nom: shown === '' ? 'fichier' : shown, taille: size, type, sha256 };
};

/** Whether a piece has come at least as far as a state. */
export const reached = ({ etat }: Pick<Piece, 'etat'>, state: PieceState): boolean =>
  PIECE_STATES.indexOf(etat) >= PIECE_STATES.indexOf(state);

/** A piece nobody has begun. */
export const newPiece = (id: string, kind: PieceKind): Piece => ({ id, kind, etat: 'a-faire' });

/** The document was made (again): what was signed, attached or sent before was another file. */
export const made = ({ id, kind }: Piece, on: IsoDay, file?: FileFacts): Piece => ({
  id,
  kind,
  etat: 'faite',
  dateFaite: on,
  ...(file === undefined ? {} : fileOf(file)),
});

/** All have signed on `on`, the day of the last signature; a file attached or sent stays so. */
export const signed = (piece: Piece, on: IsoDay): Piece => ({
  ...piece,
  etat: reached(piece, 'jointe') ? piece.etat : 'signee',
  dateSignature: on,
});

/**
 * The file to send was attached: the signed copy, or the piece itself when nobody signs it. `signedOn`: the day of the
 * last signature it bears, when known. A piece sent before is to be sent again.
 */
export const attached = (piece: Piece, file: FileFacts, signedOn?: IsoDay): Piece => {
  const { dateEnvoi: _, ...kept } = piece;
  return {
    ...kept,
    ...fileOf(file),
    etat: 'jointe',
    ...(signedOn === undefined ? {} : { dateSignature: signedOn }),
  };
};

/** The attached file went to the Opco; a piece without an attached file cannot have been sent. */
export const sent = (piece: Piece, on: IsoDay): Piece =>
  reached(piece, 'jointe') ? { ...piece, etat: 'envoyee', dateEnvoi: on } : piece;

/** The file was taken away: the piece is as signed or as made as before, without a file. */
export const detached = (piece: Piece): Piece => {
  const { nom: _nom, taille: _taille, type: _type, sha256: _sha256, dateEnvoi: _sent, ...kept } = piece;
  const { dateSignature, dateFaite } = kept;
  return {
    ...kept,
    etat: dateSignature !== undefined ? 'signee' : dateFaite !== undefined ? 'faite' : 'a-faire',
  };
};
