import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOSSIER_LIMIT, parseDossierDraft, parseDossierFile, writeDossierFile } from '@/lib/exchange';
import { AppError, type ErrorCode } from '@/lib/shared/errors';
import { anyFile } from '../domain/dossier/arbitrary';

const FORMAT = '"format":"compagnon-contrat-pro/dossier"';
const fields = (inside: string): string => `{${FORMAT},"version":1,"fields":{${inside}}}`;
const part = (inside: string): string => `{${FORMAT},"version":1,"fields":{},${inside}}`;

const refusal = (read: (text: string) => unknown, text: string): AppError => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('the text was read');
};

/** Name → text, code, path of the fault. */
const HOSTILE: Readonly<Record<string, readonly [string, ErrorCode, string?]>> = {
  empty: ['', 'dossier/not-json'],
  'plain words': ['bonjour', 'dossier/not-json'],
  'cut short': [fields('"salarie.prenom":"Zo'), 'dossier/not-json'],
  'trailing bytes': [`${fields('')}}`, 'dossier/not-json'],
  'single quotes': ["{'format':1}", 'dossier/not-json'],
  'a comment': [`/* */${fields('')}`, 'dossier/not-json'],
  'NUL between tokens': [`${fields('')}\u0000`, 'dossier/not-json'],
  'a raw control character in a text': [fields('"salarie.prenom":"Zo\u0001"'), 'dossier/not-json'],
  NaN: [fields('"employeur.effectif":NaN'), 'dossier/not-json'],
  null: ['null', 'dossier/not-a-dossier'],
  'a number': ['12', 'dossier/not-a-dossier'],
  'a text': ['"compagnon-contrat-pro/dossier"', 'dossier/not-a-dossier'],
  'an array': [`[${fields('')}]`, 'dossier/not-a-dossier'],
  'another format': ['{"format":"autre","version":1,"fields":{}}', 'dossier/not-a-dossier'],
  'no format': ['{"version":1,"fields":{}}', 'dossier/not-a-dossier'],
  'a page of the web': ['<!doctype html><title>404</title>', 'dossier/not-json'],
  'a newer version': [`{${FORMAT},"version":2,"fields":{},"futur":1}`, 'dossier/newer-version'],
  'version zero': [`{${FORMAT},"version":0,"fields":{}}`, 'dossier/invalid', 'version'],
  'a version as text': [`{${FORMAT},"version":"1","fields":{}}`, 'dossier/invalid', 'version'],
  'a version with a fraction': [`{${FORMAT},"version":1.5,"fields":{}}`, 'dossier/invalid', 'version'],
  'no version': [`{${FORMAT},"fields":{}}`, 'dossier/invalid', 'version'],
  'no fields': [`{${FORMAT},"version":1}`, 'dossier/invalid', 'fields'],
  'fields as an array': [`{${FORMAT},"version":1,"fields":[]}`, 'dossier/invalid', 'fields'],
  'an unknown field': [fields('"salarie.age":3'), 'dossier/invalid', 'fields.salarie.age'],
  'an unknown part': [part('"notes":[]'), 'dossier/invalid', 'notes'],
  'a name of Object': [fields('"toString":"x"'), 'dossier/invalid', 'fields.toString'],
  'the name __proto__': [fields('"__proto__":{"admin":true}'), 'dossier/invalid', 'fields.__proto__'],
  'the name __proto__, escaped': [
    part('"modules":[{"\\u005f\\u005fproto__":1}]'),
    'dossier/invalid',
    'modules[0].__proto__',
  ],
  'the name constructor': [part('"constructor":{"prototype":{}}'), 'dossier/invalid', 'constructor'],
  'a name given twice': [
    fields('"salarie.sexe":"M","salarie.sexe":"F"'),
    'dossier/invalid',
    'fields.salarie.sexe',
  ],
  'a SIRET as a number': [
    fields('"employeur.siret":73282932000074'),
    'dossier/invalid',
    'fields.employeur.siret',
  ],
  'a null value': [fields('"salarie.prenom":null'), 'dossier/invalid', 'fields.salarie.prenom'],
  'an object for a text': [fields('"salarie.prenom":{"a":1}'), 'dossier/invalid', 'fields.salarie.prenom'],
  'a text for yes or no': [
    part('"organismes":[{"id":"a","denomination":"A","interne":"oui"}]'),
    'dossier/invalid',
    'organismes[0].interne',
  ],
  'NUL in a text': [fields('"salarie.prenom":"Zo\\u0000"'), 'dossier/invalid', 'fields.salarie.prenom'],
  'a lone surrogate': [fields('"salarie.prenom":"Zo\\ud800"'), 'dossier/invalid', 'fields.salarie.prenom'],
  'a number beyond numbers': [
    fields('"employeur.effectif":1e400'),
    'dossier/invalid',
    'fields.employeur.effectif',
  ],
  'a text without end': [
    fields(`"poste.missions":"${'a'.repeat(4001)}"`),
    'dossier/invalid',
    'fields.poste.missions',
  ],
  'rows as an object': [part('"modules":{"0":{}}'), 'dossier/invalid', 'modules'],
  'a row without id': [part('"modules":[{"intitule":"Un"}]'), 'dossier/invalid', 'modules[0].id'],
  'two rows of one id': [
    part('"modules":[{"id":"a","intitule":"Un"},{"id":"a","intitule":"Deux"}]'),
    'dossier/invalid',
    'modules',
  ],
  'a bad day of a row': [
    part('"modules":[{"id":"a","intitule":"Un","dateDebut":"2023-02-29"}]'),
    'dossier/invalid',
    'modules[0].dateDebut',
  ],
  'an unknown kind': [
    part('"pieces":[{"id":"a","kind":"virus","etat":"faite"}]'),
    'dossier/invalid',
    'pieces[0].kind',
  ],
  'deep nesting': [part(`"modules":${'['.repeat(100_000)}${']'.repeat(100_000)}`), 'dossier/invalid'],
  'deep and never closed': ['['.repeat(100_000), 'dossier/invalid'],
  'too large': [`"${'a'.repeat(DOSSIER_LIMIT)}"`, 'dossier/too-large'],
  'too large once in bytes': [`"${'é'.repeat(DOSSIER_LIMIT / 2)}"`, 'dossier/too-large'],
};

