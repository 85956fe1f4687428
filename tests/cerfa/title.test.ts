import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { expect, it } from 'vitest';
import { setTitle } from '@/lib/cerfa/title';

const xmpOf = (doc: PDFDocument): string => {
  const stream = doc.catalog.lookup(PDFName.of('Metadata'));
  return stream instanceof PDFRawStream ? new TextDecoder().decode(stream.contents) : '';
};

it('replaces the title in both places and nothing else of the metadata', async () => {
  const doc = await PDFDocument.create();
  const xmp =
    '<a><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Wrong</rdf:li></rdf:Alt></dc:title><b>kept</b></a>';
  doc.catalog.set(PDFName.of('Metadata'), doc.context.register(doc.context.stream(xmp)));
  setTitle(doc, 'Contrat – essai');
  const again = await PDFDocument.load(await doc.save());
  expect(again.getTitle()).toBe('Contrat – essai');
  expect(xmpOf(again)).toBe(xmp.replace('Wrong', 'Contrat – essai'));
});

it('does without the second place when there is none', async () => {
  const doc = await PDFDocument.create();
  setTitle(doc, 'Contrat');
  expect([doc.getTitle(), xmpOf(doc)]).toEqual(['Contrat', '']);
});
