import { describe, expect, test } from 'vitest';
import { sentenceFor, sentenceForCode, typeset } from '@/lib/messages';
import { SENTENCES } from '@/lib/messages/sentences';
import { AppError, type ErrorCode, type Errors } from '@/lib/shared/errors';

/** At least one set of facts for each code, and more where the sentence turns on them. */
const FACTS: { readonly [C in ErrorCode]: readonly Errors[C][] } = {
  'cerfa/not-a-pdf': [{}],
  'cerfa/damaged': [{}],
  'cerfa/encrypted': [{}],
  'cerfa/xfa': [{}],
  'cerfa/no-form': [{}],
  'cerfa/scan': [{ picture: true }, { picture: false }],
  'cerfa/other-layout': [{}],
  'cerfa/unsafe': (['script', 'bomb', 'count', 'depth', 'filters'] as const).map((reason) => ({ reason })),
  'cerfa/other-form': [{ likely: '' }, { likely: 'Cerfa 10103 (apprentissage)' }],
  'cerfa/unknown-edition': [{}],
  'cerfa/too-large': [{ bytes: 31_400_000, limit: 20_000_000 }],
  'cerfa/timeout': [{ seconds: 1 }, { seconds: 10 }],
  'cerfa/glyph': [{ field: 'salarie.nomNaissance' }],
  'cerfa/download': (['offline', 'not-found', 'not-a-pdf', 'refused'] as const).map((reason) => ({ reason })),
  'document/glyph': [{ code: 'U+4F60' }],
  'document/failed': [{}],
  'document/timeout': [{ seconds: 1 }, { seconds: 15 }],
  'office/refused': (
    [
      'empty',
      'too-large',
      'not-office',
      'old-office',
      'encrypted',
      'other-kind',
      'damaged',
      'many-parts',
      'bomb',
      'name',
      'duplicate',
      'nested',
      'macro',
      'active',
      'external',
      'entity',
      'depth',
      'count',
    ] as const
  ).map((reason) => ({ reason })),
  'office/timeout': [{ seconds: 1 }, { seconds: 10 }],
  'template/fault': [{ faults: [{ place: 'Ligne 3', problem: '« {{prenon}} » n’est pas un nom connu' }] }],
  'dossier/not-json': [{}],
  'dossier/not-a-dossier': [{}],
  'dossier/newer-version': [{ version: 4 }],
  'dossier/invalid': [0, 1, 2, 9].map((count) => ({
    faults: Array.from({ length: count }, (_, index) => ({ path: `fields.x${index}`, reason: 'attendu' })),
  })),
  'dossier/too-large': [{ bytes: 6_000_000, limit: 5_000_000 }],
  'vault/locked': [{}],
  'vault/unreadable': [{}],
  'vault/newer': [{ minReader: 2 }],
  'vault/full': [{}],
  'vault/missing': [{}],
  'portal/no-page': [{}],
  'portal/not-allowed': [{}],
  'portal/no-form': [{}],
  'portal/changed': [{}],
  'portal/closed': [{}],
  'lessons/unreadable': [{}],
  'lessons/newer-version': [{ version: 4 }],
  'lessons/too-large': [{ bytes: 3_000_000, limit: 2_000_000 }],
  'structure/unreadable': [{}],
  'reference/unreadable': [{ name: 'idcc' }],
};

const JARGON =
  /\b(json|xfa|indexeddb|quota|octets?|null|undefined|sha|url|script|dom|champ|minReader|facts)\b|\.[a-z]+[A-Z]/;

describe('the sentence of', () => {
  for (const [code, facts] of Object.entries(FACTS) as [ErrorCode, readonly Errors[ErrorCode][]][])
    for (const [index, fact] of facts.entries())
      test(`${code} (${index + 1})`, () => {
        const sentence = sentenceFor(new AppError(code, fact));
        expect(sentence).toBe(sentenceForCode(code, fact));
        expect(sentence).toMatch(/^\p{Lu}/u);
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toMatch(/['"]/);
        // Ordinary spaces never stand where French wants a no-break one, and none is missing.
        expect(sentence).not.toMatch(/ [:;?!»]|« |[^\u00A0][:;?!»]|«[^\u00A0]/);
        expect(sentence).not.toMatch(/\d (Mo|secondes?)/);
        expect(sentence).not.toMatch(JARGON);
        expect(sentence).not.toMatch(/ {2}|undefined|NaN|\[object/);
        // What happened, then what to do: two sentences at least, and no more than a person reads.
        expect(sentence.split(/[.:]\s/).length).toBeGreaterThanOrEqual(2);
        expect(sentence.length).toBeLessThanOrEqual(280);
      });

  test('every code is one of its own', () => {
    expect(Object.keys(SENTENCES).sort()).toEqual(Object.keys(FACTS).sort());
    const all = Object.entries(FACTS).map(([code, [first]]) =>
      sentenceForCode(code as ErrorCode, first as never),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  test('a character that cannot be printed names the field as on the screen, never by its id', () => {
    const error = new AppError('cerfa/glyph', { field: 'salarie.nomNaissance' });
    expect(sentenceFor(error)).not.toContain('nomNaissance');
    expect(sentenceFor(error, () => 'Nom de naissance')).toContain('«\u00A0Nom de naissance\u00A0»');
  });

  test('a size is in megabytes with a comma, and a long list of faults is cut', () => {
    const large = sentenceForCode('cerfa/too-large', { bytes: 31_400_000, limit: 20_000_000 });
    expect(large).toContain('31,4\u00A0Mo');
    expect(large).toContain('20\u00A0Mo');
    const faults = Array.from({ length: 9 }, () => ({ path: 'x'.repeat(500), reason: '' }));
    const invalid = sentenceForCode('dossier/invalid', { faults });
    expect(invalid).toContain('9 réponses');
    expect(invalid).toContain('et 6 de plus');
    expect(invalid.length).toBeLessThan(500);
  });
});

test('typeset puts French spaces and leaves the rest', () => {
  expect(typeset('Oui ? Non : « peut-être » ; 12 Mo, à 10:30')).toBe(
    'Oui\u00A0? Non\u00A0: «\u00A0peut-être\u00A0»\u00A0; 12\u00A0Mo, à 10:30',
  );
});
