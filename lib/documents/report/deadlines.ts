import type { IsoDay } from '../../domain';
import type { Block, Text } from '../blocks';
import { lines, sourceSpans } from './sources';
import type { ReportDeadline } from './types';
import type { Veil } from './veil';
import { day } from './wording';

const when = ({ from, day: due }: ReportDeadline, madeOn: IsoDay): Text => {
  const past = due < madeOn;
  const last = from === undefined ? day(due) : `au ${day(due)}`;
  return lines([
    ...(from === undefined ? [] : [`du ${day(from)}`]),
    [{ text: last, strong: !past }],
    ...(past ? [[{ text: 'passée', muted: true }]] : []),
  ]);
};

/** A day counted from a birthday tells the birthday. */
const tellsBirth = ({ fields }: ReportDeadline): boolean => fields.includes('salarie.dateNaissance');

const byDay = (one: ReportDeadline, other: ReportDeadline): number =>
  one.day < other.day ? -1 : one.day > other.day ? 1 : 0;

/** What is due, first things first; what was due before the report was made is marked. */
export const deadlineBlocks = (
  deadlines: readonly ReportDeadline[],
  madeOn: IsoDay,
  veil: Veil,
): readonly Block[] => {
  const told = veil.redacted ? deadlines.filter((deadline) => !tellsBirth(deadline)) : deadlines;
  if (told.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'Échéances' },
    {
      kind: 'table',
      columns: [
        { head: 'Dernier jour', share: 3 },
        { head: 'Échéance', share: 6 },
        { head: 'Pourquoi', share: 10 },
      ],
      rows: [...told]
        .sort(byDay)
        .map((deadline) => [
          when(deadline, madeOn),
          veil.text(deadline.label),
          lines([veil.text(deadline.why), sourceSpans(deadline.source)]),
        ]),
    },
  ];
};
