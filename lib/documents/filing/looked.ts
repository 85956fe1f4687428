import { type FileFault, fault, type Received } from './file-fault';
import { type KindOfFile, kindOfFile } from './kind-of-file';
import { READ_LIMIT } from './limits';
import { megabytes } from './sizes';

const block = (code: FileFault['code'], message: string): Received => ({
  signed: false,
  faults: [fault(code, 'block', message)],
});

/** A file that may be attached. */
export type Usable = KindOfFile & { readonly type: string };

/** What a file is, or why it cannot be attached at all. */
export const looked = (bytes: Uint8Array): Usable | Received => {
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
