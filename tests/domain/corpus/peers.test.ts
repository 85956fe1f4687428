import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { drawStandIn, fillCerfa, readCerfa } from '@/lib/cerfa';
import {
  applies,
  check,
  cleanValue,
  completeness,
  enVigueur,
  type FieldId,
  type Finding,
  fieldIds,
  nirKey,
  nirSays,
  PARAMETERS,
} from '@/lib/domain';
import { conformCases, conformFile, defectCases } from './dossiers';
import { changed, type Fields, type Root } from './fixtures';
import { keyOf, nirFor } from './nir';
import { findingsOf } from './run';
import { referencesOf } from './tables';

// The fifteen defects read in the public peers (features.md, A4): one group each, in their order.

const ordinary = conformFile('ord');
const found = (change: Fields, base: Root = ordinary, day = '2026-10-05'): readonly Finding[] =>
  check(changed(base, { change }), day, 'depot');
const rows = (findings: readonly Finding[]): readonly string[] => findings.map(({ id }) => id);
/** The person of these fields, with the number that goes with them. */
const born = (change: Fields): Fields => {
  const fields = { ...ordinary.fields, ...change };
  return { ...change, 'salarie.nir': nirFor(fields) };
};

const department = fc.constantFrom('01', '13', '2A', '2B', '75', '95', '971', '974', '976', '988', '99');
const body = fc
  .tuple(
    fc.constantFrom('1', '2'),
    fc.integer({ min: 0, max: 99 }),
    fc.integer({ min: 1, max: 12 }),
    department,
    fc.integer({ min: 1, max: 999 }),
  )
  .map(([sex, year, month, place, order]) => {
    const commune = place.length === 3 ? '05' : '105';
    const two = (number: number) => String(number).padStart(2, '0');
    return `${sex}${two(year)}${two(month)}${place}${commune}${String(order).padStart(3, '0')}`;
  });

describe('1. the key of the NIR is computed', () => {
  it('as INSEE defines it, Corsica and overseas included', () =>
    fc.assert(fc.property(body, (thirteen) => void expect(nirKey(thirteen)).toBe(keyOf(thirteen)))));
  it('is added to thirteen characters typed', () =>
    fc.assert(
      fc.property(body, (thirteen) => {
        const value = thirteen + keyOf(thirteen);
        expect(cleanValue('salarie.nir', thirteen)).toEqual({ ok: true, value });
      }),
    ));
  it('and every other key is refused', () => {
    const right = String(ordinary.fields['salarie.nir']);
    const refused = Array.from({ length: 99 }, (_, index) => String(index + 1).padStart(2, '0')).filter(
      (key) => rows(found({ 'salarie.nir': right.slice(0, 13) + key })).includes('FMT-014'),
    );
    expect(refused).toHaveLength(98);
    expect(refused).not.toContain(right.slice(13));
  });
});

describe('2. the department of birth is compared whole', () => {
  const places = ['38', '69', '2A', '2B', '972', '974', '976', '988', '99'];
  it.each(places)('%s agrees with itself and with no other', (place) => {
    const person = born({ 'salarie.departementNaissance': place });
    expect(rows(found(person))).not.toContain('XREF-003');
    for (const other of places.filter((one) => one !== place))
      expect(rows(found({ ...person, 'salarie.departementNaissance': other }))).toContain('XREF-003');
  });
});

describe('3. no day of birth is invented from the NIR', () => {
  it('what a NIR says has no day, and a missing day stays missing', () => {
    expect(Object.keys(nirSays(String(ordinary.fields['salarie.nir'])) ?? {}).sort()).toEqual([
      'annee',
      'departement',
      'mois',
      'sexe',
    ]);
    const findings = found({ 'salarie.dateNaissance': null });
    expect(rows(findings)).toContain('PRES-018');
    expect(findings.flatMap(({ fix = [] }) => fix.map(({ field }) => field))).not.toContain(
      'salarie.dateNaissance',
    );
  });
  it.each(Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0')))(
    'month %s is read where it stands',
    (month) => {
      const person = born({ 'salarie.dateNaissance': `2004-${month}-01` });
      expect(rows(found(person))).not.toContain('XREF-002');
      const next = String((Number(month) % 12) + 1).padStart(2, '0');
      expect(rows(found({ ...person, 'salarie.dateNaissance': `2004-${next}-01` }))).toContain('XREF-002');
    },
  );
});

describe('4. the century is not guessed from a threshold', () => {
  it('a year of two digits has one reading among those of somebody at work', () => {
    const year = (typed: string) => cleanValue('salarie.dateNaissance', `01/02/${typed}`);
    expect(year('29')).toEqual({ ok: true, value: '2029-02-01' });
    expect(year('30')).toEqual({ ok: true, value: '1930-02-01' });
    expect(year('14')).toEqual({ ok: true, value: '2014-02-01' });
    expect(year('15')).toEqual({ ok: true, value: '2015-02-01' });
  });
  it('a NIR agrees with the birth of each working age', () => {
    for (let year = 1945; year <= 2010; year += 1)
      expect(rows(found(born({ 'salarie.dateNaissance': `${year}-06-15` })))).not.toContain('XREF-002');
  });
});

