import { conform, nonConform, type Rule, rule } from './define';
import { filled } from './presence';
import { base, either } from './presence-base';
import { sentence } from './say';

const tutorAttested = rule({
  ...base,
  id: 'PRES-030',
  wants: ['tuteur.attestationEligibilite'],
  title: 'L’employeur atteste que le tuteur remplit les conditions',
  mayRead: ['tuteur.attestationEligibilite'],
  evaluate: (f) =>
    f['tuteur.attestationEligibilite'] === true
      ? conform
      : nonConform(
          ['tuteur.attestationEligibilite'],
          sentence(
            "L'attestation sur le tuteur n'est pas cochée : sans elle l'Opco juge le dossier incomplet. Vérifiez qu'il est volontaire, qu'il a deux ans d'expérience et qu'il suit trois personnes au plus, puis cochez-la.",
          ),
        ),
  examples: [
    {
      name: 'ticked',
      given: { 'tuteur.attestationEligibilite': true },
      expect: 'conform',
    },
    {
      name: 'unticked',
      given: { 'tuteur.attestationEligibilite': false },
      expect: 'non-conform',
    },
    {
      name: 'not answered',
      given: {},
      expect: 'non-conform',
      says: ['deux ans'],
    },
  ],
});

const naf = rule({
  ...base,
  id: 'PRES-052',
  wants: ['employeur.naf'],
  title: 'Le code NAF est rempli, sauf pour un particulier-employeur',
  mayRead: ['employeur.particulier', 'employeur.naf'],
  evaluate: (f) =>
    either('employeur.naf', f['employeur.naf'], f['employeur.particulier'] !== true, {
      empty:
        "Il manque le code NAF de l'employeur : 4 chiffres et une lettre, que l'on trouve sur un bulletin de paie. Remplissez ce champ.",
      tooMuch: 'Un particulier-employeur ne remplit pas le code NAF : effacez-le.',
    }),
  examples: [
    {
      name: 'a firm with it',
      given: { 'employeur.naf': '8559A' },
      expect: 'conform',
    },
    { name: 'a firm without it', given: {}, expect: 'non-conform' },
    {
      name: 'a private individual without it',
      given: { 'employeur.particulier': true },
      expect: 'conform',
    },
    {
      name: 'a private individual with it',
      given: { 'employeur.particulier': true, 'employeur.naf': '8559A' },
      expect: 'non-conform',
    },
  ],
});

const minimumIncome = rule({
  ...base,
  id: 'PRES-059',
  title: 'Un minimum social va avec la situation du salarié',
  mayRead: ['salarie.minimumSocial', 'salarie.situationAvant'],
  evaluate: (f) =>
    filled(f['salarie.minimumSocial']) && !filled(f['salarie.situationAvant'])
      ? nonConform(
          ['salarie.situationAvant', 'salarie.minimumSocial'],
          sentence(
            "Un minimum social est indiqué sans la situation du salarié avant le contrat. Indiquez la situation, ou effacez le minimum social s'il n'y en a pas.",
          ),
        )
      : conform,
  examples: [
    { name: 'neither', given: {}, expect: 'conform' },
    {
      name: 'both',
      given: { 'salarie.minimumSocial': '1', 'salarie.situationAvant': '10' },
      expect: 'conform',
    },
    {
      name: 'without the situation',
      given: { 'salarie.minimumSocial': '1' },
      expect: 'non-conform',
    },
  ],
});

const USER_TUTOR = [
  'tuteurUtilisatrice.nom',
  'tuteurUtilisatrice.prenom',
  'tuteurUtilisatrice.emploi',
  'tuteurUtilisatrice.dateNaissance',
] as const;

const userTutor = rule({
  ...base,
  id: 'PRES-060',
  wants: USER_TUTOR,
  title: 'Le tuteur de l’entreprise utilisatrice est connu en travail temporaire et en groupement',
  mayRead: ['contrat.nature', 'regle.groupementEmployeurs', ...USER_TUTOR],
  when: (f) => f['contrat.nature'] === 'TT' || f['regle.groupementEmployeurs'] === true,
  evaluate: (f) => {
    const empty = USER_TUTOR.filter((id) => !filled(f[id]));
    return empty.length === 0
      ? conform
      : nonConform(
          empty,
          sentence(
            "Le salarié est mis à disposition : le Cerfa demande aussi le tuteur de l'entreprise utilisatrice (nom, prénom, emploi, date de naissance). Complétez ces champs.",
          ),
        );
  },
  examples: [
    {
      name: 'a fixed-term contract',
      given: { 'contrat.nature': 'CDD' },
      expect: 'not-applicable',
    },
    {
      name: 'temporary work, nobody',
      given: { 'contrat.nature': 'TT' },
      expect: 'non-conform',
    },
    {
      name: 'a group, nobody',
      given: { 'regle.groupementEmployeurs': true },
      expect: 'non-conform',
    },
    {
      name: 'temporary work, all known',
      given: {
        'contrat.nature': 'TT',
        'tuteurUtilisatrice.nom': 'Garnier',
        'tuteurUtilisatrice.prenom': 'Paul',
        'tuteurUtilisatrice.emploi': 'Chef d’équipe',
        'tuteurUtilisatrice.dateNaissance': '1980-01-02',
      },
      expect: 'conform',
    },
  ],
});

const amendmentDay = rule({
  ...base,
  id: 'PRES-064',
  wants: ['contrat.dateEffetAvenant'],
  title: 'Un avenant, et lui seul, dit son jour d’effet',
  mayRead: ['contrat.type', 'contrat.dateEffetAvenant'],
  evaluate: (f) =>
    either('contrat.dateEffetAvenant', f['contrat.dateEffetAvenant'], f['contrat.type'] === '30', {
      empty:
        "Le type de contrat est 30 (avenant) et la date d'effet manque. Écrivez le jour où il s'applique.",
      tooMuch: "La date d'effet ne sert que pour un avenant (type 30). Effacez-la, ou corrigez le type.",
    }),
  examples: [
    {
      name: 'a first contract',
      given: { 'contrat.type': '11' },
      expect: 'conform',
    },
    {
      name: 'an amendment without',
      given: { 'contrat.type': '30' },
      expect: 'non-conform',
    },
    {
      name: 'an amendment with',
      given: { 'contrat.type': '30', 'contrat.dateEffetAvenant': '2026-11-02' },
      expect: 'conform',
    },
    {
      name: 'a first contract with',
      given: { 'contrat.type': '11', 'contrat.dateEffetAvenant': '2026-11-02' },
      expect: 'non-conform',
    },
  ],
});

export const conditionalPresenceRules: readonly Rule[] = [
  tutorAttested,
  naf,
  minimumIncome,
  userTutor,
  amendmentDay,
];
