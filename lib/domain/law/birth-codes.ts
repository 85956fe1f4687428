import type { IsoDay } from '../calendar';
import { ARTICLES, type LawSource } from './articles';

/**
 * A change of the codes of birthplaces. The number of a person keeps the code of the day of birth, the form may hold
 * the one of today: both name the same place for who was born before `bornBefore`.
 */
export type BirthCode = {
  /** Codes in the number. */
  readonly old: readonly string[];
  /** Departments of today, as the form writes them. */
  readonly today: readonly string[];
  readonly bornBefore: IsoDay;
  readonly place: string;
  readonly source: LawSource;
};

const PARIS: LawSource = { ref: 'Loi n° 64-707 du 10 juillet 1964, en vigueur le 1er janvier 1968' };

/** Corsica (20 before 1976) is not here: 20 is told from 2A and 2B without a day of birth. */
export const BIRTH_CODES: readonly BirthCode[] = [
  {
    old: ['75'],
    today: ['92', '93', '94'],
    bornBefore: '1968-01-01',
    place: "dans l'ancienne Seine (75)",
    source: PARIS,
  },
  {
    old: ['78'],
    today: ['91', '92', '93', '94', '95'],
    bornBefore: '1968-01-01',
    place: "dans l'ancienne Seine-et-Oise (78)",
    source: PARIS,
  },
  {
    old: ['91', '92', '93', '94', '95', '96'],
    today: ['99'],
    bornBefore: '1963-01-01',
    place: 'en Algérie (91 à 94), au Maroc (95) ou en Tunisie (96)',
    source: ARTICLES.nirStructure,
  },
  {
    old: ['971'],
    today: ['977', '978'],
    bornBefore: '2007-07-15',
    place: 'à Saint-Barthélemy ou à Saint-Martin, alors en Guadeloupe (971)',
    source: { ref: 'Loi organique n° 2007-223 du 21 février 2007 ; code officiel géographique (Insee)' },
  },
  {
    old: ['985'],
    today: ['976'],
    bornBefore: '2011-03-31',
    place: 'à Mayotte, alors codée 985',
    source: { ref: 'Loi n° 2010-1487 du 7 décembre 2010 ; code officiel géographique (Insee)' },
  },
];

/** The change that may explain a number and a department that differ, whatever the day of birth. */
export const birthCode = (inNumber: string, onForm: string): BirthCode | undefined =>
  BIRTH_CODES.find(({ old, today }) => old.includes(inNumber) && today.includes(onForm));
