import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { attachFile, packFiling, receiveFile } from '@/lib/documents';
import {
  checklistOf,
  type IsoDay,
  isIsoDay,
  type Moment,
  newPiece,
  PIECE_KINDS,
  type Piece,
  type PieceKind,
  piecesReady,
  signatureTasks,
} from '@/lib/domain';
import type { Answer } from '../answer';
import { absolute, BadUse, readArguments, readBytes } from '../arguments';
import { readDossier } from '../dossier';
import { font, today } from './documents';

const isKind = (name: string): name is PieceKind => (PIECE_KINDS as readonly string[]).includes(name);

/** « cerfa=signed.pdf » */
function pair(given: string): { readonly kind: PieceKind; readonly path: string } {
  const at = given.indexOf('=');
  const kind = given.slice(0, Math.max(0, at));
  if (!isKind(kind))
    throw new BadUse(`Écrivez PIÈCE=FICHIER, la pièce étant l’une de : ${PIECE_KINDS.join(', ')}.`);
  return { kind, path: given.slice(at + 1) };
}

function momentOf(given: string | undefined): Moment {
  if (given === undefined || given === 'depot' || given === 'paiement') return given ?? 'depot';
  throw new BadUse('Le moment est depot ou paiement.');
}

function dayOf(given: string | undefined, option: string): IsoDay | undefined {
  if (given !== undefined && !isIsoDay(given)) throw new BadUse(`${option} : un jour s’écrit AAAA-MM-JJ.`);
  return given;
}

type Given = { readonly pieces: readonly Piece[]; readonly files: ReadonlyMap<string, Uint8Array> };

/** Each file to the first row of its kind that has none yet, else to a new row. */
async function attachAll(rows: readonly Piece[], given: readonly string[], signedOn: IsoDay | undefined) {
  const pieces = [...rows];
  const files = new Map<string, Uint8Array>();
  const faults = [];
  for (const { kind, path } of given.map(pair)) {
    const bytes = readBytes(path);
    const at = pieces.findIndex((piece) => piece.kind === kind && !files.has(piece.id));
    const before = pieces[at] ?? newPiece(`${kind}-${pieces.length + 1}`, kind);
    const result = attachFile(before, await receiveFile({ name: basename(path), bytes }), signedOn);
    faults.push(...result.faults.map((fault) => ({ file: path, ...fault })));
    if (result.piece === undefined) continue;
    if (at < 0) pieces.push(result.piece);
    else pieces[at] = result.piece;
    files.set(result.piece.id, bytes);
  }
  return { given: { pieces, files } satisfies Given, faults };
}

/** The pieces of a dossier, who signs what, and the package to file when files are given; 1 while something is lacking. */
export async function prepareFiling(args: readonly string[]): Promise<Answer> {
  const { files, text } = readArguments(args, {
    out: { type: 'string' },
    day: { type: 'string' },
    signed: { type: 'string' },
    moment: { type: 'string' },
    owner: { type: 'string' },
  });
  const [file, ...attachments] = files;
  if (file === undefined) throw new BadUse('Indiquez un fichier.');
  const day = dayOf(text('day'), '--day') ?? today();
  const moment = momentOf(text('moment'));
  const out = text('out');
  const owner = text('owner');
  if (out === undefined && attachments.length > 0) throw new BadUse('Il manque l’option --out.');
  const dossier = readDossier(file);
  const signedOn = dayOf(text('signed'), '--signed');
  const { given, faults } = await attachAll(dossier.pieces ?? [], attachments, signedOn);
  const source = { ...dossier, pieces: [...given.pieces] };
  const list = checklistOf(source);
  const readiness = piecesReady(list, moment);
  const answer = { ready: readiness, pieces: list, signatures: signatureTasks(source, day), faults };
  if (out === undefined) return { json: answer, exit: readiness.ready ? 0 : 1 };
  const fonts = { font: font('LiberationSans-Regular.ttf'), boldFont: font('LiberationSans-Bold.ttf') };
  const { bytes, ...packed } = await packFiling(
    {
      source,
      files: given.files,
      moment,
      madeOn: day,
      ...(owner === undefined ? {} : { owner }),
    },
    fonts,
  );
  if (bytes !== undefined) {
    mkdirSync(absolute(out), { recursive: true });
    writeFileSync(join(absolute(out), packed.name), bytes);
  }
  const { lacking, ...told } = packed;
  const clean = readiness.ready && faults.length + packed.faults.length === 0;
  return {
    json: { ...answer, package: { ...told, lacking: lacking.map(({ kind }) => kind) } },
    exit: clean ? 0 : 1,
  };
}
