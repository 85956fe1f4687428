import type { Example } from './define';
import type { Facts } from './facts';

/** The facts of an example: full time, fixed term, from 2026-10-01. */
export const pay = (birth: string, diploma: string, amount: string): Facts =>
  ({
    'salarie.dateNaissance': birth,
    'salarie.diplomeObtenu': diploma,
    'contrat.dateDebut': '2026-10-01',
    'contrat.nature': 'CDD',
    'contrat.salaireBrut': amount,
  }) as Facts;

/** LEGAL-029: each column of the grid, each age and each day of the SMIC, to the cent. */
export const UP_TO_25: readonly Example[] = [
  {
    name: '20, CAP, to the cent',
    given: pay('2005-10-02', '51', '1026.86'),
    expect: 'conform',
  },
  {
    name: '20, CAP, one cent below',
    given: pay('2005-10-02', '51', '1026.85'),
    expect: 'non-conform',
    says: ['1 026,85', '1 026,86', '55 %', '1 867,02'],
  },
  {
    name: '20, CAP, one cent above',
    given: pay('2005-10-02', '51', '1026.87'),
    expect: 'conform',
  },
  {
    name: '20, bac pro, to the cent',
    given: pay('2005-10-02', '41', '1213.56'),
    expect: 'conform',
  },
  {
    name: '20, bac pro, one cent below',
    given: pay('2005-10-02', '41', '1213.55'),
    expect: 'non-conform',
    says: ['1 213,56', '65 %'],
  },
  {
    name: '21 on the day, general bac, one cent below',
    given: pay('2005-10-01', '42', '1306.90'),
    expect: 'non-conform',
    says: ['1 306,91', '70 %'],
  },
  {
    name: '21 on the day, general bac',
    given: pay('2005-10-01', '42', '1306.91'),
    expect: 'conform',
  },
  {
    name: '21, BTS',
    given: pay('2005-10-01', '31', '1493.62'),
    expect: 'conform',
  },
  {
    name: '25, BTS, one cent below',
    given: pay('2000-10-02', '31', '1493.61'),
    expect: 'non-conform',
    says: ['1 493,62', '80 %'],
  },
  {
    name: '26 on the day',
    given: pay('2000-10-01', '31', '1.00'),
    expect: 'not-applicable',
  },
  {
    name: 'technological bac, between the two',
    given: pay('2005-10-01', '43', '1306.91'),
    expect: 'undetermined',
    says: ['1 306,91', '1 493,62', 'confirmer'],
  },
  {
    name: 'technological bac, the higher',
    given: pay('2005-10-01', '43', '1493.62'),
    expect: 'conform',
  },
  {
    name: 'another diploma of that level, vocational, one cent below',
    given: {
      ...pay('2005-10-01', '49', '1493.61'),
      'regle.diplomeProfessionnel': true,
    },
    expect: 'non-conform',
    says: ['1 493,62'],
  },
  {
    name: 'another diploma of that level, general',
    given: {
      ...pay('2005-10-01', '49', '1306.91'),
      'regle.diplomeProfessionnel': false,
    },
    expect: 'conform',
  },
  {
    name: 'technological bac, said not vocational: still open',
    given: {
      ...pay('2005-10-01', '43', '1306.91'),
      'regle.diplomeProfessionnel': false,
    },
    expect: 'undetermined',
  },
  {
    name: 'technological bac, below both',
    given: pay('2005-10-01', '43', '1306.90'),
    expect: 'non-conform',
  },
  {
    name: 'temporary work, hourly',
    given: { ...pay('2005-10-02', '51', '6.77'), 'contrat.nature': 'TT' },
    expect: 'conform',
  },
  {
    name: 'temporary work, one cent below',
    given: { ...pay('2005-10-02', '51', '6.76'), 'contrat.nature': 'TT' },
    expect: 'non-conform',
    says: ['6,77', 'par heure'],
  },
  {
    name: '39 hours, four of them paid 25 % more, to the cent',
    given: { ...pay('2005-10-02', '51', '1173.55'), 'contrat.dureeHebdo.heures': 39 },
    expect: 'conform',
  },
  {
    name: '39 hours, one cent less',
    given: { ...pay('2005-10-02', '51', '1173.54'), 'contrat.dureeHebdo.heures': 39 },
    expect: 'undetermined',
    says: ['1 026,86', '1 173,55'],
  },
  {
    name: '39 hours at the pay of 35',
    given: {
      ...pay('2005-10-02', '51', '1026.86'),
      'contrat.dureeHebdo.heures': 39,
    },
    expect: 'undetermined',
  },
  {
    name: 'the day before the SMIC of June 2026',
    given: {
      ...pay('2005-10-02', '51', '1002.67'),
      'contrat.dateDebut': '2026-05-31',
    },
    expect: 'conform',
  },
  {
    name: 'the day of the SMIC of June 2026',
    given: {
      ...pay('2005-10-02', '51', '1002.67'),
      'contrat.dateDebut': '2026-06-01',
    },
    expect: 'non-conform',
    says: ['1 026,86'],
  },
  {
    name: 'the month after our last verification, at the known floor',
    given: {
      ...pay('2006-10-02', '51', '1026.86'),
      'contrat.dateDebut': '2026-12-01',
    },
    expect: 'undetermined',
    says: ['À vérifier', '8 jours'],
  },
  {
    name: 'before 2018',
    given: {
      ...pay('1999-10-02', '51', '1.00'),
      'contrat.dateDebut': '2017-12-31',
    },
    expect: 'undetermined',
  },
  {
    name: 'part time is of another row',
    given: {
      ...pay('2005-10-02', '51', '1.00'),
      'contrat.dureeHebdo.heures': 34,
      'contrat.dureeHebdo.minutes': 59,
    },
    expect: 'not-applicable',
  },
  {
    name: 'Mayotte is of another row',
    given: { ...pay('2005-10-02', '51', '1.00'), 'employeur.adresse.codePostal': '97660' },
    expect: 'not-applicable',
  },
  {
    name: 'twenty, a bac pro, below the base as well: the majored minimum is told',
    given: pay('2005-10-02', '41', '1000.00'),
    expect: 'non-conform',
    says: ['1 213,56'],
  },
];

