import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { openOffice } from '@/lib/documents/gate';
import { fillTemplate, type Mapping, marksOf } from '@/lib/documents/templates';
import { aliased, aliasKey, aliasOf } from '@/lib/documents/templates/aliases';
import { paragraphsOf } from '@/lib/documents/templates/docx-places';
import { heldBy } from '@/lib/documents/templates/held';
import { templateValues } from '@/lib/documents/templates/names';
import { experimental } from '@/lib/domain/demo/experimental';
import { docx, paragraph, wordDocument } from '../gate/build';

const DAY = '2026-11-25';
const mapping: Mapping = {
  '{{siret}}': 'employeur.siret',
  '{{#skills}}': 'competences',
  '{{level}}': 'competences.niveauRequis',
};

describe('a mark under a name of its author', () => {
  it('has one key for both ends of a list', () => {
    expect(['siret', '#skills', '/skills', '# skills'].map(aliasKey)).toEqual([
      '{{siret}}',
      '{{#skills}}',
      '{{#skills}}',
      '{{#skills}}',
    ]);
    expect(['siret', ' skills ', 'other', 'constructor'].map((name) => aliasOf(name, mapping))).toEqual([
      'employeur.siret',
      'competences',
      'other',
      'constructor',
    ]);
    expect(aliased('{{#skills}}{{ level }} {{x}}{{/skills}}', mapping)).toBe(
      '{{#competences}}{{competences.niveauRequis}} {{x}}{{/competences}}',
    );
  });

  it('is filled in Word, alone and in the row of a list, also where the row says nothing', async () => {
    const bytes = docx({
      name: 'word/document.xml',
      content: wordDocument(
        [
          '<w:p><w:r><w:t>{{si</w:t></w:r><w:r><w:t>ret}}</w:t></w:r></w:p>',
          paragraph('{{#skills}}'),
          paragraph('{{intitule}} {{level}}'),
          paragraph('{{/skills}}'),
        ].join(''),
      ),
    });
    const source = {
      fields: experimental.fields,
      competences: [
        { id: 'a', kind: 'savoir', intitule: 'Un', niveauRequis: 2 },
        { id: 'b', kind: 'savoir', intitule: 'Deux' },
      ],
    } as const;
    const { bytes: filled, missing } = await fillTemplate(bytes, mapping, source as never, DAY);
    expect(paragraphsOf(openOffice(filled, 'docx')).map(({ text }) => text)).toEqual([
      '999 123 458 00013',
      'Un 2',
      'Deux ',
    ]);
    expect(missing).toEqual(['competences.niveauRequis']);
  });

  it('is filled in Excel, alone and down a list', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Modèle');
    sheet.getCell('A1').value = 'SIRET {{siret}}';
    sheet.getCell('A2').value = '{{level}}';
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    const { bytes: filled } = await fillTemplate(bytes, mapping, experimental, DAY);
    const read = new ExcelJS.Workbook();
    await read.xlsx.load(filled.slice().buffer);
    const at = (cell: string) => read.getWorksheet('Modèle')?.getCell(cell).value;
    expect(at('A1')).toBe('SIRET 999 123 458 00013');
    expect(['A2', 'A3', 'A4'].map(at)).toEqual([3, 3, 3]);
  });
});

describe('the marks of a template', () => {
  const texts = [
    '{{salarie.prenom}} {{inconnu}}',
    '{{#skills}}{{intitule}} {{level}}{{/skills}}',
    '{{intitule}}',
  ];

  it('are told with the list they stand in and what they stand for', () => {
    expect(marksOf(texts, mapping)).toEqual([
      { name: 'salarie.prenom', opens: false, stands: 'salarie.prenom' },
      { name: 'inconnu', opens: false },
      { name: '#skills', opens: true, stands: 'competences' },
      { name: 'intitule', opens: false, within: 'competences', stands: 'competences.intitule' },
      { name: 'level', opens: false, within: 'competences', stands: 'competences.niveauRequis' },
      { name: 'intitule', opens: false },
    ]);
  });

  it('stay unknown in a list that nobody knows', () => {
    expect(
      marksOf(texts, {})
        .filter(({ stands }) => stands === undefined)
        .map(({ name }) => name),
    ).toEqual(['inconnu', '#skills', 'intitule', 'level']);
  });

  it('hold one text, or one for each row', () => {
    const values = templateValues(experimental, DAY);
    expect(heldBy('poste.intitule', values)).toEqual(['Vendeuse-conseil en boulangerie']);
    expect(heldBy('competences.niveauRequis', values)).toEqual(['3', '3', '3']);
    expect(heldBy('salarie.prenom', templateValues({ fields: {} }, DAY))).toEqual([]);
  });
});
