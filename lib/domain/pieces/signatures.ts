import type { IsoDay } from '../calendar';
import type { Piece, PieceKind } from '../dossier';
import type { Dossier } from '../fields';
import { filingLimit } from '../law/filing';
import { day, sentence } from '../rules/say';
import { validFields } from '../valid';
import { checklistOf, type PieceSource, signedOn } from './checklist';
import { KINDS_OF_PIECE } from './kinds';
import { reached } from './moves';
import { type SignerState, signersOf } from './signers';

/** The step before which a piece must be signed, and its last day when the dossier tells it. */
export type SignBefore = { readonly what: string; readonly day?: IsoDay };

/**
 * A piece to sign. `waiting`: not made yet; `ready`: made, to be signed; `partly`: one has signed, not all; `signed`:
 * all have. `faults`: sentences on days that do not hold together.
 */
export type SignatureTask = {
  readonly kind: PieceKind;
  readonly label: string;
  /** The row of the piece; absent while the dossier has none. */
  readonly piece?: string;
  readonly mustSign: boolean;
  readonly signers: readonly SignerState[];
  readonly before?: SignBefore;
  readonly state: 'waiting' | 'ready' | 'partly' | 'signed';
  /** Not signed, and the last day is past; or signed after it. */
  readonly late: boolean;
  readonly faults: readonly string[];
};

const at = (what: string, last: IsoDay | undefined): SignBefore =>
  last === undefined ? { what } : { what, day: last };

const START = 'le début du contrat';

/** What each is signed before, in the order of the work: what the contract is joined to comes no later than it. */
const BEFORE: Partial<Record<PieceKind, (f: Dossier) => SignBefore>> = {
  'fiche-poste': (f) => at('la signature du Cerfa', f['contrat.dateConclusion']),
  'feuille-route': (f) => at('la signature du Cerfa', f['contrat.dateConclusion']),
  parcours: (f) => at('la signature du Cerfa', f['contrat.dateConclusion']),
  'convention-tripartite': (f) => at(START, f['contrat.dateDebut']),
  cerfa: (f) =>
    f['contrat.type'] === '30'
      ? at('l’effet de l’avenant', f['contrat.dateEffetAvenant'])
      : at(START, f['contrat.dateDebut']),
  'convention-formation': (f) => {
    const [filing, training] = [f['contrat.dateDebut'], f['formation.dateDebut']];
    const limit = filing === undefined ? undefined : filingLimit(filing);
    return training !== undefined && (limit === undefined || training <= limit)
      ? at('le début de la formation', training)
      : at('le dépôt du dossier', limit);
  },
};
const ORDER = Object.keys(BEFORE);
const placeOf = (kind: PieceKind): number => {
  const place = ORDER.indexOf(kind);
  return place < 0 ? ORDER.length : place;
};

const faultsOf = (
  task: Pick<SignatureTask, 'label' | 'kind' | 'before' | 'signers'>,
  piece: Piece | undefined,
  f: Dossier,
  today: IsoDay,
): readonly string[] => {
  const last = piece === undefined ? undefined : signedOn(piece, f);
  const days = [...task.signers.flatMap(({ on }) => on ?? []), ...(last === undefined ? [] : [last])].sort();
  const [first, end] = [days[0], days.at(-1)];
  if (first === undefined || end === undefined) return [];
  const faults: string[] = [];
  if (end > today) faults.push(`« ${task.label} » porte une signature du ${day(end)}, un jour à venir.`);
  if (piece?.dateFaite !== undefined && first < piece.dateFaite)
    faults.push(
      `« ${task.label} » : une nouvelle version date du ${day(piece.dateFaite)}, après une signature du ${day(first)}. Faites signer la nouvelle version.`,
    );
  if (task.before?.day !== undefined && end > task.before.day)
    faults.push(
      `« ${task.label} » porte une signature du ${day(end)}, après ${task.before.what}, le ${day(task.before.day)}.`,
    );
  const given = f['depot.remiseExemplaire'];
  if (task.kind === 'cerfa' && given !== undefined && given < end)
    faults.push(
      `L'exemplaire du salarié est noté remis le ${day(given)}, avant la dernière signature, le ${day(end)}.`,
    );
  return faults.map(sentence);
};

const stateOf = (signers: readonly SignerState[], piece: Piece | undefined): SignatureTask['state'] => {
  if (signers.every(({ signed }) => signed)) return 'signed';
  if (signers.some(({ signed }) => signed)) return 'partly';
  return piece !== undefined && reached(piece, 'faite') ? 'ready' : 'waiting';
};

const taskOf = (kind: PieceKind, piece: Piece | undefined, f: Dossier, today: IsoDay): SignatureTask => {
  const { label, mustSign } = KINDS_OF_PIECE[kind];
  const signers = signersOf(kind, piece, f);
  const before = BEFORE[kind]?.(f);
  const state = stateOf(signers, piece);
  const task = { kind, label, mustSign, signers, ...(before === undefined ? {} : { before }) };
  const limit = before?.day;
  const end = signers
    .flatMap(({ on }) => on ?? [])
    .sort()
    .at(-1);
  return {
    ...task,
    ...(piece === undefined ? {} : { piece: piece.id }),
    state,
    late: limit !== undefined && (state === 'signed' && end !== undefined ? end > limit : today > limit),
    faults: faultsOf(task, piece, f, today),
  };
};

/**
 * Who signs what, before what, and how far it is on a day: the pieces the checklist asks for or holds that someone
 * signs, in the order of signing. Never throws.
 */
export const signatureTasks = (source: PieceSource, today: IsoDay): readonly SignatureTask[] => {
  const f = validFields(source.fields);
  return checklistOf(source)
    .filter(({ need }) => need !== 'unknown')
    .flatMap(({ kind, pieces }) =>
      pieces.length === 0
        ? [taskOf(kind, undefined, f, today)]
        : pieces.map((piece) => taskOf(piece.kind, piece, f, today)),
    )
    .filter(({ signers }) => signers.length > 0)
    .sort((one, other) => placeOf(one.kind) - placeOf(other.kind));
};
