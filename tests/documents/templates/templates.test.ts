import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { openOffice } from '@/lib/documents/gate';
import { fillTemplate, placeholderNames, placeholderText, surveyTemplate } from '@/lib/documents/templates';
import { paragraphsOf } from '@/lib/documents/templates/docx-places';
import { DEMOS } from '@/lib/domain/demo';
import { AppError } from '@/lib/shared/errors';
import { docx, paragraph, wordDocument } from '../gate/build';
import { savedByOffice } from '../xlsx/office';

const DAY = '2026-11-25';
const [demo] = DEMOS;
if (!demo) throw new Error('no demo');
const source = demo.file;

const word = (...inside: readonly string[]) =>
  docx({ name: 'word/document.xml', content: wordDocument(inside.join('')) });
const row = (...cells: readonly string[]) =>
  `<w:tr>${cells.map((text) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${text === '' ? '<w:p/>' : paragraph(text)}</w:tc>`).join('')}</w:tr>`;
const table = (...rows: readonly string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${rows.join('')}</w:tbl>${paragraph('')}`;
const textsOf = (bytes: Uint8Array) =>
  paragraphsOf(openOffice(bytes, 'docx'))
    .map(({ text }) => text)
    .filter((text) => text !== '');
const faultsOf = async (work: Promise<unknown>) => {
  const cause: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(cause instanceof AppError)) throw cause;
  expect(cause.code).toBe('template/fault');
  return (cause.facts as { faults: readonly { place: string; problem: string }[] }).faults;
};
const book = async (write: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> => {
  const made = new ExcelJS.Workbook();
  write(made.addWorksheet('Modèle'));
  return new Uint8Array(await made.xlsx.writeBuffer());
};
const sheetOf = async (bytes: Uint8Array) => {
  const made = new ExcelJS.Workbook();
  await made.xlsx.load(bytes.slice().buffer);
  const sheet = made.getWorksheet('Modèle');
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

describe('templates of Word', () => {
  it('are filled by the names in them, also when Word split one in pieces', async () => {
    const split =
      '<w:p><w:r><w:t>Poste : {{poste.</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>intitule}}</w:t></w:r></w:p>';
    const bytes = word(split, paragraph('{{ salarie.nomComplet }}, le {{document.date}}'));
    expect((await surveyTemplate(bytes)).used).toEqual([
      'poste.intitule',
      'salarie.nomComplet',
      'document.date',
    ]);
    const { bytes: filled, missing } = await fillTemplate(bytes, {}, source, DAY);
    expect(textsOf(filled)).toEqual([
      'Poste : Vendeuse-conseil en boulangerie',
      'Zoé Diallo, née Lefèvre, le 25/11/2026',
    ]);
    expect(missing).toEqual([]);
  });

  it('repeat the row of a table for each line of a list', async () => {
    const bytes = word(
      table(row('Module', 'Durée'), row('{{#modules}}{{intitule}}', '{{duree}}{{/modules}}')),
    );
    const texts = textsOf((await fillTemplate(bytes, {}, source, DAY)).bytes);
    expect(texts.slice(2, 4)).toEqual(['Produits, ingrédients et allergènes', '70\u00A0h']);
    expect(texts).toHaveLength(2 + 2 * (source.modules?.length ?? 0));
  });

  it('are filled where a person pointed: after a label, in a cell, down a table', async () => {
    const bytes = word(
      paragraph('Entreprise : ……………………'),
      table(row('Nom du salarié', ''), row('Poste', '')),
      table(row('Compétence', 'Niveau requis'), row('', '')),
    );
    const { places, fingerprint } = await surveyTemplate(bytes);
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    const guessed = Object.fromEntries(places.flatMap(({ id, guess }) => (guess ? [[id, guess]] : [])));
    expect(Object.values(guessed)).toEqual([
      'employeur.denomination',
      'salarie.nomComplet',
      'poste.intitule',
      'competences.intitule',
      'competences.niveauRequis',
    ]);
    const { bytes: filled } = await fillTemplate(bytes, guessed, source, DAY);
    const texts = textsOf(filled);
    expect(texts.slice(0, 5)).toEqual([
      'Entreprise : Maison Belleroche',
      'Nom du salarié',
      'Zoé Diallo, née Lefèvre',
      'Poste',
      'Vendeuse-conseil en boulangerie',
    ]);
    expect(texts.slice(7)).toEqual(
      (source.competences ?? []).flatMap(({ intitule, niveauRequis }) => [intitule, String(niveauRequis)]),
    );
    expect(savedByOffice(filled, 'docx', 'pdf').length).toBeGreaterThan(1000);
  }, 60_000);

  it('leave a blank for what the dossier lacks, and list it', async () => {
    const { bytes, missing } = await fillTemplate(
      word(paragraph('A{{salarie.nir}}B'), paragraph('{{#points}}{{objet}}{{/points}}')),
      {},
      { fields: {} },
      DAY,
    );
    expect(textsOf(bytes)).toEqual(['AB']);
    expect(missing).toEqual(['salarie.nir', 'points']);
  });

  it('put a value that looks like a mark or like XML as it is', async () => {
    const fields = { 'poste.intitule': '{{salarie.nir}} <b> & "x"' };
    expect(
      textsOf((await fillTemplate(word(paragraph('{{poste.intitule}}')), {}, { fields }, DAY)).bytes),
    ).toEqual([fields['poste.intitule']]);
  });

  it('say each unknown name, unclosed list and lone brace, with its place', async () => {
    const bytes = word(
      paragraph('Bonjour'),
      paragraph('{{salarie.prenon}}'),
      paragraph('{{#modules}}'),
      paragraph('{{constructor}} {{x'),
    );
    const faults = await faultsOf(fillTemplate(bytes, {}, source, DAY));
    expect(faults.map(({ place }) => place)).toEqual([
      'Paragraphe 2',
      'Paragraphe 4',
      'Paragraphe 4',
      'Paragraphe 3',
    ]);
    expect(faults[0]?.problem).toContain('n’est pas un nom connu');
  });
});

describe('templates of Excel', () => {
  it('are filled in their cells and down their lists, pushing down what follows', async () => {
    const bytes = await book((sheet) => {
      sheet.getCell('A1').value = 'Poste : {{poste.intitule}}';
      sheet.mergeCells('D1:E2');
      sheet.getCell('A3').value = '{{competences.intitule}}';
      sheet.getCell('B3').value = '{{ competences.niveauRequis }}';
      sheet.getCell('A3').font = { bold: true };
      sheet.getCell('A5').value = 'Fin';
    });
    const { bytes: filled, missing, warnings } = await fillTemplate(bytes, {}, source, DAY);
    const sheet = await sheetOf(filled);
    expect(sheet.getCell('A1').value).toBe('Poste : Vendeuse-conseil en boulangerie');
    expect([3, 4, 5].map((at) => sheet.getCell(at, 1).value)).toEqual(
      source.competences?.map(({ intitule }) => intitule),
    );
    expect(sheet.getCell('B5').value).toBe(3);
    expect(sheet.getCell('A5').font.bold).toBe(true);
    expect(sheet.getCell('A6').value).toBe('Fin');
    expect(missing).toEqual([]);
    expect(warnings).toHaveLength(1);
  });

  it('are filled where a person pointed, from guesses beside the labels', async () => {
    const bytes = await book((sheet) => {
      sheet.getCell('A1').value = 'Entreprise :';
      sheet.getRow(3).values = ['Compétence', 'Niveau requis', 'Écart'];
    });
    const { places } = await surveyTemplate(bytes);
    const guessed = Object.fromEntries(places.flatMap(({ id, guess }) => (guess ? [[id, guess]] : [])));
    expect(guessed).toEqual({
      'Modèle!B1': 'employeur.denomination',
      'Modèle!A4': 'competences.intitule',
      'Modèle!B4': 'competences.niveauRequis',
      'Modèle!C4': 'competences.ecart',
    });
    const sheet = await sheetOf((await fillTemplate(bytes, guessed, source, DAY)).bytes);
    expect(sheet.getCell('B1').value).toBe('Maison Belleroche');
    expect([4, 5, 6].map((at) => sheet.getCell(at, 3).value)).toEqual([3, 2, 1]);
  });

  it('keep a value that looks like a formula a text', async () => {
    const bytes = await book((sheet) => {
      sheet.getCell('A1').value = '{{poste.intitule}}';
    });
    const { bytes: filled } = await fillTemplate(bytes, {}, { fields: { 'poste.intitule': '=1+1' } }, DAY);
    expect((await sheetOf(filled)).getCell('A1').type).toBe(ExcelJS.ValueType.String);
  });

  it('are not unfolded cell by cell when a rule covers a whole column', async () => {
    const bytes = await book((sheet) => {
      sheet.getCell('A1').value = '{{poste.intitule}}';
      (
        sheet as unknown as { dataValidations: { add: (range: string, rule: object) => void } }
      ).dataValidations.add('C2:C1048576', { type: 'list', formulae: ['"a,b"'], allowBlank: true });
    });
    const start = performance.now();
    await fillTemplate(bytes, {}, source, DAY);
    expect(performance.now() - start).toBeLessThan(2000);
  }, 60_000);

  it('say an unknown name with its cell', async () => {
    const bytes = await book((sheet) => {
      sheet.getCell('C7').value = '{{nom}}';
    });
    expect((await faultsOf(fillTemplate(bytes, {}, source, DAY)))[0]?.place).toBe('Modèle, case C7');
  });
});

it('prints the names, each once, with what they are', () => {
  const names = placeholderNames().map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(placeholderText()).toContain('{{salarie.nomNaissance}}\t');
  expect(placeholderText()).toContain('{{competences.niveauRequis}}\tNiveau demandé');
});
