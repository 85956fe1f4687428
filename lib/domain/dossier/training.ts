import * as z from '../../shared/z';
import { zLine, zLines, zTitle, zYes } from '../fields/schemas';
import { rows, zDay, zHours, zLevel, zMinutes, zMonth, zRowId } from './rows';

const has = z.exactOptional;
const refs = z.array(zRowId).max(200, 'La liste a trop de lignes : 200 au plus.');

/** A skill of the job: level required, found at positioning, intermediate and final; the action that fills the gap. */
export const zCompetence = z.strictObject({
  id: zRowId,
  kind: z.enum(['savoir', 'savoir-faire', 'savoir-etre']),
  intitule: zTitle,
  niveauRequis: has(zLevel),
  niveauInitial: has(zLevel),
  niveauIntermediaire: has(zLevel),
  niveauFinal: has(zLevel),
  action: has(zTitle),
  heuresPrevues: has(zHours),
  observations: has(zLines),
});

/**
 * A module of the path. `organisme`: "interne", "principal" (the body of the Cerfa) or the id of a row of `organismes`.
 * `nature` tells the teaching hours of the Cerfa from assessment and support; `competences` are ids of that list.
 */
export const zModule = z.strictObject({
  id: zRowId,
  intitule: zTitle,
  objectif: has(zTitle),
  organisme: has(zRowId),
  modalite: has(z.enum(['theorie', 'pratique', 'mixte'])),
  nature: has(z.enum(['enseignement', 'evaluation', 'accompagnement'])),
  distance: has(zYes),
  lieu: has(zTitle),
  formateur: has(zLine),
  contenu: has(zLines),
  evaluation: has(zTitle),
  dateDebut: has(zDay),
  dateFin: has(zDay),
  heures: has(zHours),
  minutes: has(zMinutes),
  /** The planned hours by month, when they were spread: the calendar of the alternation shows them. */
  prevu: has(
    z
      .array(z.strictObject({ mois: zMonth, heures: zHours, minutes: has(zMinutes) }))
      .max(60, 'La liste a trop de lignes : 60 au plus.'),
  ),
  competences: has(refs),
});

const zPoint = z.strictObject({
  id: zRowId,
  date: zDay,
  kind: z.enum(['point', 'intermediaire', 'final']),
  faitLe: has(zDay),
  participants: has(zTitle),
  observations: has(zLines),
  niveaux: has(
    z
      .array(z.strictObject({ competence: zRowId, niveau: zLevel }))
      .max(200, 'La liste a trop de lignes : 200 au plus.'),
  ),
});

/** Hours really done in a month, for one module or for all when `module` is absent; `piece` is the proof. */
const zDone = z.strictObject({
  id: zRowId,
  mois: zMonth,
  module: has(zRowId),
  heures: zHours,
  minutes: has(zMinutes),
  piece: has(zRowId),
});

const zEvent = z.strictObject({
  id: zRowId,
  date: zDay,
  kind: z.enum(['absence', 'suspension', 'avenant', 'changement-tuteur', 'rupture', 'autre']),
  libelle: has(zTitle),
});

/** Follow-up: dated points with the tutor, hours by month and module, events. */
export const zSuivi = z.strictObject({
  points: has(rows(zPoint, 100)),
  heures: has(rows(zDone, 1000)),
  evenements: has(rows(zEvent, 200)),
});
