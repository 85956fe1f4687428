import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attached,
  detached,
  made,
  newPiece,
  PIECE_KINDS,
  type Piece,
  reached,
  sent,
  signed,
} from '@/lib/domain';
import { zPiece } from '@/lib/domain/dossier/piece';

const FILE = { name: 'cerfa signé.pdf', size: 12, type: 'application/pdf', sha256: 'b'.repeat(64) };
const start = newPiece('p1', 'cerfa');

describe('the states of a piece', () => {
  it('made, signed, attached, sent', () => {
    const piece = sent(attached(signed(made(start, '2026-09-20'), '2026-09-28'), FILE), '2026-10-02');
    expect(piece).toEqual({
      id: 'p1',
      kind: 'cerfa',
      etat: 'envoyee',
      nom: 'cerfa signé.pdf',
      taille: 12,
      type: 'application/pdf',
      sha256: 'b'.repeat(64),
      dateFaite: '2026-09-20',
      dateSignature: '2026-09-28',
      dateEnvoi: '2026-10-02',
    });
  });

  it('made again: neither signed nor attached nor sent', () => {
    const before = sent(attached(signed(start, '2026-09-28'), FILE), '2026-10-02');
    expect(made(before, '2026-10-03')).toEqual({
      id: 'p1',
      kind: 'cerfa',
      etat: 'faite',
      dateFaite: '2026-10-03',
    });
  });

  it('attached again after it was sent: to be sent again', () => {
    const piece = attached(sent(attached(start, FILE), '2026-10-02'), { ...FILE, size: 13 }, '2026-10-01');
    expect(piece).toMatchObject({ etat: 'jointe', taille: 13, dateSignature: '2026-10-01' });
    expect(piece.dateEnvoi).toBeUndefined();
  });

  it('is not sent without a file', () =>
    expect(sent(signed(start, '2026-09-28'), '2026-10-02').etat).toBe('signee'));

  it('without its file it is as it was before', () => {
    expect(detached(attached(signed(start, '2026-09-28'), FILE)).etat).toBe('signee');
    expect(detached(attached(made(start, '2026-09-20'), FILE)).etat).toBe('faite');
    expect(detached(attached(start, FILE))).toEqual(start);
  });

  it('the name of a file becomes one printable line', () => {
    expect(attached(start, { ...FILE, name: '\u202Ea\nb\u0000' }).nom).toBe('a b');
    expect(attached(start, { ...FILE, name: '\u200B' }).nom).toBe('fichier');
  });
});

const day = fc.constantFrom('2026-09-01', '2026-10-15', '2027-01-31');
const file = fc.record({
  name: fc.string({ unit: 'binary', maxLength: 400 }),
  size: fc.nat(1_000_000_000),
  type: fc.constantFrom('application/pdf', 'image/png'),
  sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
});
const move: fc.Arbitrary<(piece: Piece) => Piece> = fc.oneof(
  fc.tuple(day, fc.option(file, { nil: undefined })).map(
    ([on, one]) =>
      (piece: Piece) =>
        made(piece, on, one),
  ),
  day.map((on) => (piece: Piece) => signed(piece, on)),
  fc.tuple(file, fc.option(day, { nil: undefined })).map(
    ([one, on]) =>
      (piece: Piece) =>
        attached(piece, one, on),
  ),
  day.map((on) => (piece: Piece) => sent(piece, on)),
  fc.constant(detached),
);

describe('any moves', () => {
  it('leave a valid row whose state its own facts bear out', () =>
    fc.assert(
      fc.property(fc.constantFrom(...PIECE_KINDS), fc.array(move, { maxLength: 12 }), (kind, moves) => {
        const piece = moves.reduce((now, next) => next(now), newPiece('p', kind));
        expect(zPiece.safeParse(piece).error?.issues ?? []).toEqual([]);
        expect(reached(piece, 'jointe') && piece.sha256 === undefined).toBe(false);
        expect(piece.etat === 'envoyee').toBe(piece.dateEnvoi !== undefined);
        expect(piece.etat === 'signee' && piece.dateSignature === undefined).toBe(false);
        expect(piece.etat === 'faite' && piece.dateFaite === undefined).toBe(false);
      }),
      { numRuns: 500 },
    ));
});
