import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawOver, type Filled, type FormFields, fillCerfa } from '@/lib/cerfa';
import { appliedFields } from '@/lib/domain';
import type { Answer } from '../answer';
import { absolute, BadUse, onlyFile, readArguments, readBytes, wanted } from '../arguments';
import { isFlat, printedIn } from '../cerfa-reading';
import { readDossier } from '../dossier';

const FONT = fileURLToPath(new URL('../../../public/fonts/LiberationSans-Regular.ttf', import.meta.url));

function write(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(absolute(path), bytes);
  } catch {
    throw new BadUse(`Impossible d’écrire ce fichier : ${path}`);
  }
}

/** Fills the boxes of a form; a copy without boxes is written over. */
async function fillAny(
  fields: FormFields,
  template: Uint8Array,
  font: Uint8Array,
  flatten: boolean,
): Promise<Filled> {
  try {
    return await fillCerfa(fields, template, font, { flatten });
  } catch (cause) {
    if (!isFlat(cause)) throw cause;
    return drawOver(fields, template, await printedIn(template), font);
  }
}

/** Fills the form from a dossier, as the extension does: what does not apply is not written. */
export async function fillForm(args: readonly string[]): Promise<Answer> {
  const { files, text, on } = readArguments(args, {
    template: { type: 'string' },
    out: { type: 'string' },
    flatten: { type: 'boolean' },
  });
  const file = onlyFile(files);
  const template = readBytes(wanted(text('template'), '--template'));
  const out = wanted(text('out'), '--out');
  const { fields } = readDossier(file);
  const font = new Uint8Array(readFileSync(FONT));
  const { bytes, ...told } = await fillAny(appliedFields(fields), template, font, on('flatten'));
  write(out, bytes);
  return { json: told, exit: told.left.length + told.overflow.length === 0 ? 0 : 1 };
}
