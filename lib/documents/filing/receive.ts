import { attached, type FileFacts, type IsoDay, KINDS_OF_PIECE, type Piece } from '../../domain';
import { typeset } from '../../shared/text';
import { sha256 } from './fingerprint';
import { type KindOfFile, kindOfFile } from './kind-of-file';
import { DOCX, FILING_LIMITS, type FilingLimits, JPEG, PDF, PNG, READ_LIMIT, XLSX } from './limits';

export type FileFault = {
  readonly code:
    | 'empty'
    | 'too-large'
    | 'unknown'
    | 'damaged'
    | 'encrypted'
    | 'refused'
    | 'type'
    | 'size'
    | 'ending'
    | 'same-as-made';
  /** `block`: the file is not attached; `warn`: it is, and the person should look. */
  readonly severity: 'block' | 'warn';
  readonly message: string;
};

/** A file looked at; `facts` when it can be attached, `signed` when it carries an electronic signature. */
export type Received = {
  readonly facts?: FileFacts;
  readonly signed: boolean;
  readonly faults: readonly FileFault[];
};

const NAMES: Readonly<Record<string, string>> = {
  [PDF]: 'PDF',
  [PNG]: 'PNG',
  [JPEG]: 'JPEG',
  [DOCX]: 'Word',
  [XLSX]: 'Excel',
};
const ENDINGS: Readonly<Record<string, RegExp>> = {
  [PDF]: /\.pdf$/i,
  [PNG]: /\.png$/i,
  [JPEG]: /\.jpe?g$/i,
  [DOCX]: /\.docx$/i,
  [XLSX]: /\.xlsx$/i,
};

const nameOf = (type: string): string => NAMES[type] ?? 'autre';
const megabytes = (bytes: number): string =>
  `${(Math.max(1, Math.round(bytes / 104_857.6)) / 10).toString().replace('.', ',')} Mo`;

const fault = (code: FileFault['code'], severity: FileFault['severity'], message: string): FileFault => ({
  code,
  severity,
  message: typeset(message),
});
const block = (code: FileFault['code'], message: string): Received => ({
  signed: false,
  faults: [fault(code, 'block', message)],
});

type Usable = KindOfFile & { readonly type: string };

/** What a file is, or why it cannot be attached at all. */
const looked = (bytes: Uint8Array): Usable | Received => {
  const size = bytes.length;
  if (size === 0) return block('empty', 'Ce fichier est vide. Choisissez-en un autre.');
  if (size > READ_LIMIT)
    return block(
      'too-large',
      `Ce fichier pèse ${megabytes(size)}, plus que les ${megabytes(READ_LIMIT)} que le compagnon peut lire. Choisissez-en une copie plus légère.`,
    );
  const { type, ...kind } = kindOfFile(bytes);
  if (kind.refused !== undefined)
    return block(
      'refused',
      'Ce fichier compressé, Word ou Excel n’a pas été joint : il est abîmé, protégé, ou contient un programme. Enregistrez-le en PDF, puis joignez le PDF.',
    );
  if (type === undefined)
    return block(
      'unknown',
      'Ce type de fichier n’est pas reconnu. Joignez un PDF, ou une image PNG ou JPEG.',
    );
  return kind.damaged
    ? block('damaged', 'Ce fichier est incomplet ou abîmé. Choisissez-en une copie saine.')
    : { ...kind, type };
};

const warnings = (
  { type, encrypted }: Usable,
  size: number,
  name: string,
  limits: FilingLimits,
): readonly FileFault[] => [
  ...(encrypted
    ? [
        fault(
          'encrypted',
          'warn',
          'Ce PDF est protégé : l’Opco ne pourra peut-être pas l’ouvrir. Joignez-en une copie sans protection.',
        ),
      ]
    : []),
  ...(limits.types.includes(type)
    ? []
    : [
        fault(
          'type',
          'warn',
          `Ce fichier est de type ${nameOf(type)}, et le portail accepte : ${limits.types.map(nameOf).join(', ')}. Enregistrez-le en PDF, puis joignez le PDF.`,
        ),
      ]),
  ...(size <= limits.fileBytes
    ? []
    : [
        fault(
          'size',
          'warn',
          `Ce fichier pèse ${megabytes(size)}, plus que les ${megabytes(limits.fileBytes)} acceptés par le portail. Numérisez-le en moins fin, ou en noir et blanc.`,
        ),
      ]),
  ...(ENDINGS[type]?.test(name) === true
    ? []
    : [
        fault(
          'ending',
          'warn',
          `Le nom de ce fichier ne finit pas comme celui d’un fichier ${nameOf(type)}, ce qu’il est. Il sera renommé dans le dossier à déposer.`,
        ),
      ]),
];

/**
 * Looks at a file someone wants to attach: type by its bytes, size, health, fingerprint. What the file holds never
 * makes it throw; nothing of it is kept here.
 */
export const receiveFile = async (
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  limits: FilingLimits = FILING_LIMITS,
): Promise<Received> => {
  const kind = looked(bytes);
  if ('faults' in kind) return kind;
  const size = bytes.length;
  return {
    facts: { name, size, type: kind.type, sha256: await sha256(bytes) },
    signed: kind.signed === true,
    faults: warnings(kind, size, name, limits),
  };
};

/**
 * Attaches a received file to its piece, `signedOn` being the day of the last signature it bears. `piece` is absent
 * when a fault blocks it.
 */
export const attachFile = (
  piece: Piece,
  received: Received,
  signedOn?: IsoDay,
): { readonly piece?: Piece; readonly faults: readonly FileFault[] } => {
  const { facts, faults } = received;
  if (facts === undefined) return { faults };
  const unsigned =
    KINDS_OF_PIECE[piece.kind].mustSign &&
    (piece.etat === 'faite' || piece.etat === 'signee') &&
    piece.sha256 === facts.sha256;
  return {
    piece: attached(piece, facts, signedOn),
    faults: unsigned
      ? [
          ...faults,
          fault(
            'same-as-made',
            'warn',
            'C’est le fichier tel que le compagnon l’a créé, sans aucune signature. Joignez la copie signée.',
          ),
        ]
      : faults,
  };
};
