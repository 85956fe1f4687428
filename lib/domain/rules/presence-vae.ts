import { ARTICLES } from '../law/articles';
import { conform, nonConform, type Outcome, type Rule, rule, undetermined } from './define';
import { filled } from './presence';
import { base, either } from './presence-base';
import { sentence } from './say';

/** Without the type nobody knows whether the box is one too many; PRES-043 asks for the type. */
const once = (type: unknown, outcome: Outcome): Outcome =>
  filled(type) || outcome.status !== 'non-conform' ? outcome : undetermined(['formation.typeQualification']);

const vaeProject = rule({
  ...base,
  id: 'PRES-054',
  wants: ['employeur.numeroProjetVae'],
  title: 'Le numéro de projet va avec le type 8 (VAE), et lui seul',
  mayRead: ['formation.typeQualification', 'employeur.numeroProjetVae'],
  evaluate: (f) =>
    once(
      f['formation.typeQualification'],
      either(
        'employeur.numeroProjetVae',
        f['employeur.numeroProjetVae'],
        f['formation.typeQualification'] === '8',
        {
          empty:
            "Le type de qualification est 8 (VAE) et le numéro du projet manque. Il est sur la notification d'acceptation de la DGEFP : recopiez-le.",
          tooMuch:
            'Le numéro de projet ne sert que pour le type de qualification 8 (VAE). Effacez-le, ou corrigez le type.',
        },
      ),
    ),
  examples: [
    {
      name: 'type 1, empty',
      given: { 'formation.typeQualification': '1' },
      expect: 'conform',
    },
    {
      name: 'type 8, filled',
      given: {
        'formation.typeQualification': '8',
        'employeur.numeroProjetVae': 'P123',
      },
      expect: 'conform',
    },
    {
      name: 'type 8, empty',
      given: { 'formation.typeQualification': '8' },
      expect: 'non-conform',
    },
    {
      name: 'type 4, filled',
      given: {
        'formation.typeQualification': '4',
        'employeur.numeroProjetVae': 'P123',
      },
      expect: 'non-conform',
    },
    { name: 'no type, filled', given: { 'employeur.numeroProjetVae': 'P123' }, expect: 'undetermined' },
    { name: 'no type, empty', given: {}, expect: 'conform' },
  ],
});

const userNaf = rule({
  ...base,
  id: 'PRES-061',
  wants: ['tuteurUtilisatrice.naf'],
  title: 'Le code NAF de l’entreprise utilisatrice ne sert que dans l’expérimentation avec VAE',
  mayRead: [
    'contrat.nature',
    'regle.groupementEmployeurs',
    'formation.typeQualification',
    'tuteurUtilisatrice.naf',
  ],
  evaluate: (f) => {
    const lent = f['contrat.nature'] === 'TT' || f['regle.groupementEmployeurs'] === true;
    const outcome = either(
      'tuteurUtilisatrice.naf',
      f['tuteurUtilisatrice.naf'],
      f['formation.typeQualification'] === '8' && lent,
      {
        empty:
          "Il manque le code NAF de l'entreprise utilisatrice, demandé pour le type 8 (VAE) quand le salarié est mis à disposition. Remplissez ce champ.",
        tooMuch:
          "Le code NAF de l'entreprise utilisatrice ne sert que pour le type 8 (VAE), en travail temporaire ou en groupement d'employeurs. Effacez-le.",
      },
    );
    return lent ? once(f['formation.typeQualification'], outcome) : outcome;
  },
  examples: [
    {
      name: 'ordinary, empty',
      given: { 'contrat.nature': 'CDD' },
      expect: 'conform',
    },
    {
      name: 'ordinary, filled',
      given: { 'tuteurUtilisatrice.naf': '4941A' },
      expect: 'non-conform',
    },
    {
      name: 'temporary work, no type, filled',
      given: { 'contrat.nature': 'TT', 'tuteurUtilisatrice.naf': '4941A' },
      expect: 'undetermined',
    },
    {
      name: 'VAE in temporary work, empty',
      given: { 'contrat.nature': 'TT', 'formation.typeQualification': '8' },
      expect: 'non-conform',
    },
    {
      name: 'VAE in a group, filled',
      given: {
        'regle.groupementEmployeurs': true,
        'formation.typeQualification': '8',
        'tuteurUtilisatrice.naf': '4941A',
      },
      expect: 'conform',
    },
  ],
});

const nature = rule({
  ...base,
  id: 'PRES-062',
  wants: ['contrat.nature'],
  title: 'La nature du contrat est cochée, sauf avenant VAE',
  sources: [ARTICLES.notice],
  mayRead: ['contrat.nature', 'contrat.vautAvenantVae'],
  evaluate: (f) =>
    either('contrat.nature', f['contrat.nature'], f['contrat.vautAvenantVae'] !== true, {
      empty: 'Il manque la nature du contrat : CDI, CDD ou travail temporaire. Choisissez-en une.',
      tooMuch:
        "Le contrat vaut avenant dans l'expérimentation avec VAE : la notice demande de ne cocher ni CDI, ni CDD, ni travail temporaire. Effacez la nature du contrat.",
    }),
  examples: [
    {
      name: 'a fixed-term contract',
      given: { 'contrat.nature': 'CDD' },
      expect: 'conform',
    },
    { name: 'nothing', given: {}, expect: 'non-conform' },
    {
      name: 'a VAE amendment',
      given: { 'contrat.vautAvenantVae': true },
      expect: 'conform',
    },
    {
      name: 'a VAE amendment with a nature',
      given: { 'contrat.vautAvenantVae': true, 'contrat.nature': 'CDI' },
      expect: 'non-conform',
    },
  ],
});

const vaeAmendment = rule({
  ...base,
  id: 'PRES-063',
  title: 'La case « vaut avenant » ne sert que pour la VAE',
  sources: [ARTICLES.notice],
  mayRead: ['contrat.vautAvenantVae', 'formation.typeQualification'],
  evaluate: (f) =>
    f['contrat.vautAvenantVae'] === true && f['formation.typeQualification'] !== '8'
      ? once(
          f['formation.typeQualification'],
          nonConform(
            ['contrat.vautAvenantVae', 'formation.typeQualification'],
            sentence(
              'La case « vaut avenant au contrat initial » ne sert que pour le type de qualification 8 (VAE). Décochez-la, ou corrigez le type.',
            ),
          ),
        )
      : conform,
  examples: [
    {
      name: 'unticked',
      given: { 'formation.typeQualification': '1' },
      expect: 'conform',
    },
    {
      name: 'ticked for type 8',
      given: {
        'contrat.vautAvenantVae': true,
        'formation.typeQualification': '8',
      },
      expect: 'conform',
    },
    { name: 'ticked, no type', given: { 'contrat.vautAvenantVae': true }, expect: 'undetermined' },
    {
      name: 'ticked for type 1',
      given: {
        'contrat.vautAvenantVae': true,
        'formation.typeQualification': '1',
      },
      expect: 'non-conform',
    },
  ],
});

/** Boxes that the « VAE inversée » contract fills otherwise than the others. */
export const vaePresenceRules: readonly Rule[] = [vaeProject, userNaf, nature, vaeAmendment];
