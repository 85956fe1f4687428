import type * as z from '../shared/z';

export type Fault = { readonly path: string; readonly reason: string };

const MOST_FAULTS = 100;

const KINDS: Readonly<Record<string, string>> = {
  string: 'un texte entre guillemets',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'un objet',
};

type RawIssue = z.core.$ZodRawIssue;

/** French reason of an issue whose schema has no sentence of its own; never repeats the value. */
export const reasonOf = (issue: RawIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'Cette valeur manque.'
        : `Il faut ${KINDS[issue.expected] ?? 'une valeur d’un autre type'}.`;
    case 'unrecognized_keys':
      return 'Ce nom n’existe pas dans un dossier.';
    case 'invalid_value':
      return 'Cette valeur n’est pas dans la liste.';
    case 'too_big':
      return 'Cette valeur est trop longue ou trop grande.';
    case 'too_small':
      return 'Cette valeur est trop courte ou trop petite.';
    default:
      return 'Cette valeur n’a pas la forme attendue.';
  }
};

const stepOf = (step: PropertyKey): string =>
  typeof step === 'number' ? `[${step}]` : `.${String(step).slice(0, 60)}`;

const pathOf = (path: readonly PropertyKey[]): string => path.map(stepOf).join('').replace(/^\./, '');

/** The faults of a refused file, one for each unknown name, each with its path such as `modules[2].heures`. */
export const faultsOf = (error: z.ZodError): readonly Fault[] =>
  error.issues
    .flatMap((issue): Fault[] =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), reason: issue.message }))
        : [{ path: pathOf(issue.path), reason: issue.message }],
    )
    .slice(0, MOST_FAULTS);