/** LEGAL-030: the SMIC and the branch minimum, to the cent. */
export const FROM_26: readonly Example[] = [
  {
    name: '26 on the day, the SMIC to the cent',
    given: {
      ...pay('2000-10-01', '60', '1867.02'),
      'regle.salaireMinimumBranche': '1900.00',
    },
    expect: 'conform',
  },
  {
    name: 'one cent below the SMIC',
    given: {
      ...pay('2000-10-01', '60', '1867.01'),
      'regle.salaireMinimumBranche': '1900.00',
    },
    expect: 'non-conform',
    says: ['1 867,01', '1 867,02', '100 %'],
  },
  {
    name: '25',
    given: pay('2000-10-02', '60', '1867.02'),
    expect: 'not-applicable',
  },
  {
    name: '25 on the conclusion, at the floor of 25',
    given: { ...pay('2000-10-01', '51', '1306.91'), 'contrat.dateConclusion': '2026-09-30' },
    expect: 'undetermined',
    says: ['25 ans', '26 ans', '1 867,02', 'confirmer'],
  },
  {
    name: '25 on the conclusion, a cent below the floor of 25',
    given: { ...pay('2000-10-01', '51', '1306.90'), 'contrat.dateConclusion': '2026-09-30' },
    expect: 'non-conform',
  },
  {
    name: '26 on the conclusion as well',
    given: { ...pay('2000-10-01', '51', '1306.91'), 'contrat.dateConclusion': '2026-10-01' },
    expect: 'non-conform',
  },
  {
    name: '25 on the conclusion, the SMIC and not 85 % of the branch minimum',
    given: {
      ...pay('2000-10-01', '51', '1867.02'),
      'contrat.dateConclusion': '2026-09-30',
      'regle.salaireMinimumBranche': '2500.00',
    },
    expect: 'undetermined',
    says: ['25 ans', '2 125,00'],
  },
  {
    name: 'branch minimum unknown',
    given: pay('2000-10-01', '60', '1867.02'),
    expect: 'undetermined',
  },
  {
    name: '85 % of the branch minimum, to the cent',
    given: {
      ...pay('2000-10-01', '60', '2125.00'),
      'regle.salaireMinimumBranche': '2500.00',
    },
    expect: 'conform',
  },
  {
    name: 'one cent below 85 % of the branch minimum',
    given: {
      ...pay('2000-10-01', '60', '2124.99'),
      'regle.salaireMinimumBranche': '2500.00',
    },
    expect: 'non-conform',
    says: ['2 124,99', '2 125,00', '85 %', '2 500,00'],
  },
  {
    name: 'temporary work: an hour of 85 % of the branch minimum, to the cent',
    given: {
      ...pay('2000-10-01', '60', '14.01'),
      'contrat.nature': 'TT',
      'regle.salaireMinimumBranche': '2500.00',
    },
    expect: 'conform',
  },
  {
    name: 'temporary work, one cent below',
    given: {
      ...pay('2000-10-01', '60', '14.00'),
      'contrat.nature': 'TT',
      'regle.salaireMinimumBranche': '2500.00',
    },
    expect: 'non-conform',
    says: ['14,01', 'par heure'],
  },
  {
    name: 'half time: half of 85 % of the branch minimum',
    given: {
      ...pay('2000-10-01', '60', '1062.49'),
      'contrat.dureeHebdo.heures': 17,
      'contrat.dureeHebdo.minutes': 30,
      'regle.salaireMinimumBranche': '2500.00',
    },
    expect: 'non-conform',
    says: ['1 062,50', 'en proportion'],
  },
];