describe('5. a renewal asks for the previous contract', () => {
  it.each(['21', '22', '23', '24'])('type %s', (type) => {
    const renewal = { 'contrat.type': type, 'regle.contratPrecedent': null };
    expect(rows(found(renewal))).toContain('LEGAL-042');
    expect(rows(found({ ...renewal, 'regle.contratPrecedent': '2025-0001' }))).not.toContain('LEGAL-042');
    expect(applies('regle.contratPrecedent', { 'contrat.type': type })).toBe(true);
  });
  it.each(['11', '12'])('type %s does not', (type) => {
    expect(rows(found({ 'contrat.type': type }))).not.toContain('LEGAL-042');
    expect(applies('regle.contratPrecedent', { 'contrat.type': type })).toBe(false);
  });
});

describe('6. a field goes when its parent no longer wants it', () => {
  const CHILDREN: readonly (readonly [FieldId, FieldId, unknown, unknown])[] = [
    ['salarie.numeroFranceTravail', 'salarie.inscritFranceTravail', true, false],
    ['salarie.dureeInscriptionMois', 'salarie.inscritFranceTravail', true, false],
    ['salarie.equivalenceJeunes', 'salarie.rqth', false, true],
    ['salarie.extensionBoe', 'salarie.rqth', false, true],
    ['employeur.numeroUrssaf', 'employeur.particulier', true, false],
    ['employeur.naf', 'employeur.particulier', false, true],
    ['employeur.numeroProjetVae', 'formation.typeQualification', '8', '1'],
    ['formation.attestationInterne', 'formation.interne', true, false],
    ['contrat.dateEffetAvenant', 'contrat.type', '30', '11'],
    ['tuteurUtilisatrice.nom', 'contrat.nature', 'TT', 'CDD'],
  ];
  it.each(CHILDREN)('%s follows %s', (child, parent, on, off) => {
    const more = child.startsWith('tuteurUtilisatrice') ? { 'regle.groupementEmployeurs': false } : {};
    expect(applies(child, { ...more, [parent]: on })).toBe(true);
    expect(applies(child, { ...more, [parent]: off })).toBe(false);
    const without = (value: unknown) =>
      completeness(changed(ordinary, { change: { ...more, [parent]: value, [child]: null } }), 'cerfa')
        .missing;
    expect(without(on)).toContain(child);
    expect(without(off)).not.toContain(child);
  });
  it.each([
    ['PRES-064', { 'contrat.dateEffetAvenant': '2026-11-02' }],
    ['PRES-054', { 'employeur.numeroProjetVae': 'VAE-1' }],
    ['PRES-065', { 'formation.attestationInterne': true }],
    ['PRES-063', { 'contrat.vautAvenantVae': true }],
  ])('and a value left behind is told (%s)', (row, left) => expect(rows(found(left))).toContain(row));
});

describe('7. an age begins on the birthday', () => {
  // Concluded on the start day, so that one age counts everywhere.
  const base = conformFile('ord-signed-on-start');
  const aged = (birth: string, more: Fields = {}) =>
    rows(found({ ...born({ 'salarie.dateNaissance': birth }), ...more }, base));
  it.each([
    ['16', '2010-10-01', '2010-10-02', 'LEGAL-002', {}],
    ['18', '2008-10-01', '2008-10-02', 'LEGAL-050', {}],
    ['26', '2000-10-02', '2000-10-01', 'LEGAL-003', { 'salarie.situationAvant': '10' }],
    ['21', '2005-10-02', '2005-10-01', 'LEGAL-008', { 'salarie.equivalenceJeunes': true }],
  ])('%s years, to the day', (_, silent, told, row, more) => {
    expect(aged(silent, more)).not.toContain(row);
    expect(aged(told, more)).toContain(row);
  });
  it('21 for the pay, to the day', () => {
    const paid = { 'contrat.salaireBrut': '1306.90' };
    expect(aged('2005-10-02', paid)).not.toContain('LEGAL-029');
    expect(aged('2005-09-30', paid)).toContain('LEGAL-029');
  });
});

describe('8. completeness counts what is there', () => {
  it('nothing, all, and one less', () => {
    expect(completeness({}, 'cerfa').done).toBe(0);
    const whole = completeness(ordinary, 'cerfa');
    expect([whole.done, whole.missing]).toEqual([whole.wanted, []]);
    const one = completeness(changed(ordinary, { change: { 'tuteur.nom': null } }), 'cerfa');
    expect([one.done, one.wanted, one.missing]).toEqual([whole.done - 1, whole.wanted, ['tuteur.nom']]);
  });
});

