import { ARTICLES } from '../law/articles';
import { enVigueur } from '../law/parameter';
import { smic } from '../law/smic';
import { PAY_READS } from '../pay/contract';
import { floorOf } from '../pay/engine';
import { centsOf } from '../pay/floor';
import { ALWAYS, conform, nonConform, type Rule, rule } from './define';
import { isNature, VAE_AMENDMENT } from './nature';
import { euros, sentence } from './say';
import { unknownLaw } from './unknown-law';

const base = {
  purposes: ALWAYS,
  asOf: 'contrat.dateDebut',
  inForce: {},
  sources: [ARTICLES.notice],
  needs: ['contrat.nature', 'contrat.salaireBrut', 'contrat.dateDebut'],
} as const;

/** Ten times the hourly SMIC: less than any month of work, more than an hour of this contract. */
const HOURS = 10;
/** Four times the floor: what nobody is paid in this contract, and what a lost decimal point gives. */
const MONTHS = 4;

const GENERAL = { 'salarie.dateNaissance': '2004-05-17', 'salarie.diplomeObtenu': '42' } as const;

const hourly = rule({
  ...base,
  id: 'LEGAL-017',
  title: 'En travail temporaire, le salaire est celui d’une heure',
  severity: 'block',
  ground: 'non-conform',
  mayRead: ['contrat.vautAvenantVae'],
  when: (f) => isNature(f, (nature) => nature === 'TT'),
  evaluate: (f, { asOf }) => {
    const law = enVigueur(smic, asOf);
    if (law === undefined) return unknownLaw(smic, asOf);
    return centsOf(f['contrat.salaireBrut']) < HOURS * law.value.hourlyCents
      ? conform
      : nonConform(
          ['contrat.salaireBrut', 'contrat.nature'],
          sentence(
            `Le salaire est de ${euros(centsOf(f['contrat.salaireBrut']))} : c'est le salaire d'un mois. En travail temporaire, la notice demande le salaire d'une heure au début de la formation (le SMIC horaire est de ${euros(law.value.hourlyCents)}). Écrivez le salaire horaire.`,
          ),
        );
  },
  examples: [
    { name: 'an hour', given: paid('TT', '12.31'), expect: 'conform' },
    { name: 'one cent below ten hours of SMIC', given: paid('TT', '123.09'), expect: 'conform' },
    {
      name: 'a month',
      given: paid('TT', '1867.02'),
      expect: 'non-conform',
      says: ['1 867,02', '12,31'],
    },
    { name: 'ten hours of SMIC', given: paid('TT', '123.10'), expect: 'non-conform' },
    { name: 'a fixed-term contract', given: paid('CDD', '1867.02'), expect: 'not-applicable' },
    VAE_AMENDMENT,
  ],
});

const plausible = rule({
  ...base,
  id: 'LEGAL-035',
  title: 'Le salaire est vraisemblable',
  severity: 'warn',
  ground: 'technical',
  mayRead: [...PAY_READS, 'contrat.vautAvenantVae'],
  when: (f) => isNature(f, (nature) => nature !== 'TT'),
  evaluate: (f, { asOf }) => {
    const law = enVigueur(smic, asOf);
    if (law === undefined) return unknownLaw(smic, asOf);
    // The floor of the person when it is known, the whole SMIC otherwise.
    const floor = floorOf(f).proposal;
    const least = floor === undefined ? law.value.monthlyCents : centsOf(floor);
    return centsOf(f['contrat.salaireBrut']) <= MONTHS * least
      ? conform
      : nonConform(
          ['contrat.salaireBrut'],
          sentence(
            `Le salaire est de ${euros(centsOf(f['contrat.salaireBrut']))} par mois, plus de quatre fois ${floor === undefined ? 'le SMIC' : 'le minimum'} de ${euros(least)}. Vérifiez la virgule, et que ce n'est pas un salaire annuel.`,
          ),
        );
  },
  examples: [
    { name: 'four times the SMIC', given: paid('CDI', '7468.08'), expect: 'conform' },
    {
      name: 'one cent more',
      given: paid('CDI', '7468.09'),
      expect: 'non-conform',
      says: ['7 468,09', '1 867,02'],
    },
    {
      name: 'four times the floor at 22, with a general bac',
      given: { ...paid('CDI', '5227.64'), ...GENERAL },
      expect: 'conform',
    },
    {
      name: 'one cent more than that',
      given: { ...paid('CDI', '5227.65'), ...GENERAL },
      expect: 'non-conform',
      says: ['1 306,91'],
    },
    { name: 'temporary work', given: paid('TT', '7468.09'), expect: 'not-applicable' },
    VAE_AMENDMENT,
  ],
});

function paid(nature: 'CDD' | 'CDI' | 'TT', amount: string) {
  return { 'contrat.nature': nature, 'contrat.salaireBrut': amount, 'contrat.dateDebut': '2026-10-01' };
}

export const payPlausibleRules: readonly Rule[] = [hourly, plausible];
