import { enVigueur, payFloor, regimeOf } from '@/lib/domain';
import { ageOn, birthday, firstOfNextMonth, lengthOf, plusDays } from '@/lib/domain/calendar';
import {
  agreementVerdict,
  filedInTime,
  hoursVerdict,
  lastDayOf,
  leastHours,
  paysEnough,
  shareOf,
} from '@/lib/domain/conventions';
import { deadlines } from '@/lib/domain/deadlines';
import { decisionLimit } from '@/lib/domain/law/decision';
import { filingDays } from '@/lib/domain/law/filing';
import { retentionEnd } from '@/lib/domain/law/retention';
import { nearestCent, smicChanges } from '@/lib/domain/pay/floor';
import { rateAge, riseDay, stretches } from '@/lib/domain/pay/periods';

import { contractHours } from '@/lib/domain/rules/contract-hours';
import { contract } from './contract';

export type Convention = { readonly name: string; readonly got: () => unknown; readonly wanted: unknown };
const YEAR = { low: 1607, high: 1820 };
const floor = (more: Record<string, unknown>, day?: string) => {
  const { periods, proposal, missing } = payFloor({ ...contract, ...more }, day);
  return [
    periods.map(({ from, to, age, percent, amount }) => [from, to, age, percent, amount]),
    proposal,
    missing,
  ];
};
const due = (more: Record<string, unknown>) =>
  Object.fromEntries(deadlines({ ...contract, ...more }).map(({ id, day, from }) => [id, from ?? day]));

