import { type ChecklistItem, type IsoDay, KINDS_OF_PIECE, type PieceKind } from '../../domain';
import { typeset } from '../../shared/text';
import type { Block } from '../blocks';
import { answersOf } from '../paper/answers';
import { employeeName } from '../paper/people';
import type { Source } from '../written';
import { sizeText } from './sizes';

/** A file of the package as its index tells it. `size` in bytes. */
export type FiledEntry = {
  readonly name: string;
  readonly kind: PieceKind;
  /** The id of its row in the dossier. */
  readonly piece: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  readonly signedOn?: IsoDay;
};

const french = (day: IsoDay): string => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

/** « 01 » of « 01_CERFA-12434.pdf ». */
const numberOf = (name: string): string => name.slice(0, name.indexOf('_'));

const absentBlocks = (absent: readonly ChecklistItem[]): readonly Block[] =>
  absent.length === 0
    ? []
    : [
        { kind: 'heading', level: 1, text: 'Pièces demandées qui ne sont pas dans ce dossier' },
        { kind: 'list', entries: absent.map(({ label }) => label) },
      ];

/**
 * The sheet on top of the package: whose dossier it is, each file with its size and signature, what is missing, and
 * the fingerprints that tell whether a file changed on its way.
 */
export const indexSheet = (
  source: Source,
  entries: readonly FiledEntry[],
  absent: readonly ChecklistItem[],
  madeOn: IsoDay,
): readonly Block[] => {
  const answers = answersOf(source);
  return [
    {
      kind: 'title',
      text: 'Bordereau des pièces',
      under: typeset(`Contrat de professionnalisation : dossier préparé le ${french(madeOn)}`),
    },
    {
      kind: 'pairs',
      rows: [
        answers.pair('employeur.denomination', 'Employeur'),
        answers.pair('employeur.siret', 'SIRET'),
        { label: 'Salarié', value: employeeName(answers) },
        answers.pair('contrat.dateDebut', 'Début du contrat'),
        ...answers.maybe('depot.numero'),
      ],
    },
    { kind: 'heading', level: 1, text: 'Pièces du dossier' },
    {
      kind: 'table',
      columns: [
        { head: 'N°', share: 2 },
        { head: 'Pièce', share: 16 },
        { head: 'Taille', share: 4, align: 'right' },
        { head: 'Signée le', share: 5 },
      ],
      rows: entries.map(({ kind, name, size, signedOn }) => [
        numberOf(name),
        KINDS_OF_PIECE[kind].label,
        sizeText(size),
        signedOn === undefined ? '' : french(signedOn),
      ]),
    },
    ...absentBlocks(absent),
    { kind: 'heading', level: 1, text: 'Fichiers et empreintes' },
    {
      kind: 'paragraph',
      text: typeset(
        'Chaque fichier a une empreinte (SHA-256) : si elle est la même à l’arrivée, le fichier n’a pas changé.',
      ),
      keepWithNext: true,
    },
    { kind: 'list', entries: entries.map(({ name, sha256 }) => `${name}\n${sha256}`) },
  ];
};
