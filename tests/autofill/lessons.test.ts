import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Control,
  fingerprintOf,
  fixedBy,
  forget,
  type Lessons,
  NO_LESSONS,
  pageShapeOf,
  parseLessons,
  plan,
  type Snapshot,
  teach,
  writeLessons,
} from '@/lib/autofill';
import { MOST_LESSONS } from '@/lib/autofill/lessons';
import { DOSSIER } from './browser/dossier';
import { control, radios, select, snapshot } from './page';

const DAY = '2026-11-25';
const owner = (heading: string) => [
  control({ label: 'Nom', headings: [heading] }),
  control({ label: 'Prénom', headings: [heading] }),
];
const page = snapshot([
  ...owner('Employeur'),
  control({ label: 'Référence interne', headings: ['Contrat'] }),
  ...owner('Tuteur'),
  select('Statut', ['', 'Cadre', 'Ouvrier'], { headings: ['Contrat'] }),
]);
const print = (of: Snapshot, at: number): string => fingerprintOf(of.controls[at]!, of);
const taught = (answer: Parameters<typeof teach>[3], at = 2): Lessons =>
  teach(NO_LESSONS, page, `r${at}`, answer, DAY);

const anyText = fc.string({ unit: fc.constantFrom('a', 'b', '-', '7', 'Z'), maxLength: 12 });
/** The same page on another visit: ids, names, selectors, groups and handles are others. */
const otherVisit = (of: Snapshot): fc.Arbitrary<Snapshot> =>
  fc
    .array(fc.tuple(anyText, anyText, anyText), {
      minLength: of.controls.length,
      maxLength: of.controls.length,
    })
    .map((ids) => ({
      ...of,
      documentId: 'again',
      controls: of.controls.map((one, at) => ({
        ...one,
        ref: `x${at}`,
        name: ids[at]?.[0] ?? '',
        domId: ids[at]?.[1] ?? '',
        selector: ids[at]?.[2] ?? '',
        value: one.kind === 'text' ? `saisi ${at}` : one.value,
      })),
    }));

describe('fingerprintOf', () => {
  it('is the same whatever the ids, names, selectors and values', () => {
    fc.assert(
      fc.property(otherVisit(page), (again) => {
        for (const [at, one] of again.controls.entries())
          expect(fingerprintOf(one, again)).toBe(print(page, at));
        expect(pageShapeOf(again)).toBe(pageShapeOf(page));
      }),
    );
  });

  it('tells blocks, ranks and options apart', () => {
    const all = page.controls.map((one) => fingerprintOf(one, page));
    expect(new Set(all).size).toBe(all.length);
    const twins = snapshot([...owner('Tuteur'), ...owner('Tuteur')]);
    expect(print(twins, 0)).not.toBe(print(twins, 2));
    const other = snapshot([select('Statut', ['', 'Agent', 'Ouvrier'], { headings: ['Contrat'] })]);
    expect(print(other, 0)).not.toBe(print(page, 5));
  });

  it('stays when another part of the page is put in another order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1], { minLength: 2 }), (order) => {
        const first = order.map((at) => page.controls[at]!);
        const moved = snapshot([...first, ...page.controls.slice(2)]);
        for (const at of [3, 4, 5]) expect(print(moved, at)).toBe(print(page, at));
      }),
    );
  });
});