/** What the domain answers at its boundaries, written by hand; told to the mutation run. */
export const CONVENTIONS: readonly Convention[] = [
  { name: 'six months', got: () => lastDayOf('2023-09-04', 6), wanted: '2024-03-03' },
  { name: 'six months from the 31st', got: () => lastDayOf('2023-08-31', 6), wanted: '2024-02-29' },
  { name: 'a length', got: () => lengthOf('2026-10-01', '2027-09-30'), wanted: { months: 12, days: 0 } },
  {
    name: 'a length of a day',
    got: () => lengthOf('2026-10-01', '2026-10-01'),
    wanted: { months: 0, days: 1 },
  },
  { name: 'no length', got: () => lengthOf('2026-10-01', '2026-09-30'), wanted: { months: 0, days: 0 } },
  { name: 'an age on the birthday', got: () => ageOn('2005-10-01', '2026-10-01'), wanted: 21 },
  { name: 'an age the eve', got: () => ageOn('2005-10-02', '2026-10-01'), wanted: 20 },
  { name: 'a birthday of a leap day', got: () => birthday('2004-02-29', 21), wanted: '2025-03-01' },
  { name: 'the next month', got: () => firstOfNextMonth('2026-12-31'), wanted: '2027-01-01' },
  { name: 'the day after', got: () => plusDays('2024-02-28', 1), wanted: '2024-02-29' },
  {
    name: 'filing',
    got: () => ['2026-10-06', '2026-10-07'].map((day) => filedInTime('2026-10-01', day)),
    wanted: [true, false],
  },
  {
    name: 'the share of hours',
    got: () => [241, 242, 272, 273].map((hours) => hoursVerdict(hours, YEAR, 15)),
    wanted: ['non-conform', 'to-confirm', 'to-confirm', 'conform'],
  },
  { name: 'whole hours', got: () => leastHours(1000, 15), wanted: 150 },
  {
    name: 'the nearest cent',
    got: () => [shareOf(186702, 55), nearestCent(5, 2), nearestCent(7, 2), nearestCent(8, 3)],
    wanted: [102686, 2, 4, 3],
  },
  { name: 'the floor', got: () => [paysEnough(9, 10), paysEnough(10, 10)], wanted: [false, true] },
  {
    name: 'an agreement',
    got: () => [true, false, undefined].map(agreementVerdict),
    wanted: ['conform', 'non-conform', 'to-confirm'],
  },
  {
    name: 'the rise',
    got: () => [riseDay('2005-10-31'), riseDay('2005-11-01')],
    wanted: ['2026-11-01', '2026-12-01'],
  },
  {
    name: 'the rate',
    got: () => [
      rateAge('2005-10-02', '2026-10-01', '2026-10-31'),
      rateAge('2005-10-02', '2026-10-01', '2026-11-01'),
    ],
    wanted: [20, 21],
  },
  {
    name: 'stretches',
    got: () => [
      stretches('2005-10-02', '2026-10-01', '2026-11-01', undefined),
      stretches('2005-10-01', '2026-10-01', '2026-11-01', undefined),
      stretches('2005-10-02', '2026-11-01', '2026-11-30', undefined),
      stretches('2005-10-02', '2026-11-01', '2026-11-01', undefined),
      stretches('2000-10-02', '2026-11-01', '2026-10-31', undefined),
    ],
    wanted: [
      [
        { from: '2026-10-01', to: '2026-10-31' },
        { from: '2026-11-01', to: '2026-11-01' },
      ],
      [{ from: '2026-10-01', to: '2026-11-01' }],
      [{ from: '2026-11-01', to: '2026-11-30' }],
      [{ from: '2026-11-01', to: '2026-11-01' }],
      [{ from: '2026-11-01', to: '2026-11-01' }],
    ],
  },
  {
    name: 'the pay of an ambiguous diploma',
    got: () => floor({}),
    wanted: [
      [
        ['2026-10-01', '2026-10-31', 20, 55, '1026.86'],
        ['2026-11-01', '2027-09-30', 21, 70, '1306.91'],
      ],
      '1213.56',
      [],
    ],
  },
  {
    name: 'the pay from 26',
    got: () => [
      floor({ 'salarie.dateNaissance': '2000-10-01' }),
      floor({ 'salarie.dateNaissance': '2000-10-01', 'regle.salaireMinimumBranche': '2500.00' }),
      floor({ 'salarie.dateNaissance': '2000-10-02', 'regle.salaireMinimumBranche': '2500.00' }),
    ],
    wanted: [
      [[['2026-10-01', '2027-09-30', 26, 100, '1867.02']], undefined, ['regle.salaireMinimumBranche']],
      [[['2026-10-01', '2027-09-30', 26, 100, '2125.00']], '2125.00', []],
      [[['2026-10-01', '2027-09-30', 25, 70, '1306.91']], '1493.62', []],
    ],
  },
  {
    name: 'the pay of 39 hours and of part time',
    got: () => [floor({ 'contrat.dureeHebdo.heures': 39 })[1], floor({ 'contrat.dureeHebdo.heures': 20 })[1]],
    wanted: ['1386.93', '693.46'],
  },
  { name: 'the answer', got: () => decisionLimit('2026-10-05'), wanted: '2026-10-25' },
  {
    name: 'retention',
    got: () => ['2020-06-30', '2020-07-01', '2022-12-31', '2023-01-01'].map(retentionEnd),
    wanted: ['2025-06-30', '2031-12-31', '2031-12-31', '2028-01-01'],
  },
  {
    name: 'deadlines',
    got: () => due({}),
    wanted: {
      declaration: '2026-09-23',
      filing: '2026-10-06',
      'information-7': '2026-10-08',
      'trial-end': '2026-10-30',
      'information-30': '2026-10-31',
      'rise-21': '2026-11-01',
      adequacy: '2026-12-01',
      end: '2027-09-30',
      retention: '2031-09-28',
    },
  },
  {
    name: 'deadlines that come or not',
    got: () => [
      due({ 'salarie.dateNaissance': '2000-10-01' })['aid-claim'],
      due({ 'salarie.dateNaissance': '2000-10-02' })['aid-claim'],
      due({ 'salarie.inscritFranceTravail': false, 'salarie.dateNaissance': '2000-10-01' })['aid-claim'],
      due({ 'salarie.dateNaissance': '2005-10-01' })['rise-21'],
      due({ 'salarie.dateNaissance': '2006-08-31', 'contrat.dateFin': '2027-09-01' })['rise-21'],
      due({ 'salarie.dateNaissance': '2006-08-31', 'contrat.dateFin': '2027-08-31' })['rise-21'],
      due({ 'contrat.periodeEssaiJours': 0 })['trial-end'],
      due({ 'contrat.type': '30' }).filing,
      due({ 'depot.date': '2026-10-05' }).decision,
    ],
    wanted: [
      '2027-01-01',
      undefined,
      undefined,
      undefined,
      '2027-09-01',
      undefined,
      undefined,
      undefined,
      '2026-10-25',
    ],
  },
  {
    name: 'the regime',
    got: () => ['1', '2', '3', '4', '5', '8', undefined].map(regimeOf),
    wanted: ['ordinary', 'ordinary', 'ordinary', 'experimental', undefined, 'vae', undefined],
  },
  {
    name: 'the age of what we know',
    got: () => ['2026-11-23', '2026-11-24'].map((day) => enVigueur(filingDays, day)?.stale),
    wanted: [false, true],
  },
  {
    name: 'the hours of a contract of 39 and of 17.5 hours',
    got: () =>
      [2340, 1050].map(
        (week) => contractHours('2026-10-01', '2027-09-30', week, { yearLow: 1607, yearHigh: 1820 }).low,
      ),
    wanted: [1607, 803.5],
  },
  {
    name: 'the changes of the SMIC',
    got: () => [
      smicChanges('2026-05-31', '2026-06-01', undefined),
      smicChanges('2026-06-01', '2026-12-31', undefined),
      smicChanges('2023-09-01', '2024-06-30', undefined, '2023-12-20'),
      smicChanges('2023-09-01', '2024-06-30', undefined, '2023-12-21'),
    ],
    wanted: [['2026-06-01'], [], [], ['2024-01-01']],
  },
  {
    name: 'how many doubts',
    got: () =>
      [
        {},
        { 'salarie.diplomeObtenu': '51' },
        { 'salarie.diplomeObtenu': undefined },
        { 'contrat.dateFin': '2026-11-30' },
        { 'contrat.dateFin': '2026-12-01', 'salarie.diplomeObtenu': '51' },
        { 'contrat.dureeHebdo.heures': 35, 'contrat.dureeHebdo.minutes': 1 },
        { 'contrat.dureeHebdo.heures': 35 },
        { 'salarie.dateNaissance': '2000-10-01' },
        { 'salarie.dateNaissance': '2000-10-02' },
        { 'contrat.dateDebut': '2026-12-01' },
        { 'employeur.adresse.codePostal': '97600' },
      ].map((more) => payFloor({ ...contract, ...more }).doubts.length),
    wanted: [2, 1, 1, 1, 1, 3, 2, 2, 2, 3, 4],
  },
  {
    name: 'what misses for a pay',
    got: () => [
      payFloor({ ...contract, 'contrat.nature': undefined }).missing,
      payFloor({ ...contract, 'salarie.diplomeObtenu': undefined }).missing,
    ],
    wanted: [['contrat.nature'], ['salarie.diplomeObtenu']],
  },
  {
    name: 'the labels of an end and the texts of a trial',
    got: () =>
      ['CDI', 'CDD'].map((nature) =>
        deadlines({ ...contract, 'contrat.nature': nature })
          .filter(({ id }) => id === 'end' || id === 'trial-end')
          .map(({ label, source }) => [label, source.ref]),
      ),
    wanted: [
      [
        ['Fin de la période d’essai', 'Code du travail, art. L1221-19 à L1221-22'],
        ['Fin de l’action de professionnalisation', 'Cerfa n° 12434*05'],
      ],
      [
        ['Fin de la période d’essai', 'Code du travail, art. L1242-10'],
        ['Fin du contrat', 'Cerfa n° 12434*05'],
      ],
    ],
  },
  {
    name: 'a breach',
    got: () => deadlines(contract, { breachOn: '2027-01-31' }).find(({ id }) => id === 'breach')?.day,
    wanted: '2027-03-02',
  },
];
