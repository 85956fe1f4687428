import type { Answer } from '../answer';

type Command = (args: readonly string[]) => Promise<Answer>;

/** Each command is read only when called: one that needs a browser costs nothing to the others. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check')).checkFiles,
  'cerfa-fill': async () => (await import('./cerfa-fill')).fillForm,
  'cerfa-read': async () => (await import('./cerfa-read')).readForm,
  'cerfa-compare': async () => (await import('./cerfa-compare')).compareForms,
  match: async () => (await import('./match')).matchPages,
  fill: async () => (await import('./fill')).fillPage,
  documents: async () => (await import('./documents')).makeDocuments,
  filing: async () => (await import('./filing')).prepareFiling,
  schema: async () => (await import('./schema')).printSchema,
};
