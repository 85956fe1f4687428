import type { Page } from '@playwright/test';
import { DEMOS } from '../../lib/domain/demo';
import { setPanelSize } from './harness';
import { type Bench, expect, test } from './harness/bench';
import { judge, picture, sticksOut } from './pages/looks';
import {
  fillOnce,
  openCard,
  openView,
  planLine,
  planOf,
  pointAt,
  startPointing,
  visit,
} from './pages/portal';
import { allowSensitive } from './story/portal';

test.use({ dossier: { fields: DEMOS[0]?.file.fields ?? {}, lists: {} } });

const CARDS = [
  'Appris sur ce site',
  'Journal des remplissages',
  'Signaler une page mal reconnue',
  'Autres sites',
];

/** Opens every closed part of the view. */
const openAll = async (panel: Page): Promise<void> => {
  const closed = panel.locator('main details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
};

const named = (page: Page) => page.getByLabel('Prénom', { exact: true });

/** The views of work with a page, in an order in which each can be reached from the one before. */
const VIEWS: readonly { readonly name: string; readonly show: (bench: Bench) => Promise<void> }[] = [
  {
    name: '20-portail-apercu',
    show: async ({ page, panel, replica }) => {
      await visit(page, replica, { screen: 'S3', session: 'looks', pretyped: true });
      await planOf(panel);
      await openAll(panel);
    },
  },
  {
    name: '21-portail-dire',
    show: async ({ panel }) => {
      const line = planLine(panel, 'salarie.nomUsage');
      await line.getByRole('button', { name: /^Dire ce que demande/ }).click();
      await line.getByRole('combobox').click();
      await panel.keyboard.type('date');
      await panel.getByRole('option').first().waitFor();
    },
  },
  {
    name: '22-portail-rempli',
    show: async ({ page, panel }) => {
      await panel.keyboard.press('Escape');
      await panel.getByRole('button', { name: 'Annuler', exact: true }).click();
      await allowSensitive(panel);
      await fillOnce(panel);
      await openAll(panel);
      await picture(page, 'page-22-portail-rempli');
    },
  },
  {
    name: '23-portail-annule',
    show: async ({ panel }) => {
      await panel.getByRole('button', { name: 'Annuler pour ce champ : Né(e) le' }).click();
      await panel.getByText(/remis dans l’état d’avant/).waitFor();
    },
  },
  {
    name: '24-portail-comparer',
    show: ({ panel }) => openView(panel, 'Comparer').then(() => openAll(panel)),
  },
  { name: '25-portail-reprendre', show: ({ panel }) => openView(panel, 'Reprendre') },
  {
    name: '26-portail-designer',
    show: async ({ page, panel }) => {
      await startPointing(panel);
      await named(page).hover();
      await picture(page, 'page-26-portail-designer');
    },
  },
  {
    name: '27-portail-question',
    show: async ({ page, panel }) => {
      await panel.getByRole('button', { name: 'Renoncer' }).click();
      await pointAt(panel, named(page));
    },
  },
  {
    name: '28-portail-plus',
    show: async ({ panel }) => {
      await panel.getByRole('button', { name: 'Ne jamais le remplir' }).click();
      await panel.getByText(/^Retenu pour ce site/).waitFor();
      for (const title of CARDS) await openCard(panel, title);
      await openAll(panel);
      await panel.getByRole('button', { name: 'Autoriser ce site' }).click();
    },
  },
  {
    name: '29-portail-recapitulatif',
    show: async ({ page, panel, replica }) => {
      const held = { ...DEMOS[0]?.file.fields, 'salarie.prenom': 'Autre' };
      replica.preset('looks-s8', { skin: 'react', seed: 0 }, held);
      await visit(page, replica, { screen: 'S8', session: 'looks-s8' });
      await planOf(panel);
      await openView(panel, 'Comparer');
      await panel.locator('li[data-state=different]').first().waitFor();
    },
  },
];

test('no view of work with a page breaks a rule of accessibility or sticks out', async ({ bench }) => {
  test.setTimeout(120_000);
  const { panel } = bench;
  const faults: string[] = [];
  for (const { name, show } of VIEWS) {
    await show(bench);
    const resize = (height: number) => setPanelSize(panel, 360, height);
    faults.push(...(await judge(panel, name, 'panel', resize)));
    faults.push(...(await sticksOut(panel)).map((fault) => `${name} at 360 px: ${fault}`));
    await setPanelSize(panel, 320, 640);
    faults.push(...(await sticksOut(panel)).map((fault) => `${name} at 320 px: ${fault}`));
    await setPanelSize(panel, 360, 800);
  }
  expect(faults).toEqual([]);
});
