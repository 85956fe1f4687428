import type { IsoDay } from '../../domain';
import type { Block, Text } from '../blocks';
import type { Veil } from './redact';
import type { ReportDeadline } from './types';
import { day, lines, sourceSpans } from './wording';

const when = (due: IsoDay, madeOn: IsoDay): Text =>
  due < madeOn ? lines([day(due), [{ text: 'passée', muted: true }]]) : [{ text: day(due), strong: true }];

/** What is due, first things first; what was due before the report was made is marked. */
export const deadlineBlocks = (
  deadlines: readonly ReportDeadline[],
  madeOn: IsoDay,
  veil: Veil,
): readonly Block[] =>
  deadlines.length === 0
    ? []
    : [
        { kind: 'heading', level: 1, text: 'Échéances' },
        {
          kind: 'table',
          columns: [
            { head: 'Au plus tard le', share: 3 },
            { head: 'Échéance', share: 6 },
            { head: 'Pourquoi', share: 10 },
          ],
          rows: [...deadlines]
            .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
            .map(({ day: due, label, why, source }) => [
              when(due, madeOn),
              veil.text(label),
              lines([veil.text(why), sourceSpans(source)]),
            ]),
        },
      ];
