import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { expect, it } from 'vitest';
import { fillCerfa, readCerfa, recogniseTemplate } from '@/lib/cerfa';
import { holdsScripts, removeScripts } from '@/lib/cerfa/scripts';
import { FONT, standIn, TEMPLATES } from './forms';

/** The stand-in with a trap at each place a viewer would run, send or open something by itself. */
const trapped = async (): Promise<Uint8Array> => {
  const doc = await PDFDocument.load(standIn);
  const { context, catalog } = doc;
  const script = { Type: 'Action', S: 'JavaScript', JS: PDFString.of('app.alert("TRAP")') };
  const chained = context.register(
    context.obj({ S: 'URI', URI: PDFString.of('https://a.example'), Next: script }),
  );
  catalog.set(PDFName.of('OpenAction'), context.register(context.obj(script)));
  catalog.set(PDFName.of('AA'), context.obj({ WC: script }));
  const names = { Names: [PDFString.of('a'), context.register(context.obj(script))] };
  catalog.set(PDFName.of('Names'), context.obj({ JavaScript: names }));
  doc.getPage(0).node.set(PDFName.of('AA'), context.obj({ O: script }));
  const [first, second, third] = doc.getForm().getFields();
  first?.acroField.dict.set(PDFName.of('AA'), context.obj({ K: script, C: script }));
  second?.acroField.dict.set(PDFName.of('A'), chained);
  const sending = { S: 'SubmitForm', F: PDFString.of('https://TRAP.example') };
  third?.acroField.dict.set(PDFName.of('A'), context.register(context.obj(sending)));
  return doc.save({ useObjectStreams: false });
};

it('refuses a trapped form, whatever it is given for', async () => {
  const bytes = await trapped();
  const refusal = { code: 'cerfa/unsafe', facts: { reason: 'script' } };
  await expect(recogniseTemplate(bytes)).rejects.toMatchObject(refusal);
  await expect(readCerfa(bytes)).rejects.toMatchObject(refusal);
  await expect(fillCerfa({}, bytes, FONT)).rejects.toMatchObject(refusal);
});

it('takes every script and every sending out of a trapped form', async () => {
  const bytes = await trapped();
  expect(Buffer.from(bytes).toString('latin1').match(/TRAP/g)?.length).toBeGreaterThan(5);
  const doc = await PDFDocument.load(bytes);
  expect(holdsScripts(doc)).toBe(true);
  expect(removeScripts(doc)).toBeGreaterThan(5);
  expect(holdsScripts(doc)).toBe(false);
  const clear = await doc.save({ useObjectStreams: false });
  expect(Buffer.from(clear).toString('latin1')).not.toMatch(/TRAP|JavaScript|SubmitForm|\/AA\b|OpenAction/);
});

it.each(TEMPLATES)('finds nothing to take out of the $name', async ({ bytes }) => {
  const doc = await PDFDocument.load(bytes);
  expect(holdsScripts(doc)).toBe(false);
  expect(removeScripts(doc)).toBe(0);
});
