import { describe, expect, it } from 'vitest';
import { joinMarks } from '@/lib/cerfa/parts';
import { EDITION } from './dossiers';

const read = (id: 'contrat.dateDebut' | 'salarie.dateNaissance', ...boxes: [string, string, string]) =>
  joinMarks(boxes, EDITION.fields[id] ?? [], id);

describe('a date', () => {
  it.each([
    ['04', '09', '2023'],
    ['4', '9', '2023'],
    ['4.', '9 ', '2023.'],
    ['4', 'sept.', '2023'],
    ['04', 'septembre', '2023'],
    ['04/09/2023', '', ''],
    ['', '', '04.09.2023'],
    ['4 septembre 2023', '', ''],
    ['2023-09-04', '', ''],
    ['04092023', '', ''],
    ['04 - 09 - 2023', '', ''],
  ] as [string, string, string][])('is read in its odd forms: %s|%s|%s', (...boxes) => {
    expect(read('contrat.dateDebut', ...boxes)).toEqual({ value: '2023-09-04' });
  });

  it('is read in each month in words, accents or not', () => {
    const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre';
    for (const [index, month] of months.split(' ').entries())
      for (const word of [month, month.toUpperCase(), month.normalize('NFD')])
        expect(read('contrat.dateDebut', `1er ${word} 2024`, '', '')).toEqual({
          value: `2024-${String(index + 1).padStart(2, '0')}-01`,
        });
  });

  it('is guessed, and says so, when its year has two digits', () => {
    expect(read('contrat.dateDebut', '04', '09', '23')).toMatchObject({
      value: '2023-09-04',
      guess: expect.stringMatching(/siècle/),
    });
    expect(read('salarie.dateNaissance', '04', '09', '98')).toMatchObject({ value: '1998-09-04' });
    expect(read('salarie.dateNaissance', '04/09/07', '', '')).toMatchObject({ value: '2007-09-04' });
  });

  it.each([
    ['31', '11', '2023'],
    ['29', '02', '2023'],
    ['04', '', '2023'],
    ['04', '13', '2023'],
    ['0', '1', '2023'],
    ['4', 'brumaire', '2023'],
    ['04/09', '', ''],
    ['04', '09', '223'],
    ['le 4 septembre 2023', '', ''],
    ['-', '-', '-'],
  ] as [string, string, string][])('is doubted when it is none: %s|%s|%s', (...boxes) => {
    const joined = read('contrat.dateDebut', ...boxes);
    expect(joined).toHaveProperty('doubt');
  });
});
