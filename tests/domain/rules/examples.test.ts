import { describe, expect, it } from 'vitest';
import { isFieldId } from '@/lib/domain';
import { RULES } from '@/lib/domain/rules';
import type { Rule } from '@/lib/domain/rules/define';
import { type Fact, type Facts, LISTS } from '@/lib/domain/rules/facts';

const name = (rule: Rule): string => (rule.variant === undefined ? rule.id : `${rule.id} ${rule.variant}`);
const byRow = new Map<string, readonly Rule[]>();
for (const rule of RULES) byRow.set(rule.id, [...(byRow.get(rule.id) ?? []), rule]);
const DAY = '2026-11-23';

/** The facts behind a recorder: every name that is read is kept. */
const recorded = (facts: Facts, read: Set<string>): Facts =>
  new Proxy(facts, {
    get: (target, key) => {
      read.add(String(key));
      return Reflect.get(target, key);
    },
  });

const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

describe.each(RULES.map((rule) => [name(rule), rule] as const))('%s', (_, rule) => {
  it('has a title, a source and a purpose, and reads declared facts only', () => {
    expect(rule.title).toMatch(/^\p{Lu}/u);
    expect(rule.sources.length).toBeGreaterThan(0);
    expect(rule.purposes.length).toBeGreaterThan(0);
    for (const fact of rule.reads)
      expect((LISTS as readonly string[]).includes(fact) || isFieldId(fact)).toBe(true);
    for (const { url } of rule.sources)
      if (url !== undefined) expect(url).toMatch(/^https:\/\/www\.legifrance\.gouv\.fr\//);
  });

  it.each(rule.examples.map((example) => [example.name, example] as const))('%s', (_name, example) => {
    const read = new Set<string>();
    const outcome = rule.judge(recorded(example.given as Facts, read), example.day ?? DAY, example.beside);
    expect(outcome.status).toBe(example.expect);
    expect([...read].filter((fact) => !rule.reads.includes(fact as Fact))).toEqual([]);
    if (outcome.status === 'non-conform') {
      // A rule about a file somebody gave has no field to mend.
      if (rule.reads.length > 0) expect(outcome.fields.length).toBeGreaterThan(0);
      for (const fact of outcome.fields) expect(rule.reads).toContain(fact);
      // French typography: no-break spaces, curly apostrophes, a full stop.
      expect(outcome.message).not.toMatch(/ [:;?!%€»]|« |'/);
      expect(outcome.message).toMatch(/[.»]$/);
    }
    if (outcome.status === 'undetermined' && outcome.missing.length === 0)
      expect(outcome.message).toMatch(/onfirmer|érifier/);
    const said = 'message' in outcome ? plain(outcome.message ?? '') : '';
    for (const words of example.says ?? []) expect(said).toContain(plain(words));
  });
});

describe.each([...byRow])('row %s', (_, rules) => {
  it('has at least one conform and one non-conform example', () => {
    const expected = rules.flatMap((rule) => rule.examples.map(({ expect: status }) => status));
    expect(expected).toContain('conform');
    expect(expected).toContain('non-conform');
  });
  it('tells its windows apart and leaves no day between them', () => {
    if (rules.length === 1) return;
    expect(new Set(rules.map(({ variant }) => variant)).size).toBe(rules.length);
    const windows = rules
      .map(({ inForce }) => inForce)
      .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
    expect(windows.at(0)?.from).toBeUndefined();
    expect(windows.at(-1)?.to).toBeUndefined();
  });
});

describe('the list of rules', () => {
  it('holds every presence row, and no row twice in a window', () => {
    const rows = [...byRow.keys()].filter((id) => /^(PRES|FMT|XREF|LEGAL)-\d{3}$/.test(id));
    expect(rows.filter((id) => id.startsWith('PRES')).length).toBe(68);
  });
});
