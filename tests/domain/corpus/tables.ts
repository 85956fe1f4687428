import type { Beside, OtherDossier, References } from '@/lib/domain/references';
import { corpusFile, type DefectEntry, type Root } from './fixtures';

type Rows = Readonly<Record<string, never>>;
type Tables = {
  readonly idcc: Rows;
  readonly postcodes: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  readonly birthplaces: Rows;
  readonly firstNames: readonly string[];
  readonly rncp: Rows;
  readonly register: Rows;
  readonly trainingBodies: Rows;
};

const TABLES = corpusFile<Tables>('references');

const look =
  (rows: Rows) =>
  (code: string): undefined =>
    rows[code];

/** Each table of references.json, as the engine asks for it. */
const REFERENCES: Readonly<Record<keyof Tables, References>> = {
  idcc: { idcc: look(TABLES.idcc) },
  postcodes: { communes: (code) => TABLES.postcodes[code]?.map(([insee, name]) => ({ insee, name })) },
  birthplaces: { birthplaces: look(TABLES.birthplaces) },
  firstNames: { firstNames: (folded) => TABLES.firstNames.includes(folded) },
  rncp: { rncp: look(TABLES.rncp) },
  register: { register: look(TABLES.register) },
  trainingBodies: { trainingBodies: look(TABLES.trainingBodies) },
};

/** The tables of these names, or all of them. */
export const referencesOf = (names: readonly string[] = Object.keys(REFERENCES)): References =>
  Object.assign({}, ...names.map((name) => REFERENCES[name as keyof Tables]));

const text = (value: unknown): string => String(value ?? '');

/** What a vault would tell of another stored dossier. */
const otherDossier = ({ fields }: Root, id: string): OtherDossier => ({
  id,
  nir: text(fields['salarie.nir']),
  name: text(fields['salarie.nomNaissance']),
  firstName: text(fields['salarie.prenom']),
  birth: text(fields['salarie.dateNaissance']),
  start: text(fields['contrat.dateDebut']),
  end: text(fields['contrat.dateFin']),
});

/** What an entry wants given beside the dossier; a PDF read back says what the dossier says, but for its own fields. */
export const besideOf = (
  { needs = [], print, pdf }: Pick<DefectEntry, 'needs' | 'print' | 'pdf'>,
  others: readonly Root[],
  file?: Root,
): Beside => ({
  ...(needs.length === 0 ? {} : { references: referencesOf(needs) }),
  ...(others.length === 0 ? {} : { others: others.map((other, at) => otherDossier(other, `other-${at}`)) }),
  ...(print === undefined
    ? {}
    : {
        print: {
          covers: (text) => !text.includes(print.missing),
          fits: (_, text) => text.length <= print.longest,
        },
      }),
  ...(pdf === undefined
    ? {}
    : {
        pdf: {
          ...(pdf.edition === undefined ? {} : { edition: pdf.edition }),
          ...(pdf.fields === undefined ? {} : { fields: { ...file?.fields, ...pdf.fields } }),
        },
      }),
});
