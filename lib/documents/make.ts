import type { IsoDay } from '../domain';
import { certificatDeRealisation } from './certificat-de-realisation';
import { ficheDePoste } from './fiche-de-poste';
import { parcoursDeFormation } from './parcours-de-formation';
import type { Source, Writer, Written } from './written';

/** The documents made of blocks, by the kind of piece they are; `file`: name without its extension. */
export const WRITERS = {
  'fiche-poste': { write: ficheDePoste, file: 'fiche-de-poste' },
  parcours: { write: parcoursDeFormation, file: 'parcours-de-formation' },
  'certificat-realisation': { write: certificatDeRealisation, file: 'certificat-de-realisation' },
} as const satisfies Record<string, { readonly write: Writer; readonly file: string }>;
export type DocumentKind = keyof typeof WRITERS;
export const documentKinds = Object.keys(WRITERS) as DocumentKind[];

/** What a document says, before any format. */
export const writeDocument = (kind: DocumentKind, source: Source, madeOn: IsoDay): Written =>
  WRITERS[kind].write(source, madeOn);
