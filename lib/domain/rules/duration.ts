import { lastDayOf, lengthOf } from '../calendar';
import { ARTICLES } from '../law/articles';
import { durations } from '../law/durations';
import { enVigueur } from '../law/parameter';
import { ALWAYS, conform, nonConform, type Rule, rule, undetermined } from './define';
import { missingOf, REINFORCED_READS, reinforced } from './publics';
import { person, span } from './sample';
import { count, day, length, sentence, toVerify } from './say';
import { unknownLaw } from './unknown-law';

/** The two days a duration runs between. */
export const PERIOD = ['contrat.dateDebut', 'contrat.dateFin'] as const;
/** « 6 mois ». */
export const months = (n: number): string => count(n, 'mois', 'mois');

/** False for the « VAE inversée » contract, which has durations of its own. */
export const notVae = (f: { readonly 'formation.typeQualification'?: string | undefined }): boolean =>
  f['formation.typeQualification'] !== '8';

/** False for a period that ends before it begins: LEGAL-012 speaks of it, and no length can be told. */
export const lasts = (f: {
  readonly 'contrat.dateDebut'?: string | undefined;
  readonly 'contrat.dateFin'?: string | undefined;
}): boolean => {
  const [start, end] = [f['contrat.dateDebut'], f['contrat.dateFin']];
  return start === undefined || end === undefined || end > start;
};

const ORDINARY = { 'formation.typeQualification': '1' } as const;

const longEnough = rule({
  id: 'LEGAL-013',
  title: 'Le contrat ou l’action dure au moins 6 mois',
  severity: 'block',
  ground: 'non-conform',
  purposes: ALWAYS,
  asOf: 'contrat.dateConclusion',
  inForce: {},
  sources: [ARTICLES.duration],
  needs: PERIOD,
  mayRead: ['formation.typeQualification', 'contrat.type'],
  // No minimum for the « VAE inversée » contract; an amendment goes on with a contract already long enough.
  when: (f) => notVae(f) && f['contrat.type'] !== '30' && lasts(f),
  evaluate: (f, { asOf }) => {
    const law = enVigueur(durations, asOf);
    if (law === undefined) return unknownLaw(durations, asOf);
    const [start, end] = [f['contrat.dateDebut'], f['contrat.dateFin']];
    const least = lastDayOf(start, law.value.min);
    if (end >= least) return conform;
    // The « VAE inversée » contract has no minimum: PRES-043 asks for the type.
    if (f['formation.typeQualification'] === undefined) return undetermined(['formation.typeQualification']);
    return nonConform(
      ['contrat.dateFin', 'contrat.dateDebut'],
      sentence(
        `Du ${day(start)} au ${day(end)}, le contrat ou l'action dure ${length(lengthOf(start, end))} ; le minimum est de ${months(law.value.min)}. La fin ne peut pas venir avant le ${day(least)} : repoussez-la.`,
      ) + toVerify(law),
      [{ field: 'contrat.dateFin', value: least, why: `Dernier jour de ${months(law.value.min)}` }],
    );
  },
  examples: [
    {
      name: 'six months to the day',
      given: span('2023-09-04', '2024-03-03'),
      expect: 'conform',
    },
    {
      name: 'one day short',
      given: { ...span('2023-09-04', '2024-03-02'), ...ORDINARY },
      expect: 'non-conform',
      says: ['03/03/2024', '6', '5'],
    },
    {
      name: 'one day more',
      given: span('2023-09-04', '2024-03-04'),
      expect: 'conform',
    },
    {
      name: 'from 31 August to the leap day',
      given: span('2023-08-31', '2024-02-29'),
      expect: 'conform',
    },
    {
      name: 'from 31 August to the day before the leap day',
      given: { ...span('2023-08-31', '2024-02-28'), ...ORDINARY },
      expect: 'non-conform',
      says: ['29/02/2024'],
    },
    { name: 'one day short, no type yet', given: span('2023-09-04', '2024-03-02'), expect: 'undetermined' },
    {
      name: 'the VAE contract has no minimum',
      given: {
        ...span('2025-09-04', '2025-10-02'),
        'formation.typeQualification': '8',
      },
      expect: 'not-applicable',
    },
    {
      name: 'an end on the day of the start: another row says so',
      given: span('2023-09-04', '2023-09-04'),
      expect: 'not-applicable',
    },
    {
      name: 'before our tables',
      given: span('2018-09-04', '2019-03-02'),
      expect: 'undetermined',
    },
    {
      name: 'no end',
      given: { 'contrat.dateDebut': '2023-09-04' },
      expect: 'undetermined',
    },
  ],
});

