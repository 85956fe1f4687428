import type { Organisme, PieceKind } from '../dossier';
import type { Dossier, FieldId } from '../fields';
import { ARTICLES, type LawSource } from '../law/articles';
import { regimeOf } from '../law/regime';

/** When a piece is due: with the contract, or with the request to be paid after training. */
export type Moment = 'depot' | 'paiement';

export type Facts = { readonly fields: Dossier; readonly organismes: readonly Organisme[] };

/**
 * Why a piece is in the dossier. `number`: how many of it; undefined while the answers that settle it are missing.
 */
export type Asked = {
  readonly kind: PieceKind;
  /** Another kind that serves as well. */
  readonly or?: PieceKind;
  readonly moment: Moment;
  readonly level: 'required' | 'advised';
  readonly reads: readonly FieldId[];
  readonly number: (facts: Facts) => number | undefined;
  readonly why: string;
  readonly source: LawSource;
};

const LEAFLET: LawSource = {
  ref: 'Dépliant de l’Opco EP sur le contrat de professionnalisation expérimental',
};
const ANNEX: LawSource = { ref: 'Code du travail, art. D6325-11 ; notice n° 51650#09', from: '2025-01-15' };
const AGREEMENT: LawSource = { ref: 'Code du travail, art. D6325-12' };
const DONE: LawSource = { ref: 'Arrêté du 21 décembre 2018 ; code du travail, art. R6332-26' };
const PRACTICE: LawSource = { ref: 'Pratique des portails des Opco, à confirmer auprès du vôtre' };

const always = (): number => 1;
const one = (holds: boolean | undefined): number | undefined =>
  holds === undefined ? undefined : Number(holds);
const known = <T>(value: T | undefined, holds: (value: T) => boolean): number | undefined =>
  one(value === undefined ? undefined : holds(value));

const experimental = ({ fields }: Facts): number | undefined =>
  known(fields['formation.typeQualification'], (type) => regimeOf(type) === 'experimental');
const notExperimental = (facts: Facts): number | undefined => {
  const held = experimental(facts);
  // the document on the training is due under every regime: while none is chosen, it is asked under its own name
  return held === 1 ? 0 : 1;
};

const outside = ({ fields, organismes }: Facts): number | undefined => {
  const internal = fields['formation.interne'];
  const more = organismes.filter(({ interne }) => interne !== true).length;
  return internal === undefined ? undefined : more + Number(!internal);
};

const QUALIFICATION = ['formation.typeQualification'] as const;
const filing = { moment: 'depot', level: 'required' } as const;

/** The pieces by regime. Source: notice 51650#09, page 1; codes.json pieces_dossier; Opco EP's leaflet. */
export const ASKED: readonly Asked[] = [
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
    number: (facts) => (experimental(facts) === 1 ? 1 : 0),
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
  {
    ...filing,
    kind: 'convention-tripartite',
    reads: ['contrat.type'],
    number: ({ fields }) => known(fields['contrat.type'], (type) => type === '12'),
    why: 'Avec deux employeurs, le contrat va avec une convention signée par les deux et par le salarié.',
    source: ARTICLES.seasonal,
  },
  {
    ...filing,
    kind: 'notification-dgefp',
    reads: QUALIFICATION,
    number: ({ fields }) => known(fields['formation.typeQualification'], (type) => regimeOf(type) === 'vae'),
    why: 'Un contrat associant des actions de VAE n’est reçu qu’avec l’acceptation du projet par la DGEFP.',
    source: ARTICLES.notice,
  },
  {
    ...filing,
    kind: 'contrat-initial',
    reads: ['formation.typeQualification', 'contrat.type'],
    number: ({ fields }) => {
      const [type, kind] = [fields['formation.typeQualification'], fields['contrat.type']];
      if (type !== undefined && regimeOf(type) !== 'vae') return 0;
      if (kind !== undefined && kind !== '30') return 0;
      return type === undefined || kind === undefined ? undefined : 1;
    },
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
  {
    kind: 'certificat-realisation',
    moment: 'paiement',
    level: 'required',
    reads: [],
    number: ({ organismes }) => 1 + organismes.length,
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
