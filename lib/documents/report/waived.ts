import type { Block } from '../blocks';
import type { Sorted } from './sorted';
import { lines } from './sources';
import { codeLine, messageOf, reasonOf } from './told';
import type { Waiver } from './types';
import type { Veil } from './veil';
import { day } from './wording';

/** What somebody set aside, in whose words and when. */
export const waivedBlocks = ({ waived }: Sorted, waivers: readonly Waiver[], veil: Veil): readonly Block[] =>
  waived.length === 0
    ? []
    : [
        { kind: 'heading', level: 1, text: `Points écartés (${waived.length})` },
        {
          kind: 'table',
          columns: [
            { head: 'Constat', share: 10 },
            { head: 'Raison donnée', share: 7 },
            { head: 'Le', share: 2.5 },
          ],
          rows: waived.flatMap((finding) =>
            waivers
              .filter(({ id }) => id === finding.id)
              .map(({ reason, at }) => [
                lines([messageOf(finding, veil), codeLine(finding, veil)]),
                reasonOf(finding, reason, veil),
                day(at),
              ]),
          ),
        },
      ];
