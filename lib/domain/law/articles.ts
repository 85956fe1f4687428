import type { IsoDay } from '../calendar';

/** A text as a finding quotes it: `from` is a day since which this wording is known to be in force. */
export type LawSource = {
  readonly ref: string;
  readonly url?: string;
  readonly from?: IsoDay;
  readonly to?: IsoDay;
};

const legifrance = (version: string): string => `https://www.legifrance.gouv.fr/codes/article_lc/${version}`;

/**
 * The texts the rules quote. Version ids: history of SocialGouv/legi-data read up to 2026-08-20, where article
 * numbers were deduced from the sequence of ids; articles whose id was not found there have no link.
 */
export const ARTICLES = {
  publicBeforeJune2026: {
    ref: 'Code du travail, art. L6325-1',
    url: legifrance('LEGIARTI000031088014'),
    from: '2016-01-01',
    to: '2026-06-02',
  },
  publicSinceJune2026: {
    ref: 'Code du travail, art. L6325-1 (rédaction de juin 2026, à confirmer)',
    url: legifrance('LEGIARTI000054201191'),
    from: '2026-06-03',
  },
  reinforcedPublic: { ref: 'Code du travail, art. L6325-1-1', from: '2019-01-01' },
  duration: {
    ref: 'Code du travail, art. L6325-11',
    url: legifrance('LEGIARTI000037386541'),
    from: '2019-01-01',
  },
  longerDuration: {
    ref: 'Code du travail, art. L6325-12',
    url: legifrance('LEGIARTI000028698345'),
    from: '2015-01-01',
  },
  hours: {
    ref: 'Code du travail, art. L6325-13',
    url: legifrance('LEGIARTI000033024376'),
    from: '2018-01-01',
  },
  moreHours: {
    ref: 'Code du travail, art. L6325-14',
    url: legifrance('LEGIARTI000021342238'),
    from: '2010-01-01',
  },
  pay: { ref: 'Code du travail, art. L6325-8 et D6325-14 à D6325-18', from: '2018-01-01' },
  payFrom26: { ref: 'Code du travail, art. L6325-9 et D6325-18', from: '2018-01-01' },
  tutor: { ref: 'Code du travail, art. D6325-6', from: '2018-01-01' },
  tutorLoad: { ref: 'Code du travail, art. D6325-9', from: '2018-01-01' },
  filing: { ref: 'Code du travail, art. D6325-1', from: '2018-01-01' },
  experiment: {
    ref: 'Loi n° 2018-771 du 5 septembre 2018, art. 28, VI, et décret n° 2018-1263 du 26 décembre 2018',
    from: '2018-12-28',
    to: '2023-12-28',
  },
  experimentEnd: { ref: 'Loi n° 2020-1577 du 14 décembre 2020, art. 17', to: '2023-12-28' },
  experimentTolerance: {
    ref: 'Lettre de la ministre du Travail du 21 juin 2024 à France compétences',
    from: '2023-12-29',
    to: '2024-12-31',
  },
  vae: {
    ref: 'Loi n° 2022-1598 du 21 décembre 2022, art. 11, et décret n° 2023-408 du 26 mai 2023',
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000047596683',
    from: '2023-05-28',
    to: '2026-02-28',
  },
  notice: { ref: 'Notice n° 51650#09 du Cerfa 12434*05', from: '2025-01-15' },
  form: { ref: 'Cerfa n° 12434*05', from: '2025-01-24' },
  minors: { ref: 'Code du travail, art. L3162-1 et R3162-1', from: '2019-01-01' },
  workWeek: { ref: 'Code du travail, art. L3121-20 à L3121-27', from: '2016-08-10' },
  firmWeek: { ref: 'Code du travail, art. L6325-10', from: '2008-05-01' },
  partTime: { ref: 'Code du travail, art. L3123-7, L3123-19 et L3123-27', from: '2016-08-10' },
  fixedTermTrial: { ref: 'Code du travail, art. L1242-10', from: '2008-05-01' },
  permanentTrial: { ref: 'Code du travail, art. L1221-19 à L1221-22', from: '2008-06-27' },
  trialSince2023: { ref: 'Loi n° 2023-171 du 9 mars 2023, art. 19', from: '2023-09-09' },
  missionTrial: { ref: 'Code du travail, art. L1251-14', from: '2008-05-01' },
  renewal: { ref: 'Code du travail, art. L6325-7', from: '2018-01-01' },
  seasonal: { ref: 'Code du travail, art. L6325-4-1', from: '2011-07-30' },
  decision: { ref: 'Code du travail, art. D6325-2', from: '2024-08-01' },
  adequacy: { ref: 'Code du travail, art. D6325-13', from: '2018-01-01' },
  breach: { ref: 'Code du travail, art. D6325-5', from: '2018-01-01' },
  declaration: { ref: 'Code du travail, art. L1221-10 et R1221-4', from: '2018-01-01' },
  information: {
    ref: 'Code du travail, art. R1221-34 et R1221-35 (décret n° 2023-1004)',
    from: '2023-11-01',
  },
  dataNotice: {
    ref: 'Code du travail, art. L6353-10 ; notice n° 51650#09, pages 8 à 14',
    from: '2025-01-15',
  },
  minorConsent: { ref: 'Code civil, art. 388-1-1 et 1145 à 1148', from: '2016-10-01' },
  foreignWork: { ref: 'Code du travail, art. L5221-2, L5221-8 et R5221-6', from: '2018-01-01' },
  minimumIncome: {
    ref: 'Code de l’action sociale et des familles, art. L262-4 ; code du travail, art. L5423-1',
  },
  automaticRegistration: {
    ref: 'Loi n° 2023-1196 du 18 décembre 2023 ; code du travail, art. L5411-1',
    from: '2025-01-01',
  },
  hourlySmic: { ref: 'Code du travail, art. L3232-1', from: '2008-05-01' },
  exceptionalAid: {
    ref: 'Décrets n° 2020-1084, n° 2022-1714 et n° 2023-1354',
    from: '2020-07-01',
    to: '2024-04-30',
  },
  aidEnd: {
    ref: 'Décret n° 2024-392 du 27 avril 2024',
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000049478981',
    from: '2024-05-01',
  },
  branchLevel: { ref: 'Code du travail, art. L6332-14', from: '2019-01-01' },
  nirStructure: { ref: 'Structure du numéro d’inscription au répertoire (Insee)' },
} as const satisfies Record<string, LawSource>;
