import { describe, expect, it } from 'vitest';
import { type Deadline, toIcs } from '@/lib/domain';

const due = (more: Partial<Deadline> = {}): Deadline => ({
  id: 'filing',
  day: '2026-12-31',
  label: 'Dépôt du dossier',
  why: 'Le début du contrat et 5 jours.',
  source: { ref: 'Code du travail, art. D6325-1' },
  fields: [],
  ...more,
});
const options = { now: '2026-11-23T08:15:30.123Z' };
const lines = (text: string): string[] => text.split('\r\n');
const bytes = (text: string): number => new TextEncoder().encode(text).length;
/** What a reader makes of folded lines. */
const unfolded = (text: string): string => text.replace(/\r\n /g, '');

describe('the calendar file', () => {
  it('is a calendar of whole days', () => {
    expect(lines(toIcs([due()], options))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Compagnon Contrat Pro//FR',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:filing-20261231@compagnon-contrat-pro',
      'DTSTAMP:20261123T081530Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Dépôt du dossier',
      'DESCRIPTION:Le début du contrat et 5 jours. Code du travail\\, art. D6325-1',
      ' .',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });
  it('ends on the day after, over a leap day too', () => {
    expect(toIcs([due({ day: '2024-02-28' })], options)).toContain('DTEND;VALUE=DATE:20240229');
    expect(toIcs([due({ day: '2023-02-28' })], options)).toContain('DTEND;VALUE=DATE:20230301');
  });
  it('escapes what the format gives a meaning to', () => {
    const text = unfolded(toIcs([due({ label: 'a;b,c\\d\ne' })], options));
    expect(text).toContain('SUMMARY:a\\;b\\,c\\\\d\\ne');
  });
  it('folds at 75 bytes, never in the middle of a letter', () => {
    for (const label of [
      'é'.repeat(200),
      '€'.repeat(200),
      '😀'.repeat(60),
      'x'.repeat(300),
      `a${'é'.repeat(80)}`,
    ]) {
      const text = toIcs([due({ label })], options);
      for (const line of lines(text)) expect(bytes(line)).toBeLessThanOrEqual(75);
      expect(text).not.toContain('\uFFFD');
      expect(unfolded(text)).toContain(`SUMMARY:${label}`);
    }
  });
  it('folds nothing at 75 bytes, and at 76 it does', () => {
    const label = 'x'.repeat(75 - 'SUMMARY:'.length);
    expect(lines(toIcs([due({ label })], options))).toContain(`SUMMARY:${label}`);
    expect(lines(toIcs([due({ label: `${label}x` })], options))).not.toContain(`SUMMARY:${label}x`);
  });
  it('tells dossiers apart without a name', () => {
    expect(toIcs([due()], { ...options, uid: 'd-42' })).toContain('UID:filing-d-42@compagnon-contrat-pro');
  });
  it('is a calendar still when nothing is due', () => {
    expect(lines(toIcs([], options)).slice(-2)).toEqual(['END:VCALENDAR', '']);
  });
  it('writes CRLF only', () => {
    expect(toIcs([due()], options).replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });
});
