import type { Piece } from '../dossier';
import type { Dossier } from '../fields';
import { sentence } from '../rules/say';
import type { PieceLack } from './checklist-type';
import { KINDS_OF_PIECE } from './kinds';
import { reached } from './moves';
import { signedOn } from './signed-on';
import { signersOf } from './signers';

/** Who has not signed a piece yet, in small letters. */
const unsignedBy = (piece: Piece, fields: Dossier): readonly string[] => {
  const dated = signedOn(piece, fields) !== undefined;
  return signersOf(piece.kind, piece, fields)
    .filter(({ who, signed }) => !signed && !(dated && who !== 'representant-legal'))
    .map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1));
};

/** What keeps a piece from being sent. */
export const lacksOf = (piece: Piece, fields: Dossier): readonly PieceLack[] => {
  const { label, mustSign } = KINDS_OF_PIECE[piece.kind];
  const say = (code: PieceLack['code'], message: string): PieceLack => ({
    code,
    piece: piece.id,
    message: sentence(message),
  });
  if (piece.etat === 'a-faire') return [say('to-make', `« ${label} » reste à faire.`)];
  const lacks: PieceLack[] = [];
  const unsigned = mustSign ? unsignedBy(piece, fields) : [];
  if (unsigned.length > 0)
    lacks.push(
      say(
        'not-signed',
        piece.kind === 'cerfa'
          ? `Signature du Cerfa qui n'est pas notée : ${unsigned.join(', ')}. Écrivez-la dès qu'elle est faite.`
          : `Aucune signature n'est notée pour « ${label} » : écrivez le jour de la dernière.`,
      ),
    );
  if (!reached(piece, 'jointe') || piece.sha256 === undefined)
    lacks.push(
      say(
        'not-attached',
        `Le fichier à envoyer pour « ${label} » n'est pas joint${mustSign ? ' : joignez la copie signée' : ''}.`,
      ),
    );
  return lacks;
};
