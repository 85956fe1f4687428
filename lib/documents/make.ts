import type { IsoDay } from '../domain';
import { certificatDeRealisation } from './certificat-de-realisation';
import { feuilleDeRoute } from './feuille-de-route';
import { ficheDePoste } from './fiche-de-poste';
import { parcoursDeFormation } from './parcours-de-formation';
import type { Source, Writer, Written } from './written';

export type DocumentFormat = 'pdf' | 'docx' | 'xlsx';
type Kind = {
  readonly write: Writer;
  readonly file: string;
  readonly formats: readonly DocumentFormat[];
};

const TEXT = ['docx', 'pdf'] as const;

/** The documents by the kind of piece they are; `file`: name without its extension; `formats`: the usual one first. */
export const WRITERS = {
  'fiche-poste': { write: ficheDePoste, file: 'fiche-de-poste', formats: TEXT },
  'feuille-route': { write: feuilleDeRoute, file: 'feuille-de-route', formats: ['xlsx', 'pdf'] },
  parcours: { write: parcoursDeFormation, file: 'parcours-de-formation', formats: TEXT },
  'certificat-realisation': {
    write: certificatDeRealisation,
    file: 'certificat-de-realisation',
    formats: TEXT,
  },
} as const satisfies Record<string, Kind>;
export type DocumentKind = keyof typeof WRITERS;
export const documentKinds = Object.keys(WRITERS) as DocumentKind[];

/** « fiche-de-poste.docx »: names nobody. */
export const fileNameOf = (kind: DocumentKind, format: DocumentFormat): string =>
  `${WRITERS[kind].file}.${format}`;

/** Whether a document exists in a format. */
export const hasFormat = (kind: DocumentKind, format: DocumentFormat): boolean =>
  (WRITERS[kind].formats as readonly DocumentFormat[]).includes(format);

/** What a document says, before any format. */
export const writeDocument = (kind: DocumentKind, source: Source, madeOn: IsoDay): Written =>
  WRITERS[kind].write(source, madeOn);
