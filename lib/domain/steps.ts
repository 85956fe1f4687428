import { definitions, type FieldId, fieldIds, type Section } from './fields';
import { STEP_TITLES } from './step-titles';

export type StepNumber = 1 | 2 | 3 | 4 | 5;

export type StepGroup = { readonly title: string; readonly fields: readonly FieldId[] };

/** A step of the mission. `wants`: what a person fills in there besides what the presence rules ask. */
export type Step = {
  readonly number: StepNumber;
  readonly title: string;
  readonly summary: string;
  readonly groups: readonly StepGroup[];
  readonly wants: readonly FieldId[];
};

const group = (title: string, ...sections: readonly Section[]): StepGroup => ({
  title,
  fields: fieldIds.filter((id) => sections.includes(definitions[id].section)),
});

/** The five steps, in the order of Opco EP's leaflet; every field is in exactly one group. */
export const STEPS: readonly Step[] = [
  {
    number: 1,
    title: STEP_TITLES[0],
    summary: 'Décrivez le poste : missions, connaissances et compétences nécessaires.',
    groups: [group('Fiche de poste', 'poste')],
    wants: ['poste.intitule', 'poste.besoins', 'poste.missions', 'poste.savoirs'],
  },
  {
    number: 2,
    title: STEP_TITLES[1],
    summary: 'Notez l’entretien : ce que la personne sait déjà et ce qu’elle doit apprendre.',
    groups: [group('Entretien de positionnement', 'positionnement')],
    wants: [
      'positionnement.date',
      'positionnement.evaluateur',
      'positionnement.acquis',
      'positionnement.ecarts',
      'positionnement.conclusion',
    ],
  },
  {
    number: 3,
    title: STEP_TITLES[2],
    summary: 'Remplissez le Cerfa, qui vaut contrat de travail, et le parcours de formation.',
    groups: [
      group('Employeur', 'employeur'),
      group('Salarié', 'salarie'),
      group('Tuteur', 'tuteur'),
      group('Tuteur de l’entreprise utilisatrice', 'tuteurUtilisatrice'),
      group('Contrat', 'contrat'),
      group('Organisme de formation', 'organisme'),
      group('Formation', 'formation'),
      group('Opco', 'opco'),
      group('Questions de droit', 'regle'),
    ],
    wants: [],
  },
  {
    number: 4,
    title: STEP_TITLES[3],
    summary: 'Contrôlez, signez, puis déposez le dossier complet sur le portail de l’Opco.',
    groups: [group('Dépôt et réponse', 'depot')],
    wants: ['depot.signatureEmployeur', 'depot.signatureSalarie', 'depot.date'],
  },
  {
    number: 5,
    title: STEP_TITLES[4],
    summary: 'Suivez la progression, faites les bilans et justifiez les heures faites.',
    groups: [group('Bilans et heures', 'evaluation')],
    wants: [
      'evaluation.dateBilanFinal',
      'evaluation.resultat',
      'evaluation.heuresRealisees',
      'evaluation.dateCertificat',
    ],
  },
];

const PLACES: ReadonlyMap<string, StepNumber> = new Map(
  STEPS.flatMap((step) =>
    step.groups.flatMap(({ fields }) => fields.map((id): [string, StepNumber] => [id, step.number])),
  ),
);

/** The step where a field is filled in; lists and unknown names belong to the third. */
export const stepOf = (field: string): StepNumber => PLACES.get(field) ?? 3;
