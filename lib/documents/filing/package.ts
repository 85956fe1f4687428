import {
  type ChecklistItem,
  checklistOf,
  filedNames,
  type IsoDay,
  KINDS_OF_PIECE,
  type Moment,
  type Piece,
  packageName,
  reached,
  signedOn,
  validFields,
} from '../../domain';
import { typeset } from '../../shared/text';
import { zipOf } from '../gate';
import { type PdfOptions, renderPdf } from '../pdf';
import type { Fonts } from '../render';
import type { Source } from '../written';
import { sha256 } from './fingerprint';
import { type FiledEntry, indexSheet, sizeText } from './index-sheet';
import { FILING_LIMITS, type FilingLimits } from './limits';

export type PackageSource = Source & { readonly pieces?: readonly Piece[] | undefined };

export type PackageRequest = {
  readonly source: PackageSource;
  /** The attached files by the id of their row in `pieces`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly moment: Moment;
  readonly madeOn: IsoDay;
  /** Who is named in the names of the files, « MARTIN Léa »; nobody when absent. */
  readonly owner?: string;
  readonly limits?: FilingLimits;
};

export type PackageFault = {
  readonly code: 'file-missing' | 'file-changed' | 'type' | 'size' | 'package-size' | 'same-file';
  /** `block`: the file is not in the package. */
  readonly severity: 'block' | 'warn';
  readonly piece?: string;
  readonly message: string;
};

/** The package. `bytes` is absent when no file could be put in it. */
export type Packed = {
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly sha256?: string;
  readonly entries: readonly FiledEntry[];
  /** Lines of the checklist that are required at this moment and not ready. */
  readonly lacking: readonly ChecklistItem[];
  readonly faults: readonly PackageFault[];
};

export const INDEX_NAME = '00_BORDEREAU.pdf';
/** In the form that `sha256sum -c` reads. */
export const SUMS_NAME = '00_EMPREINTES.sha256.txt';

type Loaded = { readonly piece: Piece; readonly bytes: Uint8Array; readonly sha256: string };

/** What goes at a moment: its own lines, and extra pieces with the filing. */
const goes = ({ moment, need }: ChecklistItem, asked: Moment): boolean =>
  need === 'extra' ? asked === 'depot' : moment === asked;

const load = async (piece: Piece, files: PackageRequest['files']): Promise<Loaded | PackageFault> => {
  const { label } = KINDS_OF_PIECE[piece.kind];
  const bytes = files.get(piece.id);
  const say = (code: PackageFault['code'], message: string): PackageFault => ({
    code,
    severity: 'block',
    piece: piece.id,
    message: typeset(message),
  });
  if (bytes === undefined || bytes.length === 0)
    return say('file-missing', `Le fichier de « ${label} » n’est plus là. Joignez-le de nouveau.`);
  const found = await sha256(bytes);
  return found === piece.sha256
    ? { piece, bytes, sha256: found }
    : say(
        'file-changed',
        `Le fichier de « ${label} » n’est plus celui que vous aviez joint : son empreinte est différente. Joignez-le de nouveau.`,
      );
};

const fileWarnings = (loaded: readonly Loaded[], limits: FilingLimits): readonly PackageFault[] => {
  const seen = new Map<string, string>();
  return loaded.flatMap(({ piece, bytes, sha256: mark }): readonly PackageFault[] => {
    const { label } = KINDS_OF_PIECE[piece.kind];
    const say = (code: PackageFault['code'], message: string): PackageFault => ({
      code,
      severity: 'warn',
      piece: piece.id,
      message: typeset(message),
    });
    const twin = seen.get(mark);
    seen.set(mark, label);
    return [
      ...(twin === undefined ? [] : [say('same-file', `« ${label} » et « ${twin} » sont le même fichier.`)]),
      ...(limits.types.includes(piece.type ?? '')
        ? []
        : [
            say('type', `« ${label} » n’est pas d’un type que le portail accepte. Joignez-la plutôt en PDF.`),
          ]),
      ...(bytes.length <= limits.fileBytes
        ? []
        : [
            say(
              'size',
              `« ${label} » pèse ${sizeText(bytes.length)}, plus que les ${sizeText(limits.fileBytes)} acceptés par le portail.`,
            ),
          ]),
    ];
  });
};

const isFault = (one: Loaded | PackageFault): one is PackageFault => 'severity' in one;

/**
 * One zip of the attached pieces: numbered in the order of filing, its index as a PDF and its fingerprints as a text in
 * front. The same request gives the same bytes.
 * @throws AppError document/glyph when the font of the index lacks a character
 */
export const packFiling = async (
  { source, files, moment, madeOn, owner, limits = FILING_LIMITS }: PackageRequest,
  fonts: Fonts,
): Promise<Packed> => {
  const list = checklistOf({ ...source, pieces: [...(source.pieces ?? [])] }).filter((line) =>
    goes(line, moment),
  );
  const lacking = list.filter(({ need, ready }) => need === 'required' && !ready);
  const toSend = list.flatMap(({ pieces }) => pieces.filter((piece) => reached(piece, 'jointe')));
  const looked = await Promise.all(toSend.map((piece) => load(piece, files)));
  const loaded = looked.flatMap((one) => (isFault(one) ? [] : [one]));
  const faults: PackageFault[] = [...looked.filter(isFault), ...fileWarnings(loaded, limits)];
  const names = filedNames(
    loaded.map(({ piece }) => piece),
    owner,
  );
  const fields = validFields(source.fields);
  const entries = loaded.map(({ piece, bytes, sha256: mark }, at): FiledEntry => {
    const day = signedOn(piece, fields);
    return {
      name: names[at] ?? '',
      kind: piece.kind,
      piece: piece.id,
      type: piece.type ?? '',
      size: bytes.length,
      sha256: mark,
      ...(day === undefined ? {} : { signedOn: day }),
    };
  });
  const name = packageName(madeOn, owner);
  if (loaded.length === 0) return { name, entries, lacking, faults };
  const options: PdfOptions = {
    ...fonts,
    title: 'Bordereau des pièces',
    footer: 'Bordereau des pièces',
    landscape: false,
    madeOn,
  };
  const inside = new Set(entries.map(({ piece }) => piece));
  const absent = lacking.filter(
    ({ pieces, number }) => pieces.filter(({ id }) => inside.has(id)).length < number,
  );
  const sheet = await renderPdf(indexSheet(source, entries, absent, madeOn), options);
  const sums = entries.map(({ sha256: mark, name: file }) => `${mark}  ${file}\n`).join('');
  const bytes = zipOf(
    new Map([
      [INDEX_NAME, sheet],
      [SUMS_NAME, new TextEncoder().encode(sums)],
      ...loaded.map(({ bytes: content }, at): [string, Uint8Array] => [names[at] ?? '', content]),
    ]),
  );
  if (bytes.length > limits.packageBytes)
    faults.push({
      code: 'package-size',
      severity: 'warn',
      message: typeset(
        `Le dossier pèse ${sizeText(bytes.length)}, plus que les ${sizeText(limits.packageBytes)} acceptés : déposez les pièces une à une.`,
      ),
    });
  return { name, bytes, sha256: await sha256(bytes), entries, lacking, faults };
};
