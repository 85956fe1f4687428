import type { OtherDossier, References } from '@/lib/domain/references';
import { corpusFile, type Root } from './fixtures';

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
export const otherDossier = ({ fields }: Root, id: string): OtherDossier => ({
  id,
  nir: text(fields['salarie.nir']),
  name: text(fields['salarie.nomNaissance']),
  firstName: text(fields['salarie.prenom']),
  birth: text(fields['salarie.dateNaissance']),
  start: text(fields['contrat.dateDebut']),
  end: text(fields['contrat.dateFin']),
});
