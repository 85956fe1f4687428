import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PayFacts, payFloor, riseDay } from '@/lib/domain';
import { amountOf, centsOf, smicChanges } from '@/lib/domain/pay/floor';
import { rateAge, stretches } from '@/lib/domain/pay/periods';

const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

/** Twenty-two, general bac, full time, fixed term of a year from October 2026. */
const base: PayFacts = {
  'salarie.dateNaissance': '2004-05-17',
  'salarie.diplomeObtenu': '42',
  'contrat.dateDebut': '2026-10-01',
  'contrat.dateFin': '2027-09-30',
  'contrat.nature': 'CDD',
};
const amounts = (more: PayFacts, day?: string): readonly (readonly [string, number, string])[] =>
  payFloor({ ...base, ...more }, day).periods.map(({ from, percent, amount }) => [from, percent, amount]);

describe('the floor of a contract', () => {
  it('is one stretch when nothing changes, and shows its computation', () => {
    const { periods, proposal, missing } = payFloor(base);
    expect(periods).toHaveLength(1);
    expect(periods[0]).toMatchObject({
      from: '2026-10-01',
      to: '2027-09-30',
      age: 22,
      percent: 70,
      smic: '1867.02',
      hours: 35,
      unit: 'mois',
      amount: '1306.91',
    });
    expect(periods[0]?.lines.map(plain)).toEqual([
      'SMIC mensuel brut au 01/10/2026 : 1 867,02 € pour 35 heures par semaine (Arrêté du 22/05/2026).',
      'Taux à 22 ans, diplôme de code 42 : 70 % du SMIC.',
      '1 867,02 € × 70 % = 1 306,91 €.',
    ]);
    expect(proposal).toBe('1306.91');
    expect(missing).toEqual([]);
  });
  it('rises on the first of the month after the 21st birthday, with each SMIC of its days', () => {
    expect(
      amounts({
        'salarie.dateNaissance': '2003-09-15',
        'salarie.diplomeObtenu': '51',
        'contrat.dateDebut': '2024-01-08',
        'contrat.dateFin': '2024-12-31',
      }),
    ).toEqual([
      ['2024-01-08', 55, '971.81'],
      ['2024-10-01', 70, '1236.84'],
      ['2024-11-01', 70, '1261.26'],
    ]);
  });
  it('leaves out what was not published on the day asked for', () => {
    const year = {
      'contrat.dateDebut': '2024-01-08',
      'contrat.dateFin': '2024-12-31',
      'salarie.dateNaissance': '2000-01-01',
    };
    expect(amounts(year, '2024-10-23')).toHaveLength(1);
    expect(amounts(year, '2024-10-24')).toHaveLength(2);
  });
  it('counts part time in proportion, to the minute', () => {
    expect(amounts({ 'contrat.dureeHebdo.heures': 24 })[0]?.[2]).toBe('896.17');
    expect(amounts({ 'contrat.dureeHebdo.heures': 17, 'contrat.dureeHebdo.minutes': 30 })[0]?.[2]).toBe(
      '653.46',
    );
    expect(plain(payFloor({ ...base, 'contrat.dureeHebdo.heures': 24 }).periods[0]?.lines[2] ?? '')).toBe(
      '1 867,02 € × 70 % × 24 heures / 35 heures = 896,17 €.',
    );
  });
  it('is hourly for temporary work', () => {
    expect(payFloor({ ...base, 'contrat.nature': 'TT' }).periods[0]).toMatchObject({
      unit: 'heure',
      smic: '12.31',
      amount: '8.62',
    });
  });
  it('takes the higher of the SMIC and 85 % of the branch minimum from 26', () => {
    const adult = { ...base, 'salarie.dateNaissance': '2000-10-01' };
    expect(payFloor({ ...adult, 'regle.salaireMinimumBranche': '2500.00' }).periods[0]?.amount).toBe(
      '2125.00',
    );
    expect(payFloor({ ...adult, 'regle.salaireMinimumBranche': '2000.00' }).periods[0]?.amount).toBe(
      '1867.02',
    );
    const open = payFloor(adult);
    expect(open.proposal).toBeUndefined();
    expect(open.missing).toEqual(['regle.salaireMinimumBranche']);
    expect(open.doubts.join(' ')).toContain('minimum de la convention');
  });
  it('says that the technological bac is ambiguous, and proposes what conforms both ways', () => {
    const { periods, proposal, doubts } = payFloor({ ...base, 'salarie.diplomeObtenu': '43' });
    expect(periods[0]?.amount).toBe('1306.91');
    expect(proposal).toBe('1493.62');
    expect(plain(doubts.join(' '))).toMatch(/ambigu.*1 493,62 €/);
  });
  it('counts the hours after the 35th in what it proposes', () => {
    const { periods, proposal } = payFloor({ ...base, 'contrat.dureeHebdo.heures': 39 });
    expect(periods[0]?.amount).toBe('1306.91');
    expect(proposal).toBe('1493.61');
  });
  it('does not guess the SMIC of Mayotte that nobody found', () => {
    const { periods, proposal, doubts } = payFloor({ ...base, 'employeur.adresse.codePostal': '97600' });
    expect(periods).toEqual([]);
    expect(proposal).toBeUndefined();
    expect(doubts[0]).toContain('Mayotte');
    expect(
      payFloor({ ...base, 'employeur.adresse.codePostal': '97600', 'contrat.dateDebut': '2026-01-05' })
        .periods[0]?.amount,
    ).toBe('990.54');
  });
  it('does not speak for the VAE contract', () => {
    expect(payFloor({ ...base, 'formation.typeQualification': '8' })).toMatchObject({
      periods: [],
      proposal: undefined,
    });
  });
  it('treats what cannot be read as missing', () => {
    expect(payFloor({ ...base, 'salarie.dateNaissance': '17/05/2004' }).missing).toEqual([
      'salarie.dateNaissance',
    ]);
  });
  it('names what is missing', () => {
    expect(payFloor({}).missing).toEqual(['salarie.dateNaissance', 'contrat.dateDebut', 'contrat.nature']);
    const { 'salarie.diplomeObtenu': _, ...rest } = base;
    expect(payFloor(rest)).toMatchObject({ proposal: undefined, missing: ['salarie.diplomeObtenu'] });
    const { 'contrat.dateFin': __, ...open } = base;
    expect(payFloor(open).periods).toMatchObject([{ from: '2026-10-01', to: undefined }]);
    expect(payFloor(open).missing).toEqual(['contrat.dateFin']);
  });
  it('says that a later SMIC may come, only for a contract that lasts until then', () => {
    expect(payFloor(base).doubts.join(' ')).toContain('30/11/2026');
    expect(payFloor({ ...base, 'contrat.dateFin': '2026-11-30' }).doubts).toEqual([]);
    expect(payFloor({ ...base, 'contrat.dateFin': '2026-12-01' }).doubts).toHaveLength(1);
  });
  it('covers the contract without hole or overlap, and never falls, whatever the dates', () => {
    const day = (from: number, to: number) =>
      fc
        .tuple(
          fc.integer({ min: from, max: to }),
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 1, max: 28 }),
        )
        .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        day(1970, 2008),
        day(2018, 2026),
        day(2018, 2028),
        fc.constantFrom('42', '31', '43', '60'),
        (birth, start, end, diploma) => {
          const facts = {
            ...base,
            'salarie.dateNaissance': birth,
            'contrat.dateDebut': start,
            'contrat.dateFin': end,
            'salarie.diplomeObtenu': diploma,
          } as PayFacts;
          const { periods } = payFloor(facts);
          expect(periods[0]?.from).toBe(start);
          if (end >= start) expect(periods.at(-1)?.to).toBe(end);
          for (const [index, period] of periods.entries()) {
            const next = periods[index + 1];
            if (next === undefined) continue;
            expect((period.to ?? '') < next.from).toBe(true);
            expect(centsOf(next.amount)).toBeGreaterThanOrEqual(centsOf(period.amount));
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the days of a rise', () => {
  it.each([
    ['2005-10-02', '2026-11-01'],
    ['2005-10-31', '2026-11-01'],
    ['2005-11-01', '2026-12-01'],
    ['2005-12-15', '2027-01-01'],
    ['2004-02-29', '2025-04-01'],
  ])('of somebody born on %s is %s', (birth, rise) => {
    expect(riseDay(birth)).toBe(rise);
  });
  it('changes the rate on that day, not on the birthday', () => {
    expect(rateAge('2005-10-02', '2026-10-01', '2026-10-31')).toBe(20);
    expect(rateAge('2005-10-02', '2026-10-01', '2026-11-01')).toBe(21);
    expect(rateAge('2005-10-01', '2026-10-01', '2026-10-01')).toBe(21);
    expect(rateAge('2001-01-05', '2026-10-01', '2027-03-01')).toBe(25);
  });
  it('cuts nothing out of the contract', () => {
    expect(stretches('2005-10-02', '2026-10-01', '2026-10-31', undefined)).toEqual([
      { from: '2026-10-01', to: '2026-10-31' },
    ]);
    expect(stretches('2005-10-02', '2026-10-01', '2026-11-01', undefined)).toEqual([
      { from: '2026-10-01', to: '2026-10-31' },
      { from: '2026-11-01', to: '2026-11-01' },
    ]);
  });
});

describe('the changes of the SMIC', () => {
  it('are those after one day and up to another', () => {
    expect(smicChanges('2026-05-31', '2026-06-01', undefined)).toEqual(['2026-06-01']);
    expect(smicChanges('2026-06-01', '2026-12-31', undefined)).toEqual([]);
    expect(smicChanges('2026-05-01', '2026-05-31', undefined)).toEqual([]);
    expect(smicChanges('2023-12-31', '2024-12-31', '97600')).toEqual(['2024-01-01', '2024-11-01']);
  });
  it('are known from the day of their publication, or their own', () => {
    expect(smicChanges('2023-09-01', '2024-06-30', undefined, '2023-12-20')).toEqual([]);
    expect(smicChanges('2023-09-01', '2024-06-30', undefined, '2023-12-21')).toEqual(['2024-01-01']);
    expect(smicChanges('2026-05-01', '2026-12-31', undefined, '2026-05-31')).toEqual([]);
    expect(smicChanges('2026-05-01', '2026-12-31', undefined, '2026-06-01')).toEqual(['2026-06-01']);
  });
  it('writes amounts as they are stored', () => {
    expect([amountOf(130000), amountOf(5), amountOf(130691)]).toEqual(['1300.00', '0.05', '1306.91']);
  });
});
