import { definitions, fieldIds, type IsoDay } from '../../domain';
import { plainText } from '../blocks';
import { answersOf } from '../paper/answers';
import { employeeName, tutorName } from '../paper/people';
import { day, hoursText, MODALITIES, monthText, NATURES } from '../paper/wording';
import type { Source } from '../written';
import { POINT_KINDS, ROW_KINDS } from '../xlsx/columns';
import { datesFor, gapOf, modulesFor } from '../xlsx/rows';

type Cells = Readonly<Record<string, string>>;
export type ListName = 'competences' | 'modules' | 'points' | 'heures';

/** The columns of each list, by the name a template uses, with what they hold in French. */
export const LISTS: Readonly<Record<ListName, Readonly<Record<string, string>>>> = {
  competences: {
    intitule: 'Compétence',
    nature: 'Nature de la compétence',
    niveauRequis: 'Niveau demandé',
    niveauInitial: 'Niveau constaté',
    niveauIntermediaire: 'Niveau intermédiaire',
    niveauFinal: 'Niveau final',
    ecart: 'Écart',
    action: 'Action prévue',
    heuresPrevues: 'Heures prévues',
    modules: 'Modules du parcours',
    dates: 'Dates de la compétence',
    observations: 'Observations',
  },
  modules: {
    intitule: 'Module',
    objectif: 'Objectif du module',
    contenu: 'Contenu',
    modalite: 'Théorie ou pratique',
    nature: 'Nature du module',
    lieu: 'Lieu du module',
    formateur: 'Formateur',
    evaluation: 'Évaluation du module',
    dateDebut: 'Début du module',
    dateFin: 'Fin du module',
    duree: 'Durée du module',
  },
  points: {
    objet: 'Point de suivi',
    date: 'Date prévue du point',
    faitLe: 'Date du point',
    participants: 'Participants',
    observations: 'Observations du point',
  },
  heures: { mois: 'Mois', duree: 'Heures réalisées dans le mois' },
};
const listNames = Object.keys(LISTS) as ListName[];

const MADE = {
  'salarie.nomComplet': 'Prénom et nom du salarié',
  'tuteur.nomComplet': 'Prénom et nom du tuteur',
  'document.date': 'Date du document',
} as const;

export type PlaceholderName = { readonly name: string; readonly label: string; readonly list?: ListName };

/** Every name a template may use: the fields by their id, a few made ones, and the columns of the lists. */
export const placeholderNames = (): readonly PlaceholderName[] => [
  ...Object.entries(MADE).map(([name, label]) => ({ name, label })),
  ...fieldIds.map((id) => ({ name: id as string, label: definitions[id].label })),
  ...listNames.flatMap((list) =>
    Object.entries(LISTS[list]).map(([column, label]) => ({ name: `${list}.${column}`, label, list })),
  ),
];

/** The same as a text to print or to paste: one name a line, as it is written in a template. */
export const placeholderText = (): string =>
  placeholderNames()
    .map(({ name, label }) => `{{${name}}}\t${label}`)
    .join('\n');

export type TemplateValues = {
  readonly single: Cells;
  readonly lists: Readonly<Record<ListName, readonly Cells[]>>;
};

const only = (row: Readonly<Record<string, string | undefined>>): Cells =>
  Object.fromEntries(Object.entries(row).flatMap(([key, value]) => (value ? [[key, value]] : [])));
const number = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : String(value);
const date = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : day(value);
const known = (text: string): string | undefined => (/^…*$/.test(text) ? undefined : text);

/** What each name stands for in a dossier, as a reader expects it; a missing value is an absent key. */
export const templateValues = (source: Source, madeOn: IsoDay): TemplateValues => {
  const answers = answersOf(source);
  const fields = fieldIds.map((id) => [id, answers.shown(id)] as const);
  const months = [...new Set((source.suivi?.heures ?? []).map(({ mois }) => mois))].sort();
  return {
    single: only({
      ...Object.fromEntries(fields),
      'salarie.nomComplet': known(plainText(employeeName(answers))),
      'tuteur.nomComplet': known(plainText(tutorName(answers))),
      'document.date': day(madeOn),
    }),
    lists: {
      competences: (source.competences ?? []).map((one) =>
        only({
          intitule: one.intitule,
          nature: ROW_KINDS[one.kind],
          niveauRequis: number(one.niveauRequis),
          niveauInitial: number(one.niveauInitial),
          niveauIntermediaire: number(one.niveauIntermediaire),
          niveauFinal: number(one.niveauFinal),
          ecart: number(gapOf(one)),
          action: one.action,
          heuresPrevues: number(one.heuresPrevues),
          modules: modulesFor(source, one)
            .map(({ intitule }) => intitule)
            .join('\n'),
          dates: datesFor(source, one),
          observations: one.observations,
        }),
      ),
      modules: (source.modules ?? []).map((one) =>
        only({
          intitule: one.intitule,
          objectif: one.objectif,
          contenu: one.contenu,
          lieu: one.lieu,
          formateur: one.formateur,
          evaluation: one.evaluation,
          modalite: one.modalite && MODALITIES[one.modalite],
          nature: one.nature && NATURES[one.nature],
          dateDebut: date(one.dateDebut),
          dateFin: date(one.dateFin),
          duree:
            one.heures === undefined && one.minutes === undefined
              ? undefined
              : hoursText((one.heures ?? 0) * 60 + (one.minutes ?? 0)),
        }),
      ),
      points: (source.suivi?.points ?? []).map((one) =>
        only({
          objet: POINT_KINDS[one.kind],
          date: day(one.date),
          faitLe: date(one.faitLe),
          participants: one.participants,
          observations: one.observations,
        }),
      ),
      heures: months.map((month) =>
        only({
          mois: monthText(month),
          duree: hoursText(
            (source.suivi?.heures ?? [])
              .filter(({ mois }) => mois === month)
              .reduce((sum, { heures, minutes }) => sum + heures * 60 + (minutes ?? 0), 0),
          ),
        }),
      ),
    },
  };
};

export const isListName = (name: string): name is ListName => Object.hasOwn(LISTS, name);
