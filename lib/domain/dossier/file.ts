import * as z from '../../shared/z';
import { type Dossier, definitions, type FieldId, fieldIds } from '../fields';
import { linesSchema } from '../formats';
import { zEmployeur, zObjectif, zOrganisme, zTuteur } from './parties';
import { zPiece } from './piece';
import { rows } from './rows';
import { zCompetence, zModule, zSuivi } from './training';
import { zWaiver } from './waiver';

export const DOSSIER_FORMAT = 'compagnon-contrat-pro/dossier';
export const DOSSIER_VERSION = 1;

const fieldsOf = (schemaOf: (id: FieldId) => z.ZodType): z.ZodType =>
  z.strictObject(Object.fromEntries(fieldIds.map((id) => [id, z.exactOptional(schemaOf(id))])));

const has = z.exactOptional;

/** The lists of a dossier, each optional: what a vault keeps as `parts`. */
export const PARTS = {
  objectifs: rows(zObjectif, 50),
  organismes: rows(zOrganisme, 30),
  tuteurs: rows(zTuteur, 30),
  employeurs: rows(zEmployeur, 1),
  competences: rows(zCompetence, 200),
  modules: rows(zModule, 200),
  suivi: zSuivi,
  pieces: rows(zPiece, 100),
  waivers: rows(zWaiver, 200),
};
export type PartName = keyof typeof PARTS;
export const partNames = Object.keys(PARTS) as PartName[];

const fileOf = <S extends z.ZodType>(fields: S) =>
  z.strictObject({
    format: z.literal(DOSSIER_FORMAT),
    version: z.literal(DOSSIER_VERSION),
    fields,
    objectifs: has(PARTS.objectifs),
    organismes: has(PARTS.organismes),
    tuteurs: has(PARTS.tuteurs),
    employeurs: has(PARTS.employeurs),
    competences: has(PARTS.competences),
    modules: has(PARTS.modules),
    suivi: has(PARTS.suivi),
    pieces: has(PARTS.pieces),
    waivers: has(PARTS.waivers),
  });

/** The exchange file, whole: every value valid, nothing unknown. */
export const zDossierFile = fileOf(fieldsOf((id) => definitions[id].schema) as z.ZodType<Dossier>);
export type DossierFile = z.output<typeof zDossierFile>;

const draftOf = (id: FieldId): z.ZodType => {
  const { kind, schema } = definitions[id];
  const typed = linesSchema(4000);
  return kind === 'integer' ? z.union([schema, z.number(), typed]) : z.union([schema, typed]);
};

/** The same file while it is being filled: a field may also hold a text or number that is not a valid value. */
export const zDossierDraft = fileOf(fieldsOf(draftOf) as z.ZodType<DraftFields>);
export type DraftFields = { readonly [K in FieldId]?: unknown };
export type DossierDraft = z.output<typeof zDossierDraft>;

export type Objectif = z.output<typeof zObjectif>;
export type Organisme = z.output<typeof zOrganisme>;
export type Tuteur = z.output<typeof zTuteur>;
export type Employeur = z.output<typeof zEmployeur>;
export type Competence = z.output<typeof zCompetence>;
export type TrainingModule = z.output<typeof zModule>;
export type Suivi = z.output<typeof zSuivi>;
export type Piece = z.output<typeof zPiece>;
export type WaiverRow = z.output<typeof zWaiver>;
