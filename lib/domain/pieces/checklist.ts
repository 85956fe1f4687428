import type { Organisme, Piece } from '../dossier';
import { validFields } from '../valid';
import { ASKED } from './asked';
import type { Asked, Facts } from './asked-type';
import { lineOf } from './checklist-line';
import type { ChecklistItem, PieceSource } from './checklist-type';
import { rankOf } from './kinds';

/** The rows that answer a line: of its kind, else of the kind that serves as well. */
const rowsOf = ({ kind, or }: Asked, pieces: readonly Piece[]): readonly Piece[] => {
  const own = pieces.filter((piece) => piece.kind === kind);
  return own.length > 0 || or === undefined ? own : pieces.filter((piece) => piece.kind === or);
};

/**
 * The pieces of a dossier, by the regime its answers choose, in the order in which they are filed: what is asked and
 * why, what is there, what is lacking. Each row of `pieces` is on exactly one line. Never throws.
 */
export const checklistOf = (source: PieceSource): readonly ChecklistItem[] => {
  const pieces = source.pieces ?? [];
  const fields = validFields(source.fields);
  const facts: Facts = { fields, organismes: (source.organismes ?? []) as readonly Organisme[] };
  const lines = ASKED.flatMap((asked): readonly ChecklistItem[] => {
    const { kind, level, moment, why, reads } = asked;
    const number = asked.number(facts);
    if (number === 0) return [];
    const asks = number === undefined ? reads.filter((id) => fields[id] === undefined) : [];
    const line = { kind, moment, why, source: asked.source, asks, number: number ?? 0 };
    return [
      lineOf({ ...line, need: number === undefined ? 'unknown' : level }, rowsOf(asked, pieces), fields),
    ];
  });
  const placed = new Set(lines.flatMap((line) => line.pieces.map(({ id }) => id)));
  const left = pieces.filter(({ id }) => !placed.has(id));
  const extras = [...new Set(left.map(({ kind }) => kind))].map((kind) =>
    lineOf(
      {
        kind,
        need: 'extra',
        why:
          kind === 'autre'
            ? "Ajoutée par vous, par exemple à la demande de l'Opco."
            : 'Cette pièce n’est pas demandée pour ce contrat : vous pouvez l’envoyer ou la retirer.',
        asks: [],
        number: 0,
      },
      left.filter((piece) => piece.kind === kind),
      fields,
    ),
  );
  return [...lines, ...extras].sort((one, other) => rankOf(one.kind) - rankOf(other.kind));
};
