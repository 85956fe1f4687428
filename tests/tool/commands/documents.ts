import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documentKinds } from '@/lib/documents';
import { makeDocument } from '@/lib/documents/render';
import { isIsoDay } from '@/lib/domain';
import type { Answer } from '../answer';
import { absolute, BadUse, onlyFile, readArguments, wanted } from '../arguments';
import { readDossier } from '../dossier';
import { fillForm } from './cerfa-fill';

/** A font of the extension. */
export const font = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../../public/fonts/${name}`, import.meta.url))));

const FORMATS = ['docx', 'xlsx', 'pdf'] as const;

/** Today in Greenwich, as a day. */
export const today = (): string => new Date().toISOString().slice(0, 10);

function openFolder(path: string): string {
  try {
    const folder = absolute(path);
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch {
    throw new BadUse(`Impossible de créer ce dossier : ${path}`);
  }
}

/** Writes each document of a dossier as docx or xlsx, and pdf, and the Cerfa when its form is given; 1 when one has blanks to fill or words cut. */
export async function makeDocuments(args: readonly string[]): Promise<Answer> {
  const { files, text } = readArguments(args, {
    out: { type: 'string' },
    day: { type: 'string' },
    template: { type: 'string' },
  });
  const file = onlyFile(files);
  const source = readDossier(file);
  const folder = openFolder(wanted(text('out'), '--out'));
  const day = text('day') ?? today();
  if (!isIsoDay(day)) throw new BadUse('Un jour s’écrit AAAA-MM-JJ.');
  const fonts = { font: font('LiberationSans-Regular.ttf'), boldFont: font('LiberationSans-Bold.ttf') };
  const documents = [];
  for (const kind of documentKinds) {
    const made = await makeDocument(kind, source, day, FORMATS, fonts);
    for (const { name, bytes } of made.files) writeFileSync(join(folder, name), bytes);
    documents.push({ ...made, kind, files: made.files.map(({ name }) => name) });
  }
  const template = text('template');
  const cerfa =
    template === undefined
      ? undefined
      : await fillForm([file, '--template', template, '--out', join(folder, 'cerfa.pdf')]);
  const faults = documents.some(
    ({ missing, overflow, warnings }) => missing.length + overflow.length + warnings.length > 0,
  );
  return {
    json: { documents, ...(cerfa === undefined ? {} : { cerfa: cerfa.json }) },
    exit: faults || cerfa?.exit === 1 ? 1 : 0,
  };
}
