import { ageOn, type IsoDay } from '../calendar';
import { ARTICLES } from '../law/articles';
import { columnOf } from '../pay/column';
import { PAY_READS, type PayFacts, unit } from '../pay/contract';
import { floorOf } from '../pay/engine';
import { centsOf, gridOf, percents, smicChanges, smicOf } from '../pay/floor';
import { type Minimum, minimumOn } from '../pay/minimum';
import { riseDay } from '../pay/periods';
import { ALWAYS, conform, nonConform, type Rule, rule } from './define';
import type { Facts } from './facts';
import { day, euros, sentence } from './say';

const base = {
  severity: 'warn',
  ground: 'none',
  purposes: ALWAYS,
  asOf: 'contrat.dateDebut',
  inForce: {},
  sources: [ARTICLES.pay, ARTICLES.notice],
} as const;
const NEEDS = [
  'salarie.dateNaissance',
  'contrat.dateDebut',
  'contrat.dateFin',
  'contrat.nature',
  'contrat.salaireBrut',
] as const;
const notVae = (f: PayFacts): boolean => f['formation.typeQualification'] !== '8';
const AGE = 21;
/** The later of two days. */
const later = (one: IsoDay, other: IsoDay): IsoDay => [one, other].sort()[1] ?? one;
/** A forecast has no object until all it is made of is there: other rows ask for it. */
const ready = (f: { readonly [K in (typeof NEEDS)[number]]?: unknown }): boolean =>
  NEEDS.every((id) => f[id] !== undefined);

const comesOfAge = rule({
  ...base,
  id: 'LEGAL-031',
  title: 'Le salaire suit le 21e anniversaire',
  needs: NEEDS,
  mayRead: PAY_READS,
  // Before 21 at the start and after it before the end: the rate rises once. Turning 26 changes nothing.
  when: (f) => {
    if (!notVae(f) || !ready(f)) return false;
    const [birth, start, end] = [f['salarie.dateNaissance'], f['contrat.dateDebut'], f['contrat.dateFin']];
    if (birth === undefined || start === undefined || end === undefined) return undefined;
    return ageOn(birth, start) < AGE && riseDay(birth) <= end;
  },
  evaluate: (f, { day: today }) => {
    const rise = riseDay(f['salarie.dateNaissance']);
    const period = floorOf(f, today).periods.find(({ from }) => from === rise);
    if (period === undefined || centsOf(f['contrat.salaireBrut']) >= centsOf(period.amount)) return conform;
    return nonConform(
      ['contrat.salaireBrut'],
      sentence(
        `Le salarié aura 21 ans pendant le contrat : à partir du ${day(rise)}, premier jour du mois qui suit, le minimum passe à ${euros(centsOf(period.amount))} ${unit(f)}, et le salaire est de ${euros(centsOf(f['contrat.salaireBrut']))}. Rien n'est à changer sur le Cerfa : prévoyez la hausse.`,
      ),
    );
  },
  examples: [
    {
      name: '21 in October, below the next floor',
      given: young('2005-10-02', '1026.86'),
      expect: 'non-conform',
      says: ['01/11/2026', '1 306,91', '1 026,86'],
    },
    { name: 'the next floor already', given: young('2005-10-02', '1306.91'), expect: 'conform' },
    { name: 'one cent below the next floor', given: young('2005-10-02', '1306.90'), expect: 'non-conform' },
    { name: '21 on the first day', given: young('2005-10-01', '1026.86'), expect: 'not-applicable' },
    {
      name: 'the rise is the day after the end',
      given: young('2006-09-02', '1026.86'),
      expect: 'not-applicable',
    },
    {
      name: 'the rise is a month before the end',
      given: young('2006-08-31', '1026.86'),
      expect: 'non-conform',
      says: ['01/09/2027'],
    },
    {
      name: 'the rise is the last day',
      given: { ...young('2006-08-31', '1026.86'), 'contrat.dateFin': '2027-09-01' },
      expect: 'non-conform',
    },
    { name: '26 during the contract', given: young('2001-01-05', '1306.91'), expect: 'not-applicable' },
  ],
});

function young(birth: string, amount: string): Facts {
  return {
    'salarie.dateNaissance': birth,
    'salarie.diplomeObtenu': '51',
    'contrat.dateDebut': '2026-10-01',
    'contrat.dateFin': '2027-09-30',
    'contrat.nature': 'CDD',
    'contrat.salaireBrut': amount,
  };
}

