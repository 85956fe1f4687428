import fc from 'fast-check';
import { PDFDict, PDFDocument, PDFHexString, PDFName, type PDFRawStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { fillCerfa, placesOf, readCerfa, recogniseTemplate, widgetsOf } from '@/lib/cerfa';
import { splitValue } from '@/lib/cerfa/parts';
import { arbitraryFields, DOSSIERS, EDITION, readable } from './dossiers';
import { FONT, said, TEMPLATES } from './forms';

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
/** All of a document's objects in clear, streams inflated, as one text. */
const inClear = async (bytes: Uint8Array): Promise<string> => {
  const { decodePDFRawStream, PDFRawStream: Raw } = await import('pdf-lib');
  const doc = await PDFDocument.load(bytes, { updateMetadata: false });
  return doc.context
    .enumerateIndirectObjects()
    .map(([, object]) =>
      object instanceof Raw && object.dict.get(PDFName.of('Subtype')) !== PDFName.of('Image')
        ? latin1(decodePDFRawStream(object as PDFRawStream).decode())
        : object.toString(),
    )
    .join('\n');
};

describe.each(TEMPLATES)('filling: $name', ({ bytes: template }) => {
  it.each(DOSSIERS)('writes every widget of $name, and nothing is left', async ({ fields }) => {
    const { bytes, edition, written, left, overflow } = await fillCerfa(fields, template, FONT);
    expect({ edition, written, left, overflow }).toEqual({
      edition: '12434*05',
      written: 114,
      left: [],
      overflow: [],
    });
    const form = (await PDFDocument.load(bytes)).getForm();
    for (const [id, widgets] of placesOf(EDITION))
      for (const [at, mark] of (splitValue(fields[id], widgets) ?? []).entries()) {
        const name = widgets[at]?.name ?? '';
        const got =
          typeof mark === 'string' ? form.getTextField(name).getText() : form.getCheckBox(name).isChecked();
        expect(got, name).toBe(typeof mark === 'string' ? mark.normalize('NFC') : mark);
      }
  });

  it('covers each box in both states by the dossiers together', async () => {
    const states = new Map<string, Set<boolean>>();
    for (const { fields } of DOSSIERS) {
      const form = (await PDFDocument.load((await fillCerfa(fields, template, FONT)).bytes)).getForm();
      for (const { kind, name } of widgetsOf(EDITION))
        if (kind === 'box')
          states.set(name, (states.get(name) ?? new Set()).add(form.getCheckBox(name).isChecked()));
    }
    expect([...states.values()].filter(({ size }) => size === 2)).toHaveLength(20);
  });

  it.each(DOSSIERS)('gives back $name when read', async ({ fields }) => {
    const { bytes } = await fillCerfa(fields, template, FONT);
    expect(await said(bytes)).toEqual({ edition: '12434*05', fields: readable(fields), doubts: [] });
  });

  it('gives back any dossier, but what it said it left', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFields, async (fields) => {
        const { bytes, left } = await fillCerfa(fields, template, FONT);
        const { fields: read, doubts } = await readCerfa(bytes);
        const kept = Object.entries(readable(fields)).filter(([id]) => !left.some((gap) => gap.id === id));
        expect(doubts).toEqual([]);
        expect(read).toEqual(Object.fromEntries(kept));
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('leaves nothing of an earlier use of the template, seen or unseen', async () => {
    const used = await fillCerfa(
      { ...DOSSIERS[0]?.fields, 'salarie.nomUsage': 'Zzyzxqvarbin' },
      template,
      FONT,
    );
    const again = await fillCerfa({ 'contrat.faitA': 'Lyon' }, used.bytes, FONT);
    expect(await readCerfa(again.bytes)).toMatchObject({ fields: { 'contrat.faitA': 'Lyon' }, doubts: [] });
    const former = PDFHexString.fromText('Zzyzxqvarbin').toString();
    expect(await inClear(used.bytes)).toContain(former);
    expect(await inClear(again.bytes)).not.toContain(former);
    const fresh = await fillCerfa({ 'contrat.faitA': 'Lyon' }, template, FONT);
    expect(again.bytes.length).toBeLessThan(fresh.bytes.length * 2);
  });

  it('gives the document its title and no name of a person in its metadata', async () => {
    const { bytes } = await fillCerfa(DOSSIERS[0]?.fields ?? {}, template, FONT);
    const doc = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(doc.getTitle()).toBe('Contrat de professionnalisation – Cerfa 12434*05');
    for (const text of [
      doc.getTitle(),
      doc.getSubject(),
      doc.getKeywords(),
      doc.getAuthor(),
      doc.getCreator(),
    ])
      expect(text ?? '').not.toMatch(/Nguy|Œuvre|Ağaoğlu/);
    expect(await inClear(bytes)).not.toContain('Contrat d’apprentissage');
  });

  it('offers the font to whoever edits the form next', async () => {
    const { bytes } = await fillCerfa({ 'salarie.nomNaissance': 'Nguyễn' }, template, FONT);
    const doc = await PDFDocument.load(bytes);
    const fonts = doc.catalog
      .getAcroForm()
      ?.dict.lookup(PDFName.of('DR'), PDFDict)
      .lookup(PDFName.of('Font'), PDFDict);
    expect(fonts?.has(PDFName.of('LiberationSans'))).toBe(true);
    const appearance = doc.getForm().getTextField('Zone de texte 8_18').acroField.getDefaultAppearance();
    expect(appearance).toBe('0 0 0 rg /LiberationSans 8 Tf');
  });

  it('writes the same bytes twice', async () => {
    const [a, b] = await Promise.all([0, 1].map(() => fillCerfa(DOSSIERS[1]?.fields ?? {}, template, FONT)));
    expect(Buffer.compare(a?.bytes ?? new Uint8Array(), b?.bytes ?? new Uint8Array(1))).toBe(0);
  });

  it('is still recognised, as what it is', async () => {
    const { standIn } = await recogniseTemplate(template);
    const { bytes } = await fillCerfa(DOSSIERS[0]?.fields ?? {}, template, FONT);
    expect(await recogniseTemplate(bytes)).toMatchObject({ edition: '12434*05', official: false, standIn });
  });
});

describe('what cannot be written', () => {
  const template = TEMPLATES[0]!.bytes;

  it('is never cut: the box stays empty and the field is listed', async () => {
    const long = 'avenue de l’Abbé-de-l’Épée prolongée et du Maréchal-de-Lattre-de-Tassigny prolongée';
    const { bytes, written, left, overflow } = await fillCerfa(
      { 'employeur.adresse.voie': long, 'contrat.faitA': 'Lyon' },
      template,
      FONT,
    );
    expect(written).toBe(1);
    expect(left.map(({ id }) => id)).toEqual(['employeur.adresse.voie']);
    expect(overflow).toEqual([
      {
        id: 'employeur.adresse.voie',
        name: 'Zone de texte 8_9',
        page: 1,
        chars: long.length,
        maxChars: expect.any(Number),
      },
    ]);
    expect((await readCerfa(bytes)).fields).toEqual({ 'contrat.faitA': 'Lyon' });
    const shortened = [...long].slice(0, overflow[0]?.maxChars).join('').trim();
    const retry = await fillCerfa({ 'employeur.adresse.voie': shortened }, template, FONT);
    expect(retry.overflow).toEqual([]);
  });

  it('is left whole when one part of it does not fit', async () => {
    const courriel = `${'w'.repeat(60)}@exemple.fr`;
    const { written, overflow } = await fillCerfa({ 'salarie.courriel': courriel }, template, FONT);
    expect({ written, names: overflow.map(({ name }) => name) }).toEqual({
      written: 0,
      names: ['Zone de texte 8_34'],
    });
  });

  it('is told when it has no place', async () => {
    const { left, written } = await fillCerfa(
      { 'contrat.dateDebut': '2023-02-30', 'contrat.nature': 'autre', 'poste.intitule': 'x' },
      template,
      FONT,
    );
    expect(written).toBe(0);
    expect(left.map(({ id }) => id)).toEqual(['contrat.nature', 'contrat.dateDebut']);
    for (const { why } of left) expect(why).toMatch(/case/);
  });

  it.each(['李小龍', '😀', 'x\u{1D400}'])(
    'is refused with the field and no value when the font lacks it',
    async (name) => {
      const filling = fillCerfa({ 'tuteur.nom': name }, template, FONT);
      await expect(filling).rejects.toMatchObject({ code: 'cerfa/glyph', facts: { field: 'tuteur.nom' } });
      await expect(filling).rejects.not.toThrow(name);
    },
  );

  it('is brought to NFC and plain spaces, and a hyphen that does not break is drawn', async () => {
    const { bytes } = await fillCerfa(
      { 'tuteur.nom': 'Le\u0301vy\u202FÉlie', 'tuteur.prenom': 'Anne\u2011Lise' },
      template,
      FONT,
    );
    const form = (await PDFDocument.load(bytes)).getForm();
    expect(form.getTextField('Zone de texte 8_28').getText()).toBe('Lévy Élie');
    expect(form.getTextField('Zone de texte 8_29').getText()).toBe('Anne\u2011Lise');
  });
});
