import { plusDays } from '../calendar';
import type { Deadline } from './index';

/** `now`: ISO instant of the writing ("2026-11-23T08:00:00Z"). `uid`: tells the dossiers apart, never a name. */
export type IcsOptions = { readonly now: string; readonly uid?: string };

const escaped = (text: string): string =>
  text.replace(/\\/g, '\\\\').replace(/;/g, '\\;').replace(/,/g, '\\,').replace(/\r?\n/g, '\\n');

const bytesOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A line cut so that none passes 75 bytes; the next ones begin with a space (RFC 5545, 3.1). */
const folded = (line: string): string => {
  let [written, size] = ['', 0];
  for (const letter of line) {
    const bytes = bytesOf(letter);
    if (size + bytes > 75) {
      written += '\r\n ';
      size = 1;
    }
    written += letter;
    size += bytes;
  }
  return written;
};

const compactDay = (day: string): string => day.replace(/-/g, '');
const stamp = (now: string): string => `${now.slice(0, 19).replace(/[-:]/g, '')}Z`;

const eventOf = (deadline: Deadline, options: IcsOptions): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${deadline.id}-${options.uid ?? compactDay(deadline.day)}@compagnon-contrat-pro`,
  `DTSTAMP:${stamp(options.now)}`,
  `DTSTART;VALUE=DATE:${compactDay(deadline.day)}`,
  `DTEND;VALUE=DATE:${compactDay(plusDays(deadline.day, 1))}`,
  `SUMMARY:${escaped(deadline.label)}`,
  `DESCRIPTION:${escaped(`${deadline.why} ${deadline.source.ref}.`)}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** The deadlines as an iCalendar file (RFC 5545): whole days, CRLF, folded lines, no name of anybody. */
export const toIcs = (deadlines: readonly Deadline[], options: IcsOptions): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Compagnon Contrat Pro//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...deadlines.flatMap((deadline) => eventOf(deadline, options)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
