import type { DocumentsAnswer, MadeFile } from '@/lib/documents/screens';
import { sentenceForCode } from '@/lib/messages';
import type { CerfaFilled } from '../services';
import { counted, type Paper } from './kinds';

/** A document made, with what a person should see before sending it; or why it could not be made. */
export type MadePaper =
  | {
      readonly paper: Paper;
      readonly files: readonly MadeFile[];
      /** Sentences: texts that do not fit well, and what does not agree. */
      readonly warnings: readonly string[];
      readonly cerfa?: CerfaFilled;
    }
  | { readonly paper: Paper; readonly failure: string };

const overflowText = ({ where, characters }: { where: string; characters?: number }): string =>
  characters === undefined
    ? `« ${where} » : le texte est plus long que ce qu’une case d’Excel peut montrer. Il est entier dans le fichier, mais pas à l’écran.`
    : `« ${where} » : un mot de ${counted(characters, 'caractère')} est plus large que sa colonne. Il est imprimé entier, sur plusieurs lignes.`;

/** The answer of the worker as papers, in the order asked for. */
export const madePapers = (result: DocumentsAnswer['result']): readonly MadePaper[] =>
  result.map((one) =>
    'files' in one
      ? {
          paper: one.kind,
          files: one.files,
          warnings: [...new Set([...one.warnings, ...one.overflow.map(overflowText)])],
        }
      : { paper: one.kind, failure: sentenceForCode(one.code, one.facts) },
  );

/** The form as a paper: its own report says what does not fit. A stand-in says in its name that it has no value. */
export const madeCerfa = (filled: CerfaFilled, official: boolean): MadePaper => ({
  paper: 'cerfa',
  files: [
    {
      format: 'pdf',
      name: official ? 'cerfa-12434.pdf' : 'fac-simile-sans-valeur.pdf',
      bytes: filled.bytes,
    },
  ],
  warnings: [],
  cerfa: filled,
});

/** Which of the two families of formats a person wants: to edit, to print. */
export type Wanted = { readonly edit: boolean; readonly print: boolean };

/** The files of these papers in the formats wanted; the form exists as a PDF only and is always there. */
export const filesOf = (papers: readonly MadePaper[], wanted: Wanted): readonly MadeFile[] =>
  papers.flatMap((one) =>
    'files' in one
      ? one.files.filter(
          ({ format }) => one.paper === 'cerfa' || (format === 'pdf' ? wanted.print : wanted.edit),
        )
      : [],
  );
