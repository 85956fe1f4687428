import { ARTICLES, type LawSource } from '../law/articles';
import { always, bodies, twoEmployers, vae, vaeAmendment } from './asked-number';
import type { Asked } from './asked-type';

const DONE: LawSource = { ref: 'Arrêté du 21 décembre 2018 ; code du travail, art. R6332-26' };
const PRACTICE: LawSource = { ref: 'Pratique des portails des Opco, à confirmer auprès du vôtre' };

const QUALIFICATION = ['formation.typeQualification'] as const;
const filing = { moment: 'depot', level: 'required' } as const;

/** What goes with some contracts only, or is often asked. */
export const ASKED_AT_TIMES: readonly Asked[] = [
  {
    ...filing,
    kind: 'convention-tripartite',
    reads: ['contrat.type'],
    number: twoEmployers,
    why: 'Avec deux employeurs, le contrat va avec une convention signée par les deux et par le salarié.',
    source: ARTICLES.seasonal,
  },
  {
    ...filing,
    kind: 'notification-dgefp',
    reads: QUALIFICATION,
    number: vae,
    why: 'Un contrat associant des actions de VAE n’est reçu qu’avec l’acceptation du projet par la DGEFP.',
    source: ARTICLES.notice,
  },
  {
    ...filing,
    kind: 'contrat-initial',
    reads: ['formation.typeQualification', 'contrat.vautAvenantVae'],
    number: vaeAmendment,
    why: 'Un contrat associant des actions de VAE qui vaut avenant part avec le contrat de travail initial et son annexe.',
    source: ARTICLES.notice,
  },
  {
    kind: 'calendrier',
    moment: 'depot',
    level: 'advised',
    reads: [],
    number: always,
    why: 'Plusieurs portails le demandent : les jours en formation et les jours en entreprise.',
    source: PRACTICE,
  },
];

/** What goes with the request to be paid. */
export const ASKED_FOR_PAYMENT: readonly Asked[] = [
  {
    kind: 'certificat-realisation',
    moment: 'paiement',
    level: 'required',
    reads: [],
    number: bodies,
    why: 'L’Opco paie les heures réalisées et justifiées : chaque organisme certifie les siennes.',
    source: DONE,
  },
  {
    kind: 'emargement',
    moment: 'paiement',
    level: 'advised',
    reads: [],
    number: always,
    why: 'Elles prouvent les heures certifiées ; gardez-les, l’Opco peut les demander.',
    source: DONE,
  },
  {
    kind: 'rib',
    moment: 'paiement',
    level: 'advised',
    reads: [],
    number: always,
    why: 'L’Opco peut le demander pour payer l’employeur.',
    source: PRACTICE,
  },
];
