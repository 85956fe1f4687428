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
