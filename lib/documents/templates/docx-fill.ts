import { AppError } from '../../shared/errors';
import { type Office, officeBytes } from '../gate';
import { aliased, aliasOf } from './aliases';
import { demandMarks } from './check-marks';
import { paragraphsOf } from './docx-places';
import { pointed } from './docx-point';
import type { TemplateValues } from './names';
import type { Filled, Mapping } from './types';

type Scope = Readonly<Record<string, unknown>>;

/**
 * A Word template filled by docxtemplater, whose tags are looked up in a table: no expression is ever evaluated.
 * @throws AppError template/fault with the place of each unknown name or loop that does not close
 */
export const fillDocx = async (
  office: Office,
  mapping: Mapping,
  { single, lists }: TemplateValues,
): Promise<Filled> => {
  const ready = pointed(office, mapping);
  const texts = paragraphsOf(ready).map(({ text }) => aliased(text, mapping));
  demandMarks(texts.map((text, at) => ({ place: `Paragraphe ${at + 1}`, text })));
  const [{ default: Docxtemplater }, { default: PizZip }] = await Promise.all([
    import('docxtemplater'),
    import('pizzip'),
  ]);
  const missing = new Set<string>();
  const get = (tag: string, scope: Scope, loops: readonly string[]): unknown => {
    const bare = aliasOf(tag, mapping);
    if (Object.hasOwn(scope, bare)) return scope[bare];
    if (Object.hasOwn(lists, bare)) return lists[bare as keyof typeof lists];
    const [list = '', column = ''] = bare.split('.');
    if (column !== '' && aliasOf(loops.at(-1) ?? '', mapping) === list) return scope[column];
    // a column named outside its loop: its values one under the other
    if (Object.hasOwn(lists, list) && column !== '')
      return lists[list as keyof typeof lists].map((one) => one[column] ?? '').join('\n') || undefined;
    return single[bare];
  };
  try {
    const zip = new PizZip(officeBytes(ready));
    const doc = new Docxtemplater(zip, {
      delimiters: { start: '{{', end: '}}' },
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: (tag: string) => ({
        get: (scope: Scope, { scopePath }: { readonly scopePath: readonly string[] }) =>
          get(tag, scope ?? {}, scopePath),
      }),
      nullGetter: (part: { value?: string }) => {
        const { value: row } = part;
        if (row !== undefined) missing.add(aliasOf(row, mapping));
        return '';
      },
    });
    doc.render({});
    const bytes = doc.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' }) as Uint8Array;
    const empty = Object.entries(lists).filter(
      ([name, rows]) => rows.length === 0 && texts.some((text) => text.includes(`{{#${name}}}`)),
    );
    return { bytes, missing: [...missing, ...empty.map(([name]) => name)], warnings: [] };
  } catch (cause) {
    const errors =
      (cause as { properties?: { errors?: readonly { properties?: { xtag?: string } }[] } }).properties
        ?.errors ?? [];
    throw new AppError(
      'template/fault',
      {
        faults:
          errors.length > 0
            ? errors.map(({ properties }) => ({
                place: `{{${properties?.xtag ?? ''}}}`,
                problem: 'cette marque est mal placée',
              }))
            : [{ place: 'Modèle', problem: 'sa structure n’a pas pu être lue' }],
      },
      cause,
    );
  }
};
