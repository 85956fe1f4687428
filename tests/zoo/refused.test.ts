import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../autofill/browser/harness';
import type { Case } from './cases';
import { fillPage, type PageResult } from './fill';
import { startZoo } from './server.mjs';

const unknown = (page: string, id: string, label: string, value: string): Case => ({
  id,
  page,
  label,
  value,
  choose: { query: [value], words: [value] },
  want: null,
});
const nature = 'Contrat saisonnier';
const town = 'Ville inconnue';

/** Answers that no list has, or that two rows say as well: nothing is chosen, nothing created. */
const CASES: readonly Case[] = [
  unknown('mui.jsx', 'mui-select', 'Nature du contrat', nature),
  unknown('mui.jsx', 'mui-autocomplete', 'Situation avant ce contrat', 'Contrat'),
  unknown('mui.jsx', 'mui-autocomplete-async', 'Commune de naissance', town),
  unknown('antd.jsx', 'antd-select', 'Nature du contrat', nature),
  unknown('antd.jsx', 'antd-select-search', 'Diplôme le plus élevé obtenu', 'Diplôme étranger'),
  unknown('react.jsx', 'react-select', 'Situation avant ce contrat (liste)', 'Contrat'),
  unknown('react.jsx', 'react-select-creatable', 'Commune du lieu de travail', town),
  unknown('react.jsx', 'headless-combobox', 'Diplôme le plus élevé obtenu', 'Diplôme étranger'),
  unknown('plain.js', 'tom-select', 'Nature du contrat', nature),
  unknown('plain.js', 'tom-select-remote', 'Commune de naissance', town),
  unknown('plain.js', 'choices', 'Situation avant ce contrat', 'Contrat'),
  unknown('vuetify.js', 'vuetify-autocomplete', 'Diplôme le plus élevé obtenu', 'Diplôme étranger'),
  unknown('angular.js', 'mat-select', 'Nature du contrat', nature),
  unknown('angular.js', 'ng-select', 'Diplôme le plus élevé obtenu', 'Diplôme étranger'),
];

/** Boxes that only suggest: what is in no suggestion stands as typed. */
const fund = 'Caisse inconnue';
const FREE: readonly Case[] = [
  unknown('vuetify.js', 'vuetify-combobox', 'Caisse de retraite complémentaire', fund),
  unknown('antd.jsx', 'antd-autocomplete', 'Caisse de retraite complémentaire', fund),
];

let browser: Browser;
let zoo: Awaited<ReturnType<typeof startZoo>>;
const pages = new Map<string, PageResult>();
const NAMES = [...new Set(CASES.map(({ page }) => page))];

beforeAll(async () => {
  [browser, zoo] = await Promise.all([openBrowser(), startZoo()]);
  await Promise.all(
    NAMES.map(async (name) => {
      const mine = [...CASES, ...FREE].filter(({ page }) => page === name);
      pages.set(name, await fillPage(browser, zoo.url + name, mine));
    }),
  );
}, 120_000);

afterAll(async () => {
  await browser.close();
  await zoo.close();
});

describe('an answer that the list does not have', () => {
  it.each(CASES)('$id: nothing is chosen, the person is told what there is', ({ id, page, value }) => {
    const result = pages.get(page)?.results.find((one) => one.case.id === id);
    expect(result?.found).toBe(true);
    expect(result?.state || null).toBeNull();
    expect(result?.verdict).toMatchObject({ outcome: 'refused', shown: '' });
    const offered = result?.verdict?.offered ?? [];
    if (value !== town || id === 'react-select-creatable') expect(offered.length).toBeGreaterThan(2);
    expect(offered.filter((label) => label.includes(value) && value === town)).toEqual([]);
  });

  it.each(FREE)('$id: a box that only suggests keeps what was typed', ({ id, page }) => {
    const result = pages.get(page)?.results.find((one) => one.case.id === id);
    expect(result?.state).toBe(fund);
    expect(result?.verdict?.outcome).toBe('accepted');
  });

  it.each(NAMES)('%s: nothing sent, broken or left open', (name) => {
    const { submits, left, faults, open } = pages.get(name) ?? {};
    expect({ submits, left, faults, open }).toEqual({ submits: 0, left: 0, faults: [], open: 0 });
  });
});
