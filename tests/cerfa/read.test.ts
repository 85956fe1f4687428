import { type PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { fillCerfa, readCerfa } from '@/lib/cerfa';
import { DOSSIERS, readable } from './dossiers';
import { FONT, said, TEMPLATES } from './forms';
import { HAS_QPDF, savedByQpdf } from './poppler';

type Dicts = (name: string) => PDFDict;

describe.each(TEMPLATES)('reading a form filled elsewhere: $name', ({ bytes: template }) => {
  /** The form as another program would save it: raw entries, no appearance of ours. */
  const saved = async (change: (dicts: Dicts, doc: PDFDocument) => void): Promise<Uint8Array> => {
    const doc = await PDFDocument.load(template, { updateMetadata: false });
    const form = doc.getForm();
    change((name) => form.getField(name).acroField.dict, doc);
    return doc.save({ updateFieldAppearances: false, useObjectStreams: false });
  };
  const V = PDFName.of('V');

  it('reads nothing on a blank form', async () => {
    expect(await said(template)).toEqual({ edition: '12434*05', fields: {}, doubts: [] });
  });

  it('reads texts in each of the encodings a viewer may use', async () => {
    const { fields } = await readCerfa(
      await saved((dicts) => {
        dicts('Zone de texte 8_18').set(V, PDFHexString.fromText('Nguyễn'));
        dicts('Zone de texte 8_19').set(V, PDFHexString.of('C96C69650A'));
        dicts('Zone de texte 8_20').set(V, PDFHexString.of(`EFBBBF${Buffer.from('Żółć').toString('hex')}`));
        dicts('Zone de texte 8').set(V, PDFString.of('ACME \\(Lyon\\)'));
        dicts('Zone de texte 8_9').set(V, PDFHexString.fromText('rue de l’E\u0301pe\u0301e'));
      }),
    );
    expect(fields).toEqual({
      'employeur.denomination': 'ACME (Lyon)',
      'employeur.adresse.voie': 'rue de l’Épée',
      'salarie.nomNaissance': 'Nguyễn',
      'salarie.nomUsage': 'Élie',
      'salarie.prenom': 'Żółć',
    });
  });

  it('cleans what people write: spaces, points, prefixes, one-digit days', async () => {
    const { fields, doubts } = await readCerfa(
      await saved((dicts) => {
        const write = (name: string, text: string) => dicts(name).set(V, PDFHexString.fromText(text));
        write('Zone de texte 8_13', '732 829 320 00074');
        write('Zone de texte 8_4', '01 23 45 67 89');
        write('Zone de texte 8_84', 'RNCP38575');
        write('Zone de texte 8_15', ' 42 ');
        write('Zone de texte 8_57', '4');
        write('Zone de texte 8_58', '9');
        write('Zone de texte 8_77', '2023');
        write('Zone de texte 8_81', '1\u202F300');
      }),
    );
    expect(doubts).toEqual([]);
    expect(fields).toEqual({
      'employeur.siret': '73282932000074',
      'employeur.telephone': '0123456789',
      'formation.rncp': '38575',
      'employeur.effectif': 42,
      'contrat.dateDebut': '2023-09-04',
      'contrat.salaireBrut': '1300.00',
    });
  });

  it('reads a box by its value or by its appearance, whichever the program wrote', async () => {
    const { fields } = await readCerfa(
      await saved((dicts, doc) => {
        dicts('Case #C3#A0 cocher 1').set(V, PDFName.of('Yes'));
        const widget = doc.getForm().getCheckBox('Case #C3#A0 cocher 1_12').acroField.getWidgets()[0];
        widget?.dict.set(PDFName.of('AS'), PDFName.of('Yes'));
        dicts('Case #C3#A0 cocher 1_13').set(V, PDFName.of('Off'));
      }),
    );
    expect(fields).toEqual({ 'employeur.particulier': true, 'salarie.sexe': 'F' });
  });

  it('doubts contradictions and what is not an answer, with what was read', async () => {
    const { fields, doubts } = await readCerfa(
      await saved((dicts) => {
        dicts('Case #C3#A0 cocher 1_3').set(V, PDFName.of('Yes'));
        dicts('Case #C3#A0 cocher 1_4').set(V, PDFName.of('Yes'));
        dicts('Zone de texte 8_43').set(V, PDFHexString.fromText('31'));
        dicts('Zone de texte 8_44').set(V, PDFHexString.fromText('02'));
        dicts('Zone de texte 8_49').set(V, PDFHexString.fromText('2001'));
        dicts('Zone de texte 8_15').set(V, PDFHexString.fromText('une dizaine'));
      }),
    );
    expect(fields).toEqual({});
    expect(doubts.map(({ id, draft }) => ({ id, draft }))).toEqual(
      expect.arrayContaining([
        { id: 'salarie.rqth', draft: '' },
        { id: 'salarie.dateNaissance', draft: '31 02 2001' },
        { id: 'employeur.effectif', draft: 'une dizaine' },
      ]),
    );
    for (const { why } of doubts) expect(why).toMatch(/\.$/);
  });

  it('reads a field whose widget stands apart, as some viewers leave it', async () => {
    const bytes = await saved((dicts, doc) => {
      const field = dicts('Zone de texte 8_18');
      field.set(V, PDFHexString.fromText('Lefèvre'));
      if (field.has(PDFName.of('Kids'))) return;
      const widget = doc.context.obj({ Type: 'Annot', Subtype: 'Widget' });
      for (const name of ['Rect', 'P', 'F', 'AP']) {
        const entry = field.get(PDFName.of(name));
        if (entry) widget.set(PDFName.of(name), entry);
        field.delete(PDFName.of(name));
      }
      field.delete(PDFName.of('Subtype'));
      const fieldRef = doc.context.getObjectRef(field);
      const widgetRef = doc.context.register(widget);
      if (!fieldRef) throw new Error('no reference');
      widget.set(PDFName.of('Parent'), fieldRef);
      field.set(PDFName.of('Kids'), doc.context.obj([widgetRef]));
      doc.getPage(0).node.removeAnnot(fieldRef);
      doc.getPage(0).node.addAnnot(widgetRef);
    });
    expect((await readCerfa(bytes)).fields).toEqual({ 'salarie.nomNaissance': 'Lefèvre' });
  });

  it('reads what a viewer appended to the file, and no longer what stood there before', async () => {
    const former = (
      await fillCerfa({ 'salarie.nomNaissance': 'Ancien', 'contrat.faitA': 'Lyon' }, template, FONT)
    ).bytes;
    const doc = await PDFDocument.load(former, { updateMetadata: false });
    const field = doc.getForm().getField('Zone de texte 8_18').acroField;
    field.dict.set(V, PDFHexString.fromText('Nguyễn'));
    const { Root } = doc.context.trailerInfo;
    const size = doc.context.largestObjectNumber + 1;
    const appended = [
      '',
      `${field.ref.objectNumber} 0 obj`,
      field.dict.toString(),
      'endobj',
      'xref',
      '0 0',
      'trailer',
      `<< /Size ${size} /Root ${Root} >>`,
      'startxref',
      String(former.length + 1),
      '%%EOF',
      '',
    ].join('\n');
    const { fields } = await readCerfa(
      new Uint8Array(Buffer.concat([former, Buffer.from(appended, 'latin1')])),
    );
    expect(fields).toEqual({ 'salarie.nomNaissance': 'Nguyễn', 'contrat.faitA': 'Lyon' });
  });

  const ways = [['--linearize'], ['--object-streams=generate'], ['--qdf', '--object-streams=disable']];
  if (HAS_QPDF)
    it.each(ways)('reads the same once qpdf has saved it its way: %s', async (...way) => {
      const { fields } = DOSSIERS[1] ?? { fields: {} };
      const { bytes } = await fillCerfa(fields, template, FONT);
      const again = savedByQpdf(bytes, way);
      expect(await said(again)).toEqual({
        edition: '12434*05',
        fields: readable(fields),
        doubts: [],
      });
    });
});