/** The floor of a day at the rate of the start: the part of a rise that the SMIC alone explains. */
const floorOn = (
  f: PayFacts & { readonly 'salarie.dateNaissance': IsoDay },
  start: IsoDay,
  on: IsoDay,
): Minimum | undefined => {
  const grid = gridOf(on);
  if (grid === undefined) return undefined;
  const column = columnOf(f['salarie.diplomeObtenu'] ?? '60', f['regle.diplomeProfessionnel']) ?? 'base';
  return minimumOn(f, on, percents(grid.value, ageOn(f['salarie.dateNaissance'], start))[column]);
};

const smicRises = rule({
  ...base,
  id: 'LEGAL-032',
  title: 'Le salaire suit les hausses du SMIC',
  needs: [...NEEDS, 'contrat.dateConclusion'],
  mayRead: PAY_READS,
  when: (f) => notVae(f) && ready(f),
  evaluate: (f, { day: today }) => {
    const [signed, start, end] = [f['contrat.dateConclusion'], f['contrat.dateDebut'], f['contrat.dateFin']];
    const postcode = f['employeur.adresse.codePostal'];
    if (end < start || smicOf(start, postcode) === undefined) return conform;
    const paid = centsOf(f['contrat.salaireBrut']);
    for (const on of smicChanges(signed, end, postcode, today)) {
      // Between conclusion and start, the floor of the start is what counts.
      const from = later(on, start);
      const floor = floorOn(f, start, from);
      if (floor !== undefined && paid < floor.cents)
        return nonConform(
          ['contrat.salaireBrut'],
          sentence(
            `Le contrat est conclu le ${day(signed)} et le SMIC a augmenté le ${day(on)} : à partir du ${day(from)}, le minimum est de ${euros(floor.cents)} ${unit(f)} (${floor.how}), et le salaire est de ${euros(paid)}. ${on <= start ? 'Le minimum du premier jour compte : corrigez le salaire.' : "Rien n'est à changer sur le Cerfa : prévoyez la hausse."}`,
          ),
        );
    }
    return conform;
  },
  examples: [
    {
      name: 'no rise since the conclusion',
      given: rising('2026-09-28', '2026-10-01', '1306.91'),
      expect: 'conform',
    },
    {
      name: 'a rise between conclusion and start',
      given: rising('2026-05-25', '2026-06-01', '1290.00'),
      expect: 'non-conform',
      says: ['25/05/2026', '01/06/2026', '1 306,91'],
    },
    {
      name: 'a rise the day after the start',
      given: rising('2026-05-25', '2026-05-31', '1276.12'),
      expect: 'non-conform',
      says: ['01/06/2026', '1 306,91'],
    },
    {
      name: 'the next floor already',
      given: rising('2026-05-25', '2026-05-31', '1306.91'),
      expect: 'conform',
    },
    {
      name: 'one cent below it',
      given: rising('2026-05-25', '2026-05-31', '1306.90'),
      expect: 'non-conform',
    },
    {
      name: 'seen before the rise is known',
      given: rising('2026-05-25', '2026-05-26', '1276.12'),
      day: '2026-05-31',
      expect: 'conform',
    },
    {
      name: 'a rise published before its day',
      given: rising('2024-10-01', '2024-10-07', '971.81'),
      day: '2024-10-24',
      expect: 'non-conform',
      says: ['01/11/2024'],
    },
    {
      name: 'the eve of its publication',
      given: rising('2024-10-01', '2024-10-07', '971.81'),
      day: '2024-10-23',
      expect: 'conform',
    },
    {
      name: 'a contract of a day, after a rise',
      given: { ...rising('2026-05-25', '2026-06-01', '1290.00'), 'contrat.dateFin': '2026-06-01' },
      expect: 'non-conform',
    },
    {
      name: 'a VAE contract',
      given: { ...rising('2026-05-25', '2026-05-31', '1276.12'), 'formation.typeQualification': '8' },
      expect: 'not-applicable',
    },
  ],
});

function rising(conclusion: string, start: string, amount: string): Facts {
  return {
    'salarie.dateNaissance': '2004-05-17',
    'salarie.diplomeObtenu': '42',
    'contrat.dateConclusion': conclusion,
    'contrat.dateDebut': start,
    'contrat.dateFin': '2027-05-30',
    'contrat.nature': 'CDD',
    'contrat.salaireBrut': amount,
  };
}

export const payLaterRules: readonly Rule[] = [comesOfAge, smicRises];
