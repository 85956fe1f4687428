import {
  type ChecklistItem,
  checklistOf,
  filedNames,
  type Moment,
  packageName,
  reached,
  signedOn,
  validFields,
} from '../../domain';
import { typeset } from '../../shared/text';
import { zipOf } from '../gate';
import { type PdfOptions, renderPdf } from '../pdf';
import type { Fonts } from '../render';
import { sha256 } from './fingerprint';
import { type FiledEntry, indexSheet, sizeText } from './index-sheet';
import { FILING_LIMITS } from './limits';
import { isFault, load } from './load';
import type { PackageFault, PackageRequest, Packed } from './package-type';
import { packageWarnings } from './package-warnings';

export const INDEX_NAME = '00_BORDEREAU.pdf';
/** In the form that `sha256sum -c` reads. */
export const SUMS_NAME = '00_EMPREINTES.sha256.txt';

/** What goes at a moment: its own lines, and extra pieces with the filing. */
const goes = ({ moment, need }: ChecklistItem, asked: Moment): boolean =>
  need === 'extra' ? asked === 'depot' : moment === asked;

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
  const faults: PackageFault[] = [...looked.filter(isFault), ...packageWarnings(loaded, limits)];
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
