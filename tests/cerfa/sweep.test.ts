import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { expect, it } from 'vitest';
import { sweep } from '@/lib/cerfa/sweep';
import { TEMPLATES } from './forms';

it.each(TEMPLATES)('drops what nothing refers to and keeps the rest: $name', async ({ bytes }) => {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false });
  sweep(doc);
  const reachable = doc.context.enumerateIndirectObjects().length;
  const { context } = doc;
  const leaf = context.register(PDFString.of('orphan'));
  const loop = context.nextRef();
  context.assign(loop, context.obj({ Self: loop, Leaf: leaf }));
  const kept = context.register(context.obj({ Deep: [context.register(PDFString.of('kept'))] }));
  doc.catalog.set(PDFName.of('Kept'), kept);
  sweep(doc);
  expect(context.lookup(leaf) ?? context.lookup(loop)).toBeUndefined();
  expect(context.enumerateIndirectObjects()).toHaveLength(reachable + 2);
  const again = await PDFDocument.load(await doc.save());
  expect(again.getForm().getFields()).toHaveLength(114);
});
