import { type FileFault, fault } from './file-fault';
import { DOCX, type FilingLimits, JPEG, PDF, PNG, XLSX } from './limits';
import type { Usable } from './looked';
import { megabytes } from './sizes';

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
/** What a person should look at before sending a file that can be attached. */
export const fileWarnings = (
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
