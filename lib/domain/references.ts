import type { IsoDay } from './formats';

/** A collective agreement: in force or replaced, and the Opco it belongs to, as known on `opcoAsOf`. */
export type IdccEntry = {
  readonly label: string;
  readonly inForce: boolean;
  /** Codes of four digits. */
  readonly replacedBy?: readonly string[];
  readonly opco?: string;
  readonly opcoAsOf?: IsoDay;
};

/** A commune: INSEE code of five characters ("2A004", "97411") and its name. */
export type Commune = { readonly insee: string; readonly name: string };

/** A sheet of the RNCP: days (included) between which it is active, its level (3 to 8) and its NSF codes. */
export type Certification = {
  readonly title: string;
  readonly activeFrom?: IsoDay;
  readonly activeTo?: IsoDay;
  readonly level?: number;
  readonly nsf?: readonly string[];
};

/** An establishment of the register: what the official directory of companies says of a SIRET. */
export type Establishment = {
  readonly open: boolean;
  readonly closedOn?: IsoDay;
  readonly postcode?: string;
  readonly commune?: string;
  readonly street?: string;
  readonly naf?: string;
  /** Employees of the whole company, as a range of the register. */
  readonly staff?: { readonly min: number; readonly max?: number };
  /** Employees of this establishment alone. */
  readonly ownStaff?: { readonly min: number; readonly max?: number };
};

/** A training body of the public list. `certified`: Qualiopi. */
export type TrainingBody = { readonly declared: boolean; readonly certified: boolean };

/**
 * Tables a rule may look into, each given by whoever loaded it: pure functions, undefined for a code they do not
 * hold. A table that is not given is never guessed: its rules say that they have no object.
 */
export type References = {
  /** `code`: four digits. */
  readonly idcc?: (code: string) => IdccEntry | undefined;
  readonly communes?: (postcode: string) => readonly Commune[] | undefined;
  /** Present and past names of an INSEE commune code of five characters. */
  readonly birthplaces?: (insee: string) => readonly string[] | undefined;
  readonly nsf?: (code: string) => string | undefined;
  /** `code`: "8559A", of the 2008 nomenclature or of that of 2025. */
  readonly naf?: (code: string) => string | undefined;
  /** True for a text that is a first name, folded (lower case, no accent), and not also a common family name. */
  readonly firstNames?: (folded: string) => boolean;
  /** `digits`: without « RNCP ». */
  readonly rncp?: (digits: string) => Certification | undefined;
  /** Undefined: the register was asked and does not know this SIRET. */
  readonly register?: (siret: string) => Establishment | undefined;
  /** Undefined: the public list was asked and does not hold this SIRET. */
  readonly trainingBodies?: (siret: string) => TrainingBody | undefined;
};

/** What the font draws and the boxes hold: given by whoever has the form and the font. */
export type Print = {
  readonly covers: (text: string) => boolean;
  /** `id`: a field of the form. */
  readonly fits: (id: string, text: string) => boolean;
};

/** A Cerfa PDF somebody gave: `edition` when its fingerprint is known, the values read back when it has fields. */
export type GivenPdf = {
  readonly edition?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
};

/** Another stored dossier, as much as tells whether it is about the same person and period. */
export type OtherDossier = {
  readonly id: string;
  readonly nir?: string;
  readonly name?: string;
  readonly firstName?: string;
  readonly birth?: IsoDay;
  readonly start?: IsoDay;
  readonly end?: IsoDay;
};

/** What may be given beside a dossier. A part that is absent was not asked for. */
export type Beside = {
  readonly references?: References;
  readonly print?: Print;
  readonly pdf?: GivenPdf;
  readonly others?: readonly OtherDossier[];
};
