import { packageName } from '../../domain';
import { typeset } from '../../shared/text';
import { zipOf } from '../gate';
import { renderPdf } from '../pdf';
import type { Fonts } from '../render';
import { sha256 } from './fingerprint';
import { gather } from './gather';
import { indexSheet } from './index-sheet';
import { FILING_LIMITS } from './limits';
import type { PackageFault, PackageRequest, Packed } from './package-type';
import { sizeText } from './sizes';

export const INDEX_NAME = '00_BORDEREAU.pdf';
/** In the form that `sha256sum -c` reads. */
export const SUMS_NAME = '00_EMPREINTES.sha256.txt';

const TITLE = 'Bordereau des pièces';

const tooHeavy = (size: number, limit: number): readonly PackageFault[] =>
  size <= limit
    ? []
    : [
        {
          code: 'package-size',
          severity: 'warn',
          message: typeset(
            `Le dossier pèse ${sizeText(size)}, plus que les ${sizeText(limit)} acceptés : déposez les pièces une à une.`,
          ),
        },
      ];

/**
 * One zip of the attached pieces: numbered in the order of filing, its index as a PDF and its fingerprints as a text in
 * front. The same request gives the same bytes. `alive` is called between the steps.
 * @throws AppError document/glyph when the font of the index lacks a character
 */
export const packFiling = async (
  request: PackageRequest,
  fonts: Fonts,
  alive: () => void = () => undefined,
): Promise<Packed> => {
  const { source, madeOn, owner, limits = FILING_LIMITS } = request;
  const { contents, absent, faults, ...gathered } = await gather(request, alive);
  const { entries } = gathered;
  const name = packageName(madeOn, owner);
  if (entries.length === 0) return { ...gathered, name, faults };
  const sheet = await renderPdf(indexSheet(source, entries, absent, madeOn), {
    ...fonts,
    title: TITLE,
    footer: TITLE,
    madeOn,
  });
  alive();
  const sums = entries.map((entry) => `${entry.sha256}  ${entry.name}\n`).join('');
  const bytes = zipOf(
    new Map([
      [INDEX_NAME, sheet],
      [SUMS_NAME, new TextEncoder().encode(sums)],
      ...contents.map((content, at): [string, Uint8Array] => [entries[at]?.name ?? '', content]),
    ]),
  );
  alive();
  return {
    ...gathered,
    name,
    bytes,
    sha256: await sha256(bytes),
    faults: [...faults, ...tooHeavy(bytes.length, limits.packageBytes)],
  };
};
