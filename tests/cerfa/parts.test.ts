import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from '@/lib/cerfa';
import { joinMarks, splitValue } from '@/lib/cerfa/parts';
import { arbitraryFields, EDITION } from './dossiers';

const of = (id: keyof typeof EDITION.fields) => EDITION.fields[id] ?? [];

describe('parts of a value', () => {
  it('cuts dates, addresses, pay and minutes as the boxes of the form', () => {
    expect(splitValue('2001-02-28', of('salarie.dateNaissance'))).toEqual(['28', '02', '2001']);
    expect(splitValue('a.b@c.example', of('employeur.courriel'))).toEqual(['a.b', 'c.example']);
    expect(splitValue('1300.05', of('contrat.salaireBrut'))).toEqual(['1300', '05']);
    expect(splitValue(0, of('contrat.dureeHebdo.minutes'))).toEqual(['00']);
    expect(splitValue(35, of('contrat.dureeHebdo.heures'))).toEqual(['35']);
  });

  it('ticks one box at most, and says "not ticked" of the others', () => {
    expect(splitValue(true, of('salarie.rqth'))).toEqual([true, false]);
    expect(splitValue(false, of('salarie.rqth'))).toEqual([false, true]);
    expect(splitValue('TT', of('contrat.nature'))).toEqual([false, false, true]);
    expect(splitValue(true, of('contrat.vautAvenantVae'))).toEqual([true]);
    expect(splitValue(false, of('contrat.vautAvenantVae'))).toEqual([false]);
    for (const [, widgets] of placesOf(EDITION))
      for (const value of [true, false, 'CDI', 'CDD', 'TT', 'M', 'F'])
        expect((splitValue(value, widgets) ?? []).filter((mark) => mark === true).length).toBeLessThan(2);
  });

  it.each([
    ['a day that does not exist', 'salarie.dateNaissance', '2023-02-29'],
    ['a French date', 'salarie.dateNaissance', '28/02/2001'],
    ['an amount without cents', 'contrat.salaireBrut', '1300'],
    ['an address without @', 'employeur.courriel', 'a.b'],
    ['an address without domain', 'employeur.courriel', 'a.b@'],
    ['a code without a box', 'contrat.nature', 'CDX'],
    ['a text for a yes or no', 'salarie.rqth', 'oui'],
    ['a number that is not whole', 'employeur.effectif', 1.5],
    ['a number under zero', 'employeur.effectif', -1],
    ['a list', 'employeur.denomination', ['x']],
  ] as const)('has no place for %s', (_, id, value) => {
    expect(splitValue(value, of(id))).toBeUndefined();
  });

  it('joins again what it cut', () => {
    fc.assert(
      fc.property(arbitraryFields, (fields) => {
        for (const [id, widgets] of placesOf(EDITION)) {
          const value = fields[id];
          if (value === undefined || (value === false && widgets.length === 1)) continue;
          const marks = splitValue(value, widgets);
          expect(marks).toBeDefined();
          const joined = joinMarks(marks ?? [], widgets);
          const text =
            typeof value === 'number' ? String(value).padStart(id.endsWith('minutes') ? 2 : 0, '0') : value;
          expect(joined).toEqual({ value: text });
        }
      }),
    );
  });

  it('cuts again what it joined, whatever the texts', () => {
    const texts = fc.oneof(fc.string({ maxLength: 12 }), fc.stringMatching(/^[0-9 ,@./]{0,8}$/));
    const places = placesOf(EDITION).filter(([, widgets]) => widgets.some(({ kind }) => kind === 'text'));
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.array(texts, { minLength: 3, maxLength: 3 }),
        ([, widgets], all) => {
          const joined = joinMarks(all.slice(0, widgets.length), widgets);
          if (joined && 'value' in joined) {
            const marks = splitValue(joined.value, widgets);
            expect(marks).toBeDefined();
            expect(joinMarks(marks ?? [], widgets)).toEqual({ value: joined.value });
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('understands what people write by hand', () => {
    expect(joinMarks(['4', '9', '2023'], of('contrat.dateDebut'))).toEqual({ value: '2023-09-04' });
    expect(joinMarks(['1 300', ''], of('contrat.salaireBrut'))).toEqual({ value: '1300.00' });
    expect(joinMarks(['1 300,50 €', ''], of('contrat.salaireBrut'))).toEqual({ value: '1300.50' });
    expect(joinMarks(['a@b.example', ''], of('employeur.courriel'))).toEqual({ value: 'a@b.example' });
    expect(joinMarks(['a', '@b.example'], of('employeur.courriel'))).toEqual({ value: 'a@b.example' });
  });

  it.each([
    ['half a date', ['04', '', '2023'], 'contrat.dateDebut'],
    ['a 31 November', ['31', '11', '2023'], 'contrat.dateDebut'],
    ['half an address', ['a', ''], 'employeur.courriel'],
    ['a pay in words', ['mille', ''], 'contrat.salaireBrut'],
    ['cents of one digit', ['1300', '5'], 'contrat.salaireBrut'],
    ['yes and no', [true, true], 'salarie.rqth'],
    ['three natures', [true, true, true], 'contrat.nature'],
  ] as const)('doubts %s', (_, marks, id) => {
    expect(joinMarks(marks, of(id))).toHaveProperty('doubt');
  });

  it('takes blanks and unticked boxes for no answer', () => {
    for (const [, widgets] of placesOf(EDITION))
      expect(
        joinMarks(
          widgets.map(({ kind }) => (kind === 'box' ? false : ' ')),
          widgets,
        ),
      ).toBeUndefined();
  });
});
