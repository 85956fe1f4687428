import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Control, Snapshot, Verdict } from '@/lib/autofill/types';
import { isPortalAnswer, isSnapshot } from '@/lib/messages';

const CONTROL: Control = {
  ref: 'r1',
  selector: '#nom',
  frame: 0,
  kind: 'select',
  inputType: 'select',
  name: 'nom',
  domId: 'nom',
  label: 'Nom',
  labelSource: 'for',
  legend: '',
  headings: ['Salarié'],
  cell: '',
  unit: '',
  placeholder: '',
  help: '',
  autocomplete: '',
  inputMode: '',
  maxLength: null,
  pattern: '',
  min: '',
  max: '',
  options: [
    { value: '1', label: 'Un' },
    { value: '2', label: 'Deux', group: 'G' },
  ],
  typable: false,
  group: '',
  value: '',
  ownValue: '',
  required: false,
  readOnly: false,
  disabled: false,
  visible: true,
  order: 0,
};
const VERDICT: Verdict = {
  ref: 'r1',
  selector: '#nom',
  id: 'salarie.nomNaissance',
  outcome: 'accepted',
  shown: 'x',
  pageError: '',
};
const page = (controls: readonly unknown[] = [CONTROL]) => ({
  url: 'u',
  title: 't',
  documentId: 'd',
  controls,
  facts: [],
  actions: [],
});
const withControl = (change: object) => ({ ok: true, snapshot: page([{ ...CONTROL, ...change }]) });

describe('an answer of a content script is taken', () => {
  test('when it is a page, verdicts or a refusal', () => {
    const snapshot: Snapshot = { ...page(), controls: [CONTROL] };
    for (const answer of [
      { ok: true, snapshot },
      { ok: true, snapshot: page([]) },
      { ok: true, verdicts: [VERDICT] },
      { ok: true, verdicts: [] },
      { ok: false, code: 'portal/changed' },
      withControl({ maxLength: 38, value: 'x'.repeat(4000), label: 'x'.repeat(2000) }),
      { ok: true, snapshot: page(Array.from({ length: 5000 }, () => CONTROL)) },
    ])
      expect(isPortalAnswer(answer)).toBe(true);
  });
});

describe('an answer of a content script is refused', () => {
  test('when it is of another form', () => {
    for (const answer of [
      undefined,
      null,
      'ok',
      [],
      {},
      { ok: true },
      { ok: 1, verdicts: [] },
      { ok: true, snapshot: page(), verdicts: [] },
      { ok: false, code: 'vault/full' },
      { ok: true, verdicts: [{ ...VERDICT, outcome: 'ok' }] },
      { ok: true, verdicts: [{ ...VERDICT, shown: 1 }] },
      { ok: true, verdicts: { length: 0 } },
      { ok: true, snapshot: { ...page(), controls: { length: 0 } } },
    ])
      expect(isPortalAnswer(answer)).toBe(false);
  });

  for (const key of Object.keys(CONTROL))
    test(`when the ${key} of a control is missing or of another type`, () => {
      const { [key as keyof Control]: _, ...rest } = CONTROL;
      expect(isSnapshot(page([rest]))).toBe(false);
      for (const wrong of [undefined, {}, Symbol.iterator, Number.NaN])
        expect(isPortalAnswer(withControl({ [key]: wrong }))).toBe(false);
    });

  test('when it is larger than a page can be', () => {
    const option = { value: 'x'.repeat(1000), label: 'x'.repeat(1000) };
    for (const answer of [
      withControl({ label: 'x'.repeat(2001) }),
      withControl({ value: 'x'.repeat(4001) }),
      withControl({ headings: ['x'.repeat(2001)] }),
      withControl({ headings: Array.from({ length: 51 }, () => '') }),
      withControl({ options: [{ value: 'x'.repeat(2001), label: '' }] }),
      withControl({ options: [{ value: '', label: '', group: 3 }] }),
      withControl({ maxLength: -1 }),
      withControl({ sendsTo: 'ailleurs' }),
      withControl({ sendsTo: null }),
      { ok: true, snapshot: page(Array.from({ length: 5001 }, () => CONTROL)) },
      { ok: true, verdicts: Array.from({ length: 5001 }, () => VERDICT) },
      {
        ok: true,
        snapshot: page(
          Array.from({ length: 60 }, () => ({
            ...CONTROL,
            options: Array.from({ length: 1000 }, () => option),
          })),
        ),
      },
      withControl({ options: Array.from({ length: 11_000 }, () => option) }),
    ])
      expect(isPortalAnswer(answer)).toBe(false);
  });

  test('whatever it is, without throwing', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true }), (value) => {
        expect(isPortalAnswer(value)).toBe(false);
        expect(isPortalAnswer({ ok: true, snapshot: value })).toBe(false);
      }),
    );
  });
});
