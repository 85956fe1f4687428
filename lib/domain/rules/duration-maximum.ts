import { lastDayOf, lengthOf } from '../calendar';
import { ARTICLES } from '../law/articles';
import { durations } from '../law/durations';
import { enVigueur } from '../law/parameter';
import { ALWAYS, conform, nonConform, type Rule, rule, undetermined } from './define';
import { months, notVae, PERIOD } from './duration';
import { missingOf, REINFORCED_READS, reinforced } from './publics';
import { person, span } from './sample';
import { day, length, sentence, toVerify } from './say';
import { unknownLaw } from './unknown-law';

const overTheMaximum = rule({
  id: 'LEGAL-015',
  title: 'Le contrat ou l’action ne dépasse pas 24 mois, ou 36 pour le public prioritaire',
  severity: 'block',
  ground: 'non-conform',
  purposes: ALWAYS,
  asOf: 'contrat.dateConclusion',
  inForce: {},
  sources: [ARTICLES.duration, ARTICLES.longerDuration, ARTICLES.reinforcedPublic],
  needs: PERIOD,
  mayRead: [...REINFORCED_READS, 'formation.typeQualification'],
  evaluate: (f, { asOf }) => {
    const law = enVigueur(durations, asOf);
    if (law === undefined) return unknownLaw(durations, asOf);
    const [start, end] = [f['contrat.dateDebut'], f['contrat.dateFin']];
    const priority = notVae(f) ? reinforced(f, asOf) : true;
    if (end <= lastDayOf(start, law.value.agreement)) return conform;
    const most = lastDayOf(start, law.value.reinforced);
    const words = `Le contrat ou l'action dure ${length(lengthOf(start, end))}.`;
    // Between the two, the « VAE inversée » contract is within bounds whoever the person is.
    if (end <= most && priority === false && f['formation.typeQualification'] === undefined)
      return undetermined(['formation.typeQualification']);
    if (end > most || priority === false) {
      const limit = priority === false ? law.value.agreement : law.value.reinforced;
      return nonConform(
        ['contrat.dateFin', 'contrat.dateDebut'],
        sentence(
          `${words} Le maximum est de ${months(limit)}${priority === false ? ` pour un salarié qui n'est pas du public prioritaire (${months(law.value.reinforced)} sinon)` : ''} : la fin doit venir au plus tard le ${day(lastDayOf(start, limit))}.`,
        ) + toVerify(law),
        [
          {
            field: 'contrat.dateFin',
            value: lastDayOf(start, limit),
            why: `Dernier jour de ${months(limit)}`,
          },
        ],
      );
    }
    return priority === true
      ? conform
      : undetermined(
          missingOf(f),
          sentence(
            `${words} Au-delà de ${months(law.value.agreement)}, il faut un salarié du public prioritaire : complétez sa situation pour le savoir.`,
          ),
        );
  },
  examples: [
    {
      name: '24 months',
      given: { ...span('2026-10-01', '2028-09-30'), ...person },
      expect: 'conform',
    },
    {
      name: '24 months and a day',
      given: { ...span('2026-10-01', '2028-10-01'), ...person, 'formation.typeQualification': '1' },
      expect: 'non-conform',
      says: ['24', '30/09/2028'],
    },
    {
      name: '24 months and a day, no type yet',
      given: { ...span('2026-10-01', '2028-10-01'), ...person },
      expect: 'undetermined',
    },
    {
      name: '36 months, with the ASS',
      given: {
        ...span('2026-10-01', '2029-09-30'),
        ...person,
        'salarie.minimumSocial': '2',
      },
      expect: 'conform',
    },
    {
      name: '36 months and a day, with the ASS',
      given: {
        ...span('2026-10-01', '2029-10-01'),
        ...person,
        'salarie.minimumSocial': '2',
      },
      expect: 'non-conform',
      says: ['36', '30/09/2029'],
    },
    {
      name: '36 months and a day, whoever it is',
      given: span('2026-10-01', '2029-10-01'),
      expect: 'non-conform',
    },
    {
      name: '36 months, a VAE contract',
      given: {
        ...span('2025-10-01', '2028-09-30'),
        ...person,
        'formation.typeQualification': '8',
      },
      expect: 'conform',
    },
    {
      name: '30 months, situation unknown',
      given: span('2026-10-01', '2029-03-31'),
      expect: 'undetermined',
    },
  ],
});

export const durationMaximumRules: readonly Rule[] = [overTheMaximum];
