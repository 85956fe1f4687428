import { PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { inherited, placedWidgets } from '@/lib/cerfa/placed';

const name = PDFName.of;

describe('widgets of a file', () => {
  it('are found with their full name, type, page and rect, in whatever order the corners are written', async () => {
    const doc = await PDFDocument.create();
    const [, page] = [doc.addPage(), doc.addPage()];
    const { context } = doc;
    const parent = context.register(context.obj({ T: PDFString.of('adresse'), FT: 'Tx', Kids: [] }));
    const kid = context.register(
      context.obj({ T: PDFString.of('voie'), Parent: parent, Subtype: 'Widget', Rect: [90, 40, 20, 20] }),
    );
    context.lookup(parent, PDFDict).set(name('Kids'), context.obj([kid]));
    page?.node.addAnnot(kid);
    doc.catalog.set(name('AcroForm'), context.obj({ Fields: [parent] }));
    expect(placedWidgets(doc)).toMatchObject([
      { name: 'adresse.voie', type: 'Tx', page: 2, rect: [20, 20, 90, 40] },
    ]);
  });

  it('leave out what stands on no page, and survive fields that hold themselves', async () => {
    const doc = await PDFDocument.create();
    doc.addPage();
    const { context } = doc;
    const ref = context.nextRef();
    context.assign(ref, context.obj({ T: PDFString.of('a'), Kids: [ref], Parent: ref, Rect: [0, 0, 1, 1] }));
    doc.catalog.set(name('AcroForm'), context.obj({ Fields: [ref, ref] }));
    expect(placedWidgets(doc)).toEqual([]);
    expect(inherited(context.obj({ Parent: ref }), 'FT')).toBeUndefined();
  });

  it('are none without a form', async () => {
    expect(placedWidgets(await PDFDocument.create())).toEqual([]);
  });
});
