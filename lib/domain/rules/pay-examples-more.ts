import type { Example } from './define';
import { pay } from './pay-examples';

/** LEGAL-033: the same grid, in proportion of the hours. */
export const PART_TIME: readonly Example[] = [
  {
    name: 'half time, to the cent',
    given: {
      ...pay('2005-10-02', '51', '513.43'),
      'contrat.dureeHebdo.heures': 17,
      'contrat.dureeHebdo.minutes': 30,
    },
    expect: 'conform',
  },
  {
    name: 'half time, one cent below',
    given: {
      ...pay('2005-10-02', '51', '513.42'),
      'contrat.dureeHebdo.heures': 17,
      'contrat.dureeHebdo.minutes': 30,
    },
    expect: 'non-conform',
    says: ['513,43', '17 heures 30 minutes', 'au lieu de 35'],
  },
  {
    name: '34 hours 59, one cent below',
    given: {
      ...pay('2005-10-02', '51', '1026.36'),
      'contrat.dureeHebdo.heures': 34,
      'contrat.dureeHebdo.minutes': 59,
    },
    expect: 'non-conform',
    says: ['1 026,37'],
  },
  {
    name: '34 hours 59, to the cent',
    given: {
      ...pay('2005-10-02', '51', '1026.37'),
      'contrat.dureeHebdo.heures': 34,
      'contrat.dureeHebdo.minutes': 59,
    },
    expect: 'conform',
  },
  {
    name: '35 hours',
    given: { ...pay('2005-10-02', '51', '1.00'), 'contrat.dureeHebdo.heures': 35 },
    expect: 'not-applicable',
  },
  {
    name: 'from 26, half of the SMIC',
    given: {
      ...pay('2000-10-01', '60', '933.51'),
      'contrat.dureeHebdo.heures': 17,
      'contrat.dureeHebdo.minutes': 30,
    },
    expect: 'conform',
  },
  {
    name: 'from 26, one cent below half of the SMIC',
    given: {
      ...pay('2000-10-01', '60', '933.50'),
      'contrat.dureeHebdo.heures': 17,
      'contrat.dureeHebdo.minutes': 30,
    },
    expect: 'non-conform',
    says: ['933,51'],
  },
  {
    name: 'from 26, 28 hours: the hourly SMIC times the hours, a cent less than the monthly one in proportion',
    given: { ...pay('2000-10-01', '60', '1493.61'), 'contrat.dureeHebdo.heures': 28 },
    expect: 'undetermined',
    says: ['1 493,61', '1 493,62', 'confirmer'],
  },
  {
    name: 'at 22 with a bac + 2, 18 hours: 80 %, between the two counts',
    given: { ...pay('2004-05-17', '31', '768.14'), 'contrat.dureeHebdo.heures': 18 },
    expect: 'undetermined',
    says: ['768,14', '768,15'],
  },
  {
    name: 'at 22 with a bac + 2, 18 hours, below both',
    given: { ...pay('2004-05-17', '31', '768.13'), 'contrat.dureeHebdo.heures': 18 },
    expect: 'non-conform',
  },
  {
    name: 'at 20 with a CAP, 22 hours: 55 %, between the two counts',
    given: { ...pay('2006-05-17', '51', '645.45'), 'contrat.dureeHebdo.heures': 22 },
    expect: 'undetermined',
  },
  {
    name: 'from 26, 28 hours, below both',
    given: { ...pay('2000-10-01', '60', '1493.60'), 'contrat.dureeHebdo.heures': 28 },
    expect: 'non-conform',
  },
  {
    name: 'from 26, 28 hours, at both',
    given: { ...pay('2000-10-01', '60', '1493.62'), 'contrat.dureeHebdo.heures': 28 },
    expect: 'conform',
  },
  {
    name: '25 on the conclusion and 26 on the start, half time',
    given: {
      ...pay('2000-10-01', '51', '700.00'),
      'contrat.dureeHebdo.heures': 17,
      'contrat.dureeHebdo.minutes': 30,
      'contrat.dateConclusion': '2026-09-30',
    },
    expect: 'undetermined',
    says: ['25 ans', '933,51'],
  },
  {
    name: 'temporary work is paid by the hour',
    given: { ...pay('2005-10-02', '51', '1.00'), 'contrat.nature': 'TT', 'contrat.dureeHebdo.heures': 20 },
    expect: 'not-applicable',
  },
];

/** LEGAL-034: the SMIC of Mayotte. */
export const MAYOTTE: readonly Example[] = [
  {
    name: 'Mayotte, a value nobody found',
    given: {
      ...pay('2005-10-02', '51', '800.00'),
      'employeur.adresse.codePostal': '97600',
    },
    expect: 'undetermined',
    says: ['Mayotte'],
  },
  {
    name: 'Mayotte in January 2026',
    given: {
      ...pay('2005-10-02', '51', '778.28'),
      'contrat.dateDebut': '2026-01-05',
      'employeur.adresse.codePostal': '97600',
    },
    expect: 'conform',
  },
  {
    name: 'Mayotte in January 2026, one cent below',
    given: {
      ...pay('2005-10-02', '51', '778.27'),
      'contrat.dateDebut': '2026-01-05',
      'employeur.adresse.codePostal': '97600',
    },
    expect: 'non-conform',
    says: ['778,28', 'Mayotte'],
  },
  {
    name: 'La Réunion has the national SMIC',
    given: { ...pay('2005-10-02', '51', '1.00'), 'employeur.adresse.codePostal': '97400' },
    expect: 'not-applicable',
  },
];
