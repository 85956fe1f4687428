import type { Finding } from '../../domain';
import type { Block } from '../blocks';
import { cell, facts } from './finding-cells';
import type { Sorted } from './sorted';
import type { Waiver } from './types';
import type { Veil } from './veil';

const section = (
  title: string,
  found: readonly Finding[],
  first: number,
  waivers: readonly Waiver[],
  veil: Veil,
): readonly Block[] =>
  found.length === 0
    ? []
    : [
        { kind: 'heading', level: 1, text: `${title} (${found.length})` },
        {
          kind: 'table',
          columns: [
            { head: 'Nº', share: 1 },
            { head: 'Constat', share: 11.5 },
            { head: 'Textes et cases', share: 7 },
          ],
          rows: found.map((finding, at) => [
            String(first + at),
            cell(finding, waivers, veil),
            facts(finding, veil),
          ]),
        },
      ];

/** What to mend, to confirm, to know: numbered through, so that a letter can quote a number. */
export const findingBlocks = (
  { blocking, doubtful, advice }: Sorted,
  waivers: readonly Waiver[],
  veil: Veil,
): readonly Block[] => [
  ...section('Points bloquants', blocking, 1, waivers, veil),
  ...section('Points à confirmer', doubtful, 1 + blocking.length, [], veil),
  ...section('Conseils', advice, 1 + blocking.length + doubtful.length, [], veil),
];
