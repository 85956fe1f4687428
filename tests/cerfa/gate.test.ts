import { describe, expect, it } from 'vitest';
import { passGate } from '@/lib/cerfa/gate';
import { survey } from '@/lib/cerfa/survey';
import { TEMPLATES } from './forms';

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('the gate', () => {
  it.each(TEMPLATES)('lets the $name through, in no time', async ({ bytes: form }) => {
    const started = performance.now();
    await passGate(form);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('the survey', () => {
  it('counts depth where a parser would', () => {
    expect(survey(bytes('1 0 obj [[<</A[1]>>]] endobj'), 100).depth).toBe(4);
    expect(survey(bytes('1 0 obj (a [[[ \\) [[ ( [ ) ) endobj % [[[[\n[ ]'), 100).depth).toBe(1);
    expect(survey(bytes('1 0 obj [[[ endobj 2 0 obj [ ] endobj'), 100).depth).toBe(3);
    expect(survey(bytes('['.repeat(1000)), 100).depth).toBe(101);
  });

  it('finds streams and their dictionaries, whatever their texts say', () => {
    const file =
      '1 0 obj << /T (endstream stream >> obj) % stream\n /N 1 >> stream\r\nabc [[ \nendstream endobj';
    const [place, ...more] = survey(bytes(file), 100).streams;
    expect(more).toEqual([]);
    expect(file.slice(place?.dict, place?.end)).toMatch(/^<< \/T.*\n \/N 1 >> $/);
    expect(file.slice(place?.content)).toMatch(/^abc/);
  });
});