describe('lessons', () => {
  it('go before every likeness, on this visit and the next, until they are switched off or forgotten', () => {
    const lessons = taught({ id: 'contrat.coefficient', part: null });
    fc.assert(
      fc.property(otherVisit(page), (again) => {
        expect([...fixedBy(lessons, again)]).toEqual([['x2', { id: 'contrat.coefficient', part: null }]]);
      }),
    );
    expect(fixedBy({ ...lessons, on: false }, page).size).toBe(0);
    expect(forget(lessons, lessons.lessons[0]!.key).lessons).toEqual([]);
    const none = { overwrite: new Set<string>(), allowSensitive: true, exclude: new Set<string>() };
    const fields = { ...DOSSIER, 'contrat.coefficient': '190' };
    const line = plan(page, fields, none, undefined, { lessons }).lines[2];
    expect(line).toMatchObject({ standing: 'fill', taught: true, write: { value: '190' } });
  });

  it('never fill what the person said never to', () => {
    const lessons = taught({ id: null, part: null }, 0);
    const none = { overwrite: new Set<string>(), allowSensitive: true, exclude: new Set<string>() };
    const line = plan(page, DOSSIER, none, undefined, { lessons }).lines[0];
    expect(line).toMatchObject({ id: null, standing: 'unknown', taught: true });
    expect(line?.write).toBeUndefined();
  });

  it('replace the one before, teach a whole group, refuse what is no datum', () => {
    const again = teach(
      taught({ id: 'contrat.niveau', part: null }),
      page,
      'r2',
      { id: null, part: null },
      DAY,
    );
    expect(again.lessons.map(({ id }) => id)).toEqual([null]);
    const group = snapshot(radios('Vous êtes', ['Monsieur', 'Madame', 'Autre']));
    const lessons = teach(NO_LESSONS, group, 'r1', { id: 'salarie.sexe', part: null }, DAY);
    expect([...fixedBy(lessons, group)]).toEqual([
      ['r0', { id: 'salarie.sexe', part: '=M' }],
      ['r1', { id: 'salarie.sexe', part: '=F' }],
      ['r2', { id: null, part: null }],
    ]);
    expect(taught({ id: 'salarie.secret', part: null })).toEqual(NO_LESSONS);
  });

  it('find one block among equals by its neighbours, and nothing where they could be two', () => {
    const block = (label: string) => [control({ label: 'Nom' }), control({ label })];
    const two = snapshot([...block('Emploi'), ...block('Qualité')]);
    const lessons = teach(NO_LESSONS, two, 'r2', { id: 'tuteur.nom', part: null }, DAY);
    expect([...fixedBy(lessons, two).keys()]).toEqual(['r2']);
    const turned = snapshot([...block('Qualité').reverse(), ...block('Emploi')]);
    expect(fixedBy(lessons, turned).size).toBe(0);
  });

  it('hold nothing of a person', () => {
    const held = snapshot([
      control({ label: 'Dossier 20231457 de Lefèvre-Diallo', headings: ['Lefèvre-Diallo (zoe@exemple.fr)'] }),
      control({ label: 'Nom', value: 'LEFEVRE DIALLO' }),
    ]);
    const text = JSON.stringify(teach(NO_LESSONS, held, 'r0', { id: null, part: null }, DAY));
    expect(text).not.toMatch(/lef[eè]vre|diallo|20231457|exemple/i);
    expect(text).toContain('Dossier');
  });

  it('are no more than five hundred', () => {
    let lessons = NO_LESSONS;
    for (let at = 0; at <= MOST_LESSONS; at += 1)
      lessons = teach(
        lessons,
        snapshot([control({ label: `Zone ${'x'.repeat(at % 97)} ${at % 7}${at % 11}${at % 13}` })]),
        'r0',
        { id: null, part: null },
        DAY,
      );
    expect(lessons.lessons.length).toBeLessThanOrEqual(MOST_LESSONS);
  });
});

describe('a file of lessons', () => {
  const all = new Map([['https://portail.exemple.fr', taught({ id: 'tuteurs.0.nom', part: null }, 3)]]);

  it('is read back as it was written', () => {
    expect(parseLessons(writeLessons(all))).toEqual({ portals: all, dropped: 0 });
    expect(parseLessons(`\uFEFF${writeLessons(new Map())}`)).toEqual({ portals: new Map(), dropped: 0 });
  });

  it('leaves out, and counts, what this version does not know', () => {
    const unknown = writeLessons(all).replace('tuteurs.0.nom', 'tuteurs.0.hobby');
    const read = parseLessons(unknown);
    expect(read.dropped).toBe(1);
    expect(read.portals.get('https://portail.exemple.fr')?.lessons).toEqual([]);
  });

  it.each([
    ['not a file of ours', '{"format":"autre"}', 'lessons/unreadable'],
    ['cut', writeLessons(all).slice(0, 90), 'lessons/unreadable'],
    ['newer', writeLessons(all).replace('"version": 1', '"version": 2'), 'lessons/newer-version'],
    [
      'with a path in its origin',
      writeLessons(all).replace('exemple.fr', 'exemple.fr/x'),
      'lessons/unreadable',
    ],
    ['with another name', writeLessons(all).replace('"on"', '"__proto__"'), 'lessons/unreadable'],
    ['enormous', ' '.repeat(2_000_001), 'lessons/too-large'],
  ])('%s is refused', (_, text, code) => {
    expect(() => parseLessons(text)).toThrow(expect.objectContaining({ code }));
  });

  it('never throws anything else, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          parseLessons(text);
        } catch (cause) {
          expect(cause).toMatchObject({ code: 'lessons/unreadable' });
        }
      }),
    );
  });
});

/** Only what a lesson may hold. */
it('a lesson has no other key', () => {
  const [lesson] = taught({ id: 'contrat.niveau', part: null }).lessons;
  const keys: (keyof Control | string)[] = Object.keys(lesson ?? {}).sort();
  expect(keys).toEqual(['headings', 'id', 'key', 'kind', 'label', 'part', 'shape', 'taughtOn']);
});
