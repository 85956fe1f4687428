import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Choices, plan, type Snapshot } from '@/lib/autofill';
import { DOSSIER } from './dossier';
import { type Applied, type Hand, handOn, openBrowser, reactPage } from './harness';

const CHOICES: Choices = {
  overwrite: new Set(),
  allowSensitive: true,
  exclude: new Set(),
};
const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/pages/${name}.html`, import.meta.url), 'utf8');

let browser: Browser;
let page: Page;
let hand: Hand;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const open = async (name: string): Promise<Snapshot> => {
  await page?.close();
  page = await browser.newPage();
  await page.setContent(fixture(name));
  await page.waitForTimeout(50);
  hand = await handOn(page);
  return hand.collect();
};

/** What each control was taken for, by the name the fixture gives it. */
const taken = (snapshot: Snapshot, choices = CHOICES): Record<string, string> =>
  Object.fromEntries(
    plan(snapshot, DOSSIER, choices).lines.flatMap((line) => {
      const control = snapshot.controls.find(({ ref }) => ref === line.ref);
      const own =
        control?.kind === 'radio' ? `${control.name} ${control.ownValue}` : control?.name || control?.domId;
      return line.id === null ? [] : [[own, `${line.id}${line.part === null ? '' : ` ${line.part}`}`]];
    }),
  );

const fill = async (snapshot: Snapshot, choices = CHOICES): Promise<Extract<Applied, { ok: true }>> => {
  const writes = plan(snapshot, DOSSIER, choices).lines.flatMap((line) => line.write ?? []);
  const result = await hand.apply(snapshot, writes);
  if (!result.ok) throw new Error(result.code);
  return result;
};
const state = (): Promise<Record<string, unknown>> =>
  page.evaluate('state') as Promise<Record<string, unknown>>;
const outcomes = ({ verdicts }: { verdicts: readonly { outcome: string }[] }): string[] => [
  ...new Set(verdicts.map(({ outcome }) => outcome)),
];

describe('a table without any label element', () => {
  it('reads the cells, the parts of a date and of a NIR, and who each block is about', async () => {
    const snapshot = await open('table');
    expect(taken(snapshot)).toEqual({
      a1: 'employeur.denomination',
      a2: 'employeur.siret',
      a3: 'employeur.adresse.codePostal',
      a4: 'employeur.adresse.commune',
      b1: 'salarie.nomNaissance',
      b2: 'salarie.prenom',
      b3: 'salarie.dateNaissance jour',
      b4: 'salarie.dateNaissance mois',
      b5: 'salarie.dateNaissance annee',
      b6: 'salarie.nir nir13',
      b7: 'salarie.nir cle',
      'b8 x1': 'salarie.sexe =M',
      'b8 x2': 'salarie.sexe =F',
      c1: 'tuteur.nom',
      c2: 'tuteur.prenom',
    });
    expect(outcomes(await fill(snapshot))).toEqual(['accepted']);
    expect(await state()).toEqual({
      a1: 'Ateliers du Rhône SARL',
      a2: '73282932000074',
      a3: '69002',
      a4: 'Lyon',
      b1: 'Nguyễn',
      b2: 'Łukasz',
      b3: '14',
      b4: '02',
      b5: '1999',
      b6: '1990269388058',
      b7: '97',
      b8: 'x1',
      c1: 'Durand',
      c2: 'Anne',
    });
    expect(await page.evaluate('submits')).toBe(0);
  });
});

describe('labels by reference, by placeholder, by section', () => {
  it('tells the same label apart by its block and confirms the address', async () => {
    const snapshot = await open('labelled-by');
    expect(taken(snapshot)).toEqual({
      q1: 'tuteur.nom',
      q2: 'tuteur.emploi',
      q3: 'salarie.nomNaissance',
      q4: 'salarie.courriel',
      q5: 'salarie.courriel confirmation',
      q6: 'contrat.dateDebut',
      q7: 'contrat.salaireBrut',
    });
    await fill(snapshot);
    expect(await state()).toMatchObject({
      q1: 'Durand',
      q3: 'Nguyễn',
      q5: 'lukasz@courriel.example',
      q6: '04/09/2023',
      q7: '1850,50',
    });
  });
});

describe('radios, cards and coded lists', () => {
  it('answers by meaning, never attests, never follows a link', async () => {
    const snapshot = await open('radios');
    const lines = plan(snapshot, DOSSIER, CHOICES).lines;
    const forbidden = lines.filter(({ standing }) => standing === 'forbidden');
    expect(forbidden.map(({ ref }) => snapshot.controls.find((one) => one.ref === ref)?.name)).toEqual([
      'att',
      'cgu',
    ]);
    expect(outcomes(await fill(snapshot))).toEqual(['accepted']);
    expect(await state()).toEqual({ nat: '1', rq: '0', ft: 'O', sit: 'a9' });
    expect(await page.evaluate('submits')).toBe(0);
  });

  it('gives back an unanswered group and an untouched list', async () => {
    const snapshot = await open('radios');
    await fill(snapshot);
    expect(outcomes({ verdicts: await hand.undo('all') })).toEqual(['accepted']);
    expect(await page.evaluate('document.querySelectorAll("input:checked").length')).toBe(0);
    expect(await state()).toMatchObject({ sit: '' });
  });
});

describe('what a person cannot see or must not be filled', () => {
  it('writes into the seen e-mail and the field below the fold only', async () => {
    const snapshot = await open('hidden');
    const seen = snapshot.controls.filter(({ visible }) => visible).map(({ name }) => name);
    expect(seen).toEqual(['ok', 'h8', 'pw', 'se', 'cap', 't1', 't2', 'below']);
    await fill(snapshot);
    expect(await state()).toEqual({
      ok: 'rh@ateliers.example',
      below: 'Prévoyance du Rhône',
    });
  });

  it('refuses a field hidden between the plan and the write', async () => {
    const snapshot = await open('hidden');
    await page.evaluate('document.querySelector("[name=ok]").style.opacity = "0"');
    const { verdicts } = await fill(snapshot);
    expect(verdicts.find(({ id }) => id === 'employeur.courriel')?.outcome).toBe('invisible');
    expect(await state()).not.toHaveProperty('ok');
  });
});

describe('locked, held, short and stubborn controls', () => {
  it('keeps what is there and says what became of each write', async () => {
    const snapshot = await open('locked');
    const standing = Object.fromEntries(
      plan(snapshot, DOSSIER, CHOICES).lines.map((line) => [
        snapshot.controls.find(({ ref }) => ref === line.ref)?.name,
        line.standing,
      ]),
    );
    expect(standing).toMatchObject({
      ro: 'locked',
      dis: 'locked',
      kept: 'conflict',
      same: 'same',
      short: 'unknown',
      cut: 'fill',
    });
    const { verdicts } = await fill(snapshot);
    expect(Object.fromEntries(verdicts.map(({ id, outcome }) => [id, outcome]))).toEqual({
      'employeur.adresse.voie': 'truncated',
      'employeur.idcc': 'refused',
      'employeur.caisseRetraite': 'accepted',
    });
    expect(await page.evaluate('document.querySelector("[name=kept]").value')).toBe('12');
  });

  it('replaces another value only when its box was ticked, and undo brings it back', async () => {
    const snapshot = await open('locked');
    const kept = snapshot.controls.find(({ name }) => name === 'kept')?.ref ?? '';
    await fill(snapshot, { ...CHOICES, overwrite: new Set([kept]) });
    expect(await state()).toMatchObject({ kept: '48' });
    await hand.undo([kept]);
    expect(await state()).toMatchObject({ kept: '12' });
  });

  it('leaves alone what changed since the plan', async () => {
    const snapshot = await open('locked');
    await page.fill('[name=upper]', 'tapé par la personne');
    const { verdicts } = await fill(snapshot);
    expect(verdicts.find(({ id }) => id === 'employeur.caisseRetraite')?.outcome).toBe('changed');
    expect(await page.inputValue('[name=upper]')).toMatch(/tapé par la personne/i);
  });
});

describe('frames and shadow roots', () => {
  it('fills a frame of the same origin, not a sandboxed one', async () => {
    const snapshot = await open('frame');
    expect(snapshot.controls.map(({ domId, frame }) => [domId, frame])).toEqual([
      ['n', 1],
      ['p', 1],
    ]);
    expect(outcomes(await fill(snapshot))).toEqual(['accepted']);
    expect(await page.frames()[1]?.inputValue('#n')).toBe('Nguyễn');
  });

  it('fills inside open shadow roots', async () => {
    const snapshot = await open('shadow');
    expect(outcomes(await fill(snapshot))).toEqual(['accepted']);
    expect(await state()).toMatchObject({
      d: 'Formaplus',
      n: '82690000069',
      s: '44306184100047',
    });
  });
});

describe('masks and reformatting', () => {
  it('speaks each control’s own form and accepts its way of showing it', async () => {
    const snapshot = await open('masks');
    expect(outcomes(await fill(snapshot))).toEqual(['accepted']);
    expect(await state()).toMatchObject({
      d1: '01/09/2023',
      d2: '2023-09-04',
      m2: '35,50',
      m3: '30',
    });
    expect(await page.inputValue('[name=s1]')).toBe('732 829 320 00074');
    expect(await page.inputValue('[name=m1]')).toMatch(/^1.850,50 €$/);
  });
});

describe('a page that answers and draws itself anew', () => {
  it('waits for the look-up, finds the new nodes, reports what appeared', async () => {
    const snapshot = await open('redraw');
    const result = await fill(snapshot);
    expect(outcomes(result)).toEqual(['accepted']);
    expect(await page.evaluate('model')).toMatchObject({
      siret: '73282932000074',
      denomination: 'Ateliers du Rhône SARL',
      telephone: '0472000001',
    });
    expect(result.appeared).toBe(1);
  });

  it('refuses another address and another document', async () => {
    const snapshot = await open('redraw');
    const elsewhere = await hand.apply(snapshot, [], 'https://exemple.invalid/');
    expect(elsewhere).toEqual({ ok: false, code: 'portal/changed' });
    const other = await hand.apply({ ...snapshot, documentId: 'autre' }, []);
    expect(other).toEqual({ ok: false, code: 'portal/changed' });
  });
});

describe('markup nobody would write twice', () => {
  it('reads terms, accordions, lists of days, texts beside boxes, two languages, column heads', async () => {
    const snapshot = await open('odd');
    expect(taken(snapshot)).toEqual({
      o1: 'salarie.nomNaissance',
      o2: 'salarie.prenom',
      o3: 'salarie.dateNaissance jour',
      o4: 'salarie.dateNaissance mois',
      o5: 'salarie.dateNaissance annee',
      o6: 'salarie.nir',
      'o7 1': 'salarie.sexe =M',
      'o7 2': 'salarie.sexe =F',
      o8: 'salarie.courriel',
      z1: 'tuteur.nom',
      z2: 'tuteur.emploi',
      g1: 'organisme.denomination',
      k1: 'contrat.dateDebut',
      k2: 'contrat.dureeHebdo.heures',
      k3: 'contrat.dureeHebdo.minutes',
      k4: 'contrat.salaireBrut',
    });
    expect(outcomes(await fill(snapshot))).toEqual(['accepted']);
    expect(await state()).toMatchObject({
      o3: 'j14',
      o4: 'm2',
      o5: '1999',
      o6: '1990269388058',
      k2: '35',
      k3: '30',
      k4: '1850.50',
    });
  });
});

describe('React controlled inputs', () => {
  it('reaches the state of the framework, masks and late rewrites included', async () => {
    await page?.close();
    page = await browser.newPage();
    await page.setContent('<div id="app"></div>');
    await page.evaluate(await reactPage());
    hand = await handOn(page);
    const result = await fill(await hand.collect());
    expect(outcomes(result)).toEqual(['accepted']);
    expect(await page.evaluate('seen')).toEqual({ nom: 'NGUYỄN', date: '14/02/1999', sexe: 'h' });
  });
});

describe('traces and cost', () => {
  it('leaves no attribute, node, global, storage or message in the page', async () => {
    const snapshot = await open('labelled-by');
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    const before = await page.evaluate(
      '[document.documentElement.outerHTML, Object.keys(window).sort().join()]',
    );
    await fill(snapshot);
    await hand.show(snapshot.controls[0]?.ref ?? '');
    await hand.undo('all');
    const after = await page.evaluate(
      '[document.documentElement.outerHTML, Object.keys(window).sort().join()]',
    );
    expect(after).toEqual(before);
    expect(messages).toEqual([]);
  });

  it('brings a control under the eyes', async () => {
    const snapshot = await open('hidden');
    const below = snapshot.controls.find(({ name }) => name === 'below')?.ref ?? '';
    expect(await hand.show(below)).toBe(true);
    expect(await page.evaluate('document.activeElement.name + (scrollY > 1000)')).toBe('belowtrue');
  });

  it('collects 2 000 controls in good time', async () => {
    await open('table');
    await page.evaluate(
      `document.body.innerHTML = Array.from({length:200},(_,b)=>'<section><h2>Bloc '+b+'</h2>'+Array.from({length:10},(_,i)=>'<div><label for="c'+b+'-'+i+'">Libellé '+i+'</label><input id="c'+b+'-'+i+'"></div>').join('')+'</section>').join('')`,
    );
    await hand.collect();
    const start = Date.now();
    const snapshot = await hand.collect();
    expect(snapshot.controls).toHaveLength(2000);
    // The aim is 150 ms in the page; the wire and two shared cores are allowed their part here.
    expect(Date.now() - start).toBeLessThan(1500);
  });
});