describe('9. several sheets of the register are never settled by the machine', () => {
  it('a title without its code stays without code', () => {
    const untold = changed(ordinary, { change: { 'formation.rncp': null } });
    const findings = check(untold, '2026-10-05', 'depot', { references: referencesOf() });
    expect(rows(findings)).toContain('PRES-067');
    expect(findings.flatMap(({ fix = [] }) => fix.map(({ field }) => field))).not.toContain('formation.rncp');
  });
});

describe('10. nothing is written to the console', () => {
  it('on the whole corpus, and no finding shows a NIR', () => {
    const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(() => undefined),
    );
    const said = [...conformCases, ...defectCases].map((one) => [one, findingsOf(one)] as const);
    const calls = spies.flatMap((spy) => spy.mock.calls);
    for (const spy of spies) spy.mockRestore();
    expect(calls).toEqual([]);
    for (const [{ file }, findings] of said) {
      const nir = String(file.fields['salarie.nir'] ?? 'none').slice(0, 10);
      expect(JSON.stringify(findings)).not.toContain(nir === 'none' ? '\u0000' : nir);
    }
  });
});

describe('11. each date is called by its own name', () => {
  it('an end before the start speaks of the end, not of the conclusion', () => {
    const [finding] = found({ 'contrat.dateFin': '2026-09-30' }).filter(({ id }) => id === 'LEGAL-012');
    expect(finding?.fields).toContain('contrat.dateFin');
    expect(finding?.message).toContain('30/09/2026');
    expect(finding?.message).not.toMatch(/conclu/i);
  });
});

describe('12. dates are compared as days', () => {
  const day = fc.date({ min: new Date('2019-01-01'), max: new Date('2026-05-31'), noInvalidDate: true });
  it('conclusion and start in any order', () =>
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [signed, start] = [one.toISOString().slice(0, 10), other.toISOString().slice(0, 10)];
        const late = Date.parse(signed) > Date.parse(start);
        const findings = found({ 'contrat.dateConclusion': signed, 'contrat.dateDebut': start });
        expect(rows(findings).includes('LEGAL-011')).toBe(late);
      }),
    ));
  it('a day typed in French is stored so that it sorts', () =>
    expect(cleanValue('contrat.dateDebut', '02/01/2026')).toEqual({ ok: true, value: '2026-01-02' }));
});

describe('13. the floor follows the hours of the week', () => {
  it('at the floor and a cent below, from 24 to 35 hours', () => {
    for (let hours = 24; hours <= 34; hours += 1) {
      // 70 % of 12.31 an hour, 52 weeks in 12 months, in tenths of a cent so that a half is seen.
      const floor = (1231 * 7 * hours * 52) / (12 * 10);
      const pay = (cents: number) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
      const told = (cents: number) =>
        rows(
          found({
            'contrat.dureeHebdo.heures': hours,
            'contrat.salaireBrut': pay(cents),
            'regle.accordDureeTravail': true,
          }),
        ).some((row) => row === 'LEGAL-029' || row === 'LEGAL-033');
      expect([hours, told(Math.ceil(floor) + 1)]).toEqual([hours, false]);
      expect([hours, told(Math.floor(floor) - 1)]).toEqual([hours, true]);
    }
  });
});

describe('14. an old SMIC is said to be old', () => {
  it('a start after the last verified day is never conform', () => {
    const smic = PARAMETERS.find(({ id }) => id === 'smic');
    const late = '2027-03-01';
    expect(smic && enVigueur(smic, late)).toMatchObject({ stale: true });
    const change = {
      'contrat.dateDebut': late,
      'contrat.dateFin': '2028-02-29',
      'contrat.dateConclusion': late,
    };
    const all = check(changed(ordinary, { change }), late, 'depot', { all: true });
    const pay = all.find(({ id }) => id === 'LEGAL-029');
    expect(pay?.status).toBe('undetermined');
    expect(pay?.message).toMatch(/vérifi/);
  });
});

describe('15. an address without its number or street is not « undefined »', () => {
  const font = new Uint8Array(
    readFileSync(fileURLToPath(new URL('../../../public/fonts/LiberationSans-Regular.ttf', import.meta.url))),
  );
  it('neither in a sentence nor on the form', async () => {
    const parts = fieldIds.filter((id) => /\.adresse\./.test(id));
    for (const id of parts) expect(JSON.stringify(found({ [id]: null }))).not.toMatch(/undefined|\bnull\b/);
    const gone = changed(ordinary, {
      change: { 'employeur.adresse.numero': null, 'salarie.adresse.numero': null },
    });
    const { bytes } = await fillCerfa(gone.fields, await drawStandIn(font), font);
    const { fields } = await readCerfa(bytes);
    expect(JSON.stringify(fields)).not.toMatch(/undefined|\bnull\b/);
    expect(fields['employeur.adresse.voie']).toBe('boulevard des Tilleuls');
  });
});
