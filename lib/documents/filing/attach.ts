import { attached, type IsoDay, KINDS_OF_PIECE, type Piece } from '../../domain';
import { type FileFault, fault, type Received } from './file-fault';

/**
 * Attaches a received file to its piece, `signedOn` being the day of the last signature it bears. `piece` is absent
 * when a fault blocks it.
 */
export const attachFile = (
  piece: Piece,
  received: Received,
  signedOn?: IsoDay,
): { readonly piece?: Piece; readonly faults: readonly FileFault[] } => {
  const { facts, faults } = received;
  if (facts === undefined) return { faults };
  const unsigned =
    KINDS_OF_PIECE[piece.kind].mustSign &&
    (piece.etat === 'faite' || piece.etat === 'signee') &&
    piece.sha256 === facts.sha256;
  return {
    piece: attached(piece, facts, signedOn),
    faults: unsigned
      ? [
          ...faults,
          fault(
            'same-as-made',
            'warn',
            'C’est le fichier tel que le compagnon l’a créé, sans aucune signature. Joignez la copie signée.',
          ),
        ]
      : faults,
  };
};
