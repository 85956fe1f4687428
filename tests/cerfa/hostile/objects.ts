import { deflateSync } from 'node:zlib';

export const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
export const text = (content: Uint8Array): string => Buffer.from(content).toString('latin1');

const object = (number: number, content: string): string => `${number} 0 obj\n${content}\nendobj\n`;

/** A file of these objects, numbered from 1; the first is the catalog. */
export const pdf = (
  objects: readonly string[],
  trailer = `<</Root 1 0 R/Size ${objects.length + 1}>>`,
): Uint8Array =>
  bytes(
    `%PDF-1.7\n${objects.map((content, at) => object(at + 1, content)).join('')}trailer\n${trailer}\nstartxref\n0\n%%EOF\n`,
  );

/** A stream with this dictionary and content. */
export const stream = (dict: string, content: string, length: number | string = content.length): string =>
  `<<${dict}/Length ${length}>>\nstream\n${content}\nendstream`;

/** Content packed, of so many megabytes of one letter. */
export const bomb = (megabytes: number, letter = ' '): string =>
  text(deflateSync(Buffer.alloc(megabytes * 1024 * 1024, letter)));
export const packed = (content: string): string => text(deflateSync(Buffer.from(content, 'latin1')));

export const CATALOG = '<</Type/Catalog/Pages 2 0 R>>';
export const FORM = '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>';
export const PAGES = '<</Type/Pages/Kids[3 0 R]/Count 1>>';
export const PAGE = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>';
/** A page whose content is the fourth object. */
export const DRAWN =
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</A 4 0 R/B 5 0 R>>/Font<</F 5 0 R>>>>>>';