describe.each([
  ['parseDossierFile', parseDossierFile],
  ['parseDossierDraft', parseDossierDraft],
] as const)('%s', (_name, parse) => {
  it.each(Object.entries(HOSTILE))('refuses %s', (_what, [text, code, path]) => {
    const { code: given, facts } = refusal(parse, text);
    expect(given).toBe(code);
    if (path !== undefined) {
      const { faults } = facts as { faults: readonly { path: string; reason: string }[] };
      expect(faults.map((fault) => fault.path)).toContain(path);
      for (const { reason } of faults) expect(reason).toMatch(/^[A-ZÉ].*\.$/);
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('admin');
  });
  it('throws nothing but its refusals, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.jsonValue().map((value) => fields(`"salarie.prenom":${JSON.stringify(value)}`)),
      fc.jsonValue().map((value) => part(`"modules":${JSON.stringify(value)},"suivi":{"points":[]}`)),
      fc.tuple(anyFile, fc.nat(), fc.string({ minLength: 1, maxLength: 3 })).map(([file, at, noise]) => {
        const good = writeDossierFile(file);
        const place = at % good.length;
        return good.slice(0, place) + noise + good.slice(place + 1);
      }),
    );
    fc.assert(
      fc.property(text, (each) => {
        try {
          parse(each);
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
          expect((error as AppError).code).toMatch(/^dossier\//);
        }
      }),
      { numRuns: 500 },
    );
  });
  it('reads back what was written, equal and stable', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const text = writeDossierFile(file);
        expect(parse(text)).toEqual(file);
        const again = writeDossierFile(parse(text));
        expect(writeDossierFile(parse(again))).toBe(again);
      }),
      { numRuns: 100 },
    );
  });
  it('accepts a byte order mark', () => {
    expect(parse(`\uFEFF${fields('"salarie.sexe":"F"')}`).fields).toEqual({ 'salarie.sexe': 'F' });
  });
});

describe('drafts', () => {
  it('keep a number out of bounds that a file of values refuses', () => {
    const text = fields('"employeur.effectif":3.5');
    expect(parseDossierDraft(text).fields).toEqual({ 'employeur.effectif': 3.5 });
    expect(refusal(parseDossierFile, text).code).toBe('dossier/invalid');
  });
  const draft = fields('"employeur.siret":"12345678900011","contrat.dateDebut":"31/02/2023"');
  it('keeps texts that are not yet values, and writes them again', () => {
    const file = parseDossierDraft(draft);
    expect(file.fields).toEqual({ 'employeur.siret': '12345678900011', 'contrat.dateDebut': '31/02/2023' });
    expect(parseDossierDraft(writeDossierFile(file))).toEqual(file);
  });
  it('are refused where values are due, each fault with its path and its reason, without the value', () => {
    const { code, facts } = refusal(parseDossierFile, draft);
    expect(code).toBe('dossier/invalid');
    const { faults } = facts as { faults: readonly { path: string; reason: string }[] };
    expect(faults.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['fields.employeur.siret', 'fields.contrat.dateDebut']),
    );
    expect(JSON.stringify(faults)).not.toMatch(/12345678900011|31\/02/);
  });
});
