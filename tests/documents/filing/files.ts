import { readFileSync } from 'node:fs';
import { renderPdf } from '@/lib/documents';

const font = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../public/fonts/LiberationSans-${name}.ttf`, import.meta.url)));

export const FONTS = { font: font('Regular'), boldFont: font('Bold') };

/** A sheet as a scanner or we would write it; `words` make one differ from another. */
export const pdfOf = (words: string): Promise<Uint8Array> =>
  renderPdf([{ kind: 'paragraph', text: words }], { ...FONTS, title: 'Essai', madeOn: '2026-11-23' });

export const PDF = await pdfOf('Copie signée');

const bytes = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

/** One pixel each. */
export const PNG = bytes(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
);
export const JPEG = new Uint8Array([
  ...bytes(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  ),
  0xff,
  0xd9,
]);
