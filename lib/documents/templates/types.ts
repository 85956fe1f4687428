/** A place of a template that can hold a datum. `id` is stable for the same file. */
export type Place = {
  readonly id: string;
  readonly kind: 'paragraph' | 'cell';
  /** What stands there, shortened by nobody: the template holds no person's data. */
  readonly text: string;
  /** The words beside or above that name it. */
  readonly label: string;
  /** The name that the label most likely asks for. */
  readonly guess?: string;
};

/** `fingerprint`: sha256 of the file, the key under which its mapping is kept. `used`: names written in it. */
export type Survey = {
  readonly kind: 'docx' | 'xlsx';
  readonly fingerprint: string;
  readonly places: readonly Place[];
  readonly used: readonly string[];
};

/**
 * Place to name, as a person pointed; `competences.intitule` and the like repeat their row. A key in braces, `{{poste}}`
 * or `{{#liste}}`, is a mark that stands in the file under a name of its author's: it is read as the name given.
 */
export type Mapping = Readonly<Record<string, string>>;

export type Filled = {
  readonly bytes: Uint8Array;
  /** Names whose value the dossier does not have: left blank. */
  readonly missing: readonly string[];
  /** Sentences for the person: what to look at. */
  readonly warnings: readonly string[];
};

export const MARK = /\{\{\s*([^{}]*?)\s*\}\}/g;
