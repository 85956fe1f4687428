import { ARTICLES, type LawSource } from '../law/articles';
import { always, experimental, notExperimental, outside, surelyExperimental } from './asked-number';
import type { Asked } from './asked-type';

const LEAFLET: LawSource = {
  ref: 'Dépliant de l’Opco EP sur le contrat de professionnalisation expérimental',
};
const ANNEX: LawSource = { ref: 'Code du travail, art. D6325-11 ; notice n° 51650#09', from: '2025-01-15' };
const AGREEMENT: LawSource = { ref: 'Code du travail, art. D6325-12' };

const QUALIFICATION = ['formation.typeQualification'] as const;
const filing = { moment: 'depot', level: 'required' } as const;

/** What goes with the contract, ordinary or experimental. */
export const ASKED_AT_FILING: readonly Asked[] = [
  {
    ...filing,
    kind: 'cerfa',
    reads: [],
    number: always,
    why: 'Le Cerfa rempli, daté et signé vaut contrat de travail : l’Opco le vérifie en premier.',
    source: ARTICLES.notice,
  },
  {
    ...filing,
    kind: 'annexe-pedagogique',
    or: 'parcours',
    reads: [],
    number: notExperimental,
    why: 'Il dit les objectifs, le programme, l’organisation, l’évaluation et la sanction de la formation ; sans lui le dossier est incomplet.',
    source: ANNEX,
  },
  {
    ...filing,
    kind: 'parcours',
    or: 'annexe-pedagogique',
    reads: QUALIFICATION,
    number: surelyExperimental,
    why: 'Pour un contrat expérimental, le parcours tient lieu du document sur la formation : objectifs, programme, organisation, évaluation et sanction.',
    source: ANNEX,
  },
  {
    ...filing,
    kind: 'convention-formation',
    reads: ['formation.interne'],
    number: outside,
    why: 'Chaque organisme de formation extérieur à l’entreprise signe une convention avec l’employeur.',
    source: AGREEMENT,
  },
  {
    ...filing,
    kind: 'fiche-poste',
    reads: QUALIFICATION,
    number: experimental,
    why: 'L’Opco EP la demande pour un contrat expérimental : elle dit ce que le poste exige.',
    source: LEAFLET,
  },
  {
    ...filing,
    kind: 'feuille-route',
    reads: QUALIFICATION,
    number: experimental,
    why: 'L’Opco EP la demande pour un contrat expérimental : elle dit ce que la personne sait et ce qu’elle doit apprendre.',
    source: LEAFLET,
  },
];
