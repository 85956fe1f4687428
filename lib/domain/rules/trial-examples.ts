import type { Example } from './define';
import type { Facts } from './facts';
import { span } from './sample';

const cdi = (days: number, classification?: string, more: Facts = {}): Facts => ({
  ...span('2026-10-01', '2027-09-30'),
  'contrat.nature': 'CDI',
  'contrat.periodeEssaiJours': days,
  ...(classification === undefined ? {} : { 'contrat.classification': classification }),
  ...more,
});

/** LEGAL-036. From 2026-10-01, two months are 61 days, three 92, four 123. */
export const PERMANENT: readonly Example[] = [
  { name: 'an employee, two months', given: cdi(61, 'Employée de vente'), expect: 'conform' },
  {
    name: 'an employee, a day more',
    given: cdi(62, 'Employée de vente'),
    expect: 'non-conform',
    says: ['62 jours', '61 jours', '01/12/2026'],
  },
  { name: 'a technician, three months', given: cdi(92, 'Technicien'), expect: 'conform' },
  { name: 'a technician, a day more', given: cdi(93, 'Technicien'), expect: 'non-conform', says: ['92'] },
  { name: 'supervisor, three months', given: cdi(92, 'Agent de maîtrise'), expect: 'conform' },
  { name: 'a manager, four months', given: cdi(123, 'Cadre'), expect: 'conform' },
  { name: 'a manager, a day more', given: cdi(124, 'Cadre'), expect: 'non-conform', says: ['123'] },
  { name: 'category unknown, two months', given: cdi(61, 'Niveau II'), expect: 'conform' },
  {
    name: 'category unknown, a day more',
    given: cdi(62, 'Niveau II'),
    expect: 'undetermined',
    says: ['confirmer'],
  },
  { name: 'category unknown, over four months', given: cdi(124), expect: 'non-conform' },
  {
    name: 'at the branch’s own limit',
    given: cdi(30, 'Employé', { 'regle.essaiMaximumBranche': 30 }),
    expect: 'conform',
  },
  {
    name: 'a day over the branch’s own limit',
    given: cdi(31, 'Employé', { 'regle.essaiMaximumBranche': 30 }),
    expect: 'non-conform',
    says: ['30 jours'],
  },
  {
    name: 'an old branch agreement that says more, on its last day',
    given: cdi(90, 'Employé', { 'regle.essaiMaximumBranche': 90, 'contrat.dateConclusion': '2023-09-08' }),
    expect: 'conform',
  },
  {
    name: 'the same agreement the day after',
    given: cdi(90, 'Employé', { 'regle.essaiMaximumBranche': 90, 'contrat.dateConclusion': '2023-09-09' }),
    expect: 'non-conform',
  },
  {
    name: 'a fixed-term contract over the branch’s limit',
    given: { ...cdi(11, 'Employé', { 'regle.essaiMaximumBranche': 10 }), 'contrat.nature': 'CDD' },
    expect: 'non-conform',
  },
  {
    name: 'a fixed-term contract at the branch’s limit',
    given: { ...cdi(10, 'Employé', { 'regle.essaiMaximumBranche': 10 }), 'contrat.nature': 'CDD' },
    expect: 'conform',
  },
  {
    name: 'before our tables',
    given: cdi(90, 'Employé', { 'contrat.dateConclusion': '2017-12-31' }),
    expect: 'undetermined',
  },
];

const cdd = (days: number, start: string, end: string, nature: 'CDD' | 'CDI' | 'TT' = 'CDD'): Facts => ({
  ...span(start, end),
  'contrat.nature': nature,
  'contrat.periodeEssaiJours': days,
});

/** LEGAL-037. */
export const FIXED_TERM: readonly Example[] = [
  { name: 'six months, two weeks', given: cdd(14, '2026-10-01', '2027-03-31'), expect: 'conform' },
  {
    name: 'six months, a day more',
    given: cdd(15, '2026-10-01', '2027-03-31'),
    expect: 'non-conform',
    says: ['15 jours', '14 jours', '2 semaines'],
  },
  {
    name: 'six months and a day, 26 weeks, 26 days',
    given: cdd(26, '2026-10-01', '2027-04-01'),
    expect: 'conform',
  },
  {
    name: 'six months and a day, 27 days',
    given: cdd(27, '2026-10-01', '2027-04-01'),
    expect: 'undetermined',
    says: ['26 semaines', 'confirmer'],
  },
  { name: 'a year, a month of 31 days', given: cdd(31, '2026-10-01', '2027-09-30'), expect: 'conform' },
  {
    name: 'a year, a day more',
    given: cdd(32, '2026-10-01', '2027-09-30'),
    expect: 'non-conform',
    says: ['31 jours'],
  },
  {
    name: 'a year from February',
    given: cdd(29, '2027-02-01', '2028-01-31'),
    expect: 'non-conform',
    says: ['28 jours'],
  },
  { name: 'ten weeks, ten days', given: cdd(10, '2026-10-01', '2026-12-09'), expect: 'conform' },
  { name: 'ten weeks, eleven days', given: cdd(11, '2026-10-01', '2026-12-09'), expect: 'non-conform' },
  { name: 'no trial', given: cdd(0, '2026-10-01', '2027-09-30'), expect: 'conform' },
  { name: 'a long mission, five days', given: cdd(5, '2026-10-01', '2027-09-30', 'TT'), expect: 'conform' },
  {
    name: 'a long mission, six days',
    given: cdd(6, '2026-10-01', '2027-09-30', 'TT'),
    expect: 'undetermined',
  },
  {
    name: 'a mission of two months, three days',
    given: cdd(3, '2026-10-01', '2026-11-30', 'TT'),
    expect: 'conform',
  },
  {
    name: 'a mission of two months, four days',
    given: cdd(4, '2026-10-01', '2026-11-30', 'TT'),
    expect: 'undetermined',
  },
  {
    name: 'a mission of a month, two days',
    given: cdd(2, '2026-10-01', '2026-10-31', 'TT'),
    expect: 'conform',
  },
  {
    name: 'a mission of a month, three days',
    given: cdd(3, '2026-10-01', '2026-10-31', 'TT'),
    expect: 'undetermined',
  },
  {
    name: 'a permanent contract',
    given: cdd(60, '2026-10-01', '2027-09-30', 'CDI'),
    expect: 'not-applicable',
  },
  { name: 'an end before the start', given: cdd(14, '2026-10-01', '2026-09-30'), expect: 'not-applicable' },
  {
    name: 'before our tables',
    given: { ...cdd(14, '2018-01-02', '2018-12-31'), 'contrat.dateConclusion': '2017-12-31' },
    expect: 'undetermined',
  },
];
