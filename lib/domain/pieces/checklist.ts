import type { IsoDay } from '../calendar';
import type { DossierDraft, Organisme, Piece, PieceKind, PieceState } from '../dossier';
import { PIECE_STATES } from '../dossier';
import type { Dossier, FieldId } from '../fields';
import type { LawSource } from '../law/articles';
import { sentence } from '../rules/say';
import { validFields } from '../valid';
import { ASKED, type Asked, type Facts, type Moment } from './asked';
import { KINDS_OF_PIECE, rankOf } from './kinds';
import { reached } from './moves';
import { signersOf } from './signers';

/** The part of a dossier the pieces are read from; half filled is fine. */
export type PieceSource = Pick<DossierDraft, 'fields' | 'pieces' | 'organismes'>;

/** `unknown`: the answers in `asks` decide. `extra`: there, though nothing we read asks for it. */
export type PieceNeed = 'required' | 'advised' | 'unknown' | 'extra';

/** What keeps a piece from being sent; `piece`: the id of the row it is said of. */
export type PieceLack = {
  readonly code: 'absent' | 'too-few' | 'to-make' | 'not-signed' | 'not-attached';
  readonly message: string;
  readonly piece?: string;
};

/** A line of the list of pieces. `moment` is absent for an extra piece, which goes where the person sends it. */
export type ChecklistItem = {
  readonly kind: PieceKind;
  readonly label: string;
  readonly need: PieceNeed;
  readonly moment?: Moment;
  readonly why: string;
  readonly source?: LawSource;
  /** The answers that decide, when `need` is unknown. */
  readonly asks: readonly FieldId[];
  /** How many are wanted. */
  readonly number: number;
  readonly pieces: readonly Piece[];
  /** The state of the one that is least far; « a-faire » while one is missing. */
  readonly state: PieceState;
  readonly lacks: readonly PieceLack[];
  /** Attached or sent, signed where it must be, in number. */
  readonly ready: boolean;
};

/** The day a piece bears its last signature: the Cerfa's two are fields of the dossier, one of which is not enough. */
export const signedOn = (piece: Piece, fields: Dossier): IsoDay | undefined => {
  if (piece.kind !== 'cerfa') return piece.dateSignature;
  const [employer, employee] = [fields['depot.signatureEmployeur'], fields['depot.signatureSalarie']];
  if (employer === undefined && employee === undefined) return piece.dateSignature;
  if (employer === undefined || employee === undefined) return undefined;
  return [employer, employee].sort()[1];
};

/** Who has not signed a piece yet, in small letters. */
const unsignedBy = (piece: Piece, fields: Dossier): readonly string[] => {
  const dated = signedOn(piece, fields) !== undefined;
  return signersOf(piece.kind, piece, fields)
    .filter(({ who, signed }) => !signed && !(dated && who !== 'representant-legal'))
    .map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1));
};

const lacksOf = (piece: Piece, fields: Dossier): readonly PieceLack[] => {
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

const leastState = (pieces: readonly Piece[], number: number): PieceState =>
  pieces.length === 0 || pieces.length < number
    ? 'a-faire'
    : (PIECE_STATES.find((state) => pieces.some(({ etat }) => etat === state)) ?? 'a-faire');

type Line = Pick<ChecklistItem, 'kind' | 'need' | 'why' | 'asks' | 'number'> &
  Pick<Asked, 'source' | 'moment'>;

const item = (
  line: Omit<Line, 'source' | 'moment'> & Partial<Line>,
  pieces: readonly Piece[],
  fields: Dossier,
): ChecklistItem => {
  const { label } = KINDS_OF_PIECE[line.kind];
  const lacks: PieceLack[] = [];
  if (pieces.length === 0 && line.number > 0)
    lacks.push({ code: 'absent', message: sentence(`« ${label} » manque.`) });
  else if (pieces.length < line.number)
    lacks.push({
      code: 'too-few',
      message: sentence(
        `« ${label} » : le dossier en a ${pieces.length}, il en faut ${line.number}, pour chaque organisme.`,
      ),
    });
  lacks.push(...pieces.flatMap((piece) => lacksOf(piece, fields)));
  return {
    ...line,
    label,
    why: sentence(line.why),
    pieces,
    state: leastState(pieces, line.number),
    lacks,
    ready: pieces.length > 0 && lacks.length === 0,
  };
};

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
    return [item({ ...line, need: number === undefined ? 'unknown' : level }, rowsOf(asked, pieces), fields)];
  });
  const placed = new Set(lines.flatMap((line) => line.pieces.map(({ id }) => id)));
  const left = pieces.filter(({ id }) => !placed.has(id));
  const extras = [...new Set(left.map(({ kind }) => kind))].map((kind) =>
    item(
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

/** How many of the required pieces of a moment are ready, and whether nothing more is known to be wanted. */
export const piecesReady = (
  list: readonly ChecklistItem[],
  moment: Moment,
): { readonly done: number; readonly wanted: number; readonly ready: boolean } => {
  const own = list.filter((line) => line.moment === moment);
  const required = own.filter(({ need }) => need === 'required');
  const done = required.filter(({ ready }) => ready).length;
  return {
    done,
    wanted: required.length,
    ready: done === required.length && own.every(({ need }) => need !== 'unknown'),
  };
};