const READS = [
  ...REINFORCED_READS,
  'formation.typeQualification',
  'regle.accordBrancheDuree',
  'regle.motifDuree',
] as const;
const overTwelveMonths = rule({
  id: 'LEGAL-014',
  title: 'Au-delà de 12 mois, un public prioritaire ou un accord de branche',
  severity: 'block',
  ground: 'non-conform',
  purposes: ALWAYS,
  asOf: 'contrat.dateConclusion',
  inForce: {},
  sources: [ARTICLES.duration, ARTICLES.longerDuration, ARTICLES.reinforcedPublic],
  needs: PERIOD,
  mayRead: READS,
  when: notVae,
  evaluate: (f, { asOf }) => {
    const law = enVigueur(durations, asOf);
    if (law === undefined) return unknownLaw(durations, asOf);
    const [start, end] = [f['contrat.dateDebut'], f['contrat.dateFin']];
    const priority = reinforced(f, asOf);
    const most = lastDayOf(start, law.value.usual);
    if (end <= most || priority === true) return conform;
    if (f['regle.accordBrancheDuree'] === true)
      return f['regle.motifDuree'] === undefined
        ? undetermined(
            ['regle.motifDuree'],
            sentence(
              `Le contrat ou l'action dure ${length(lengthOf(start, end))} sous un accord de branche : écrivez la raison de cette durée, que le public ou la qualification doit demander. À confirmer.`,
            ),
          )
        : conform;
    const words = `Le contrat ou l'action dure ${length(lengthOf(start, end))} ; la durée habituelle est de ${months(law.value.usual)} au plus, soit jusqu'au ${day(most)}.`;
    const ways = `Une durée plus longue demande un accord de branche, ou un salarié du public prioritaire (sans diplôme, inscrit depuis plus d'un an, RSA, ASS, AAH, ancien contrat aidé).`;
    if (priority === undefined || f['regle.accordBrancheDuree'] === undefined) {
      const person = priority === undefined ? missingOf(f) : [];
      return undetermined(
        f['regle.accordBrancheDuree'] === undefined ? [...person, 'regle.accordBrancheDuree'] : person,
        sentence(`${words} ${ways} À confirmer : dites si votre branche a un tel accord.`),
      );
    }
    return nonConform(
      ['contrat.dateFin', 'contrat.dateDebut'],
      sentence(`${words} ${ways} Ni l'un ni l'autre ici : avancez la fin.`) + toVerify(law),
      [{ field: 'contrat.dateFin', value: most, why: `Dernier jour de ${months(law.value.usual)}` }],
    );
  },
  examples: [
    {
      name: 'twelve months to the day',
      given: { ...span('2026-10-01', '2027-09-30'), ...person },
      expect: 'conform',
    },
    {
      name: 'one day more, no agreement',
      given: {
        ...span('2026-10-01', '2027-10-01'),
        ...person,
        'regle.accordBrancheDuree': false,
      },
      expect: 'non-conform',
      says: ['12', '1 jour', '30/09/2027'],
    },
    {
      name: 'one day more, agreement unknown',
      given: { ...span('2026-10-01', '2027-10-01'), ...person },
      expect: 'undetermined',
      says: ['confirmer'],
    },
    {
      name: 'one day more, under an agreement',
      given: {
        ...span('2026-10-01', '2027-10-01'),
        ...person,
        'regle.accordBrancheDuree': true,
        'regle.motifDuree': 'Titre préparé en 18 mois',
      },
      expect: 'conform',
    },
    {
      name: 'the same without its reason',
      given: { ...span('2026-10-01', '2027-10-01'), ...person, 'regle.accordBrancheDuree': true },
      expect: 'undetermined',
      says: ['raison'],
    },
    {
      name: 'registered for 13 months',
      given: {
        ...span('2026-10-01', '2028-09-30'),
        ...person,
        'salarie.inscritFranceTravail': true,
        'salarie.dureeInscriptionMois': 13,
        'regle.accordBrancheDuree': false,
      },
      expect: 'conform',
    },
    {
      name: 'registered for 12 months exactly',
      given: {
        ...span('2026-10-01', '2028-09-30'),
        ...person,
        'salarie.inscritFranceTravail': true,
        'salarie.dureeInscriptionMois': 12,
        'regle.accordBrancheDuree': false,
      },
      expect: 'non-conform',
    },
    {
      name: 'under 26 without a diploma',
      given: {
        ...span('2026-10-01', '2028-09-30'),
        ...person,
        'salarie.diplomeObtenu': '60',
        'regle.accordBrancheDuree': false,
      },
      expect: 'conform',
    },
    {
      name: 'still 25, without a diploma',
      given: {
        ...span('2026-10-01', '2028-09-30'),
        ...person,
        'salarie.dateNaissance': '2000-10-02',
        'salarie.diplomeObtenu': '60',
        'regle.accordBrancheDuree': false,
      },
      expect: 'conform',
    },
    {
      name: '26 without a diploma',
      given: {
        ...span('2026-10-01', '2028-09-30'),
        ...person,
        'salarie.dateNaissance': '2000-09-28',
        'salarie.diplomeObtenu': '60',
        'regle.accordBrancheDuree': false,
      },
      expect: 'non-conform',
    },
    {
      name: 'with the RSA',
      given: {
        ...span('2026-10-01', '2028-09-30'),
        ...person,
        'salarie.minimumSocial': '1',
      },
      expect: 'conform',
    },
  ],
});

export const durationRules: readonly Rule[] = [longEnough, overTwelveMonths];
