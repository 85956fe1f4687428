import type { Page } from '@playwright/test';
import { setPanelSize } from './harness';
import { expect, test } from './harness/fixtures';
import { FORM, fillForm } from './pages/cerfa';
import { CHOOSE_FORM, chooseFile, dossierJson, dropFile, OPEN_DOSSIER } from './pages/files';
import { judge, sticksOut } from './pages/looks';
import { BLANK, EXPERIMENTAL, onPath, openGroups } from './pages/places';
import { missed, walk } from './pages/walk';

type Screen = { readonly name: string; readonly show: (page: Page) => Promise<void> };

const INVALID = dossierJson({ 'employeur.siret': '99912345800014' });

const goTo = async (page: Page, place: string): Promise<void> => {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `#/dossier/${await dossierId(page)}${place}`,
  );
};

const dossierId = (page: Page): Promise<string> =>
  page.evaluate(() => localStorage.getItem('compagnon.dossier') ?? '');

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

/** Every screen, in an order in which each can be reached from the one before. */
const SCREENS: readonly Screen[] = [
  { name: '01-accueil', show: (page) => page.getByText('Créer mon premier dossier').waitFor() },
  {
    name: '02-import-refuse',
    show: async (page) => {
      await dropFile(page, OPEN_DOSSIER, INVALID);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: '03-parcours',
    show: async (page) => {
      await page.getByRole('button', { name: EXPERIMENTAL }).click();
      await onPath(page);
      await page.evaluate(() => {
        localStorage.setItem('compagnon.dossier', location.hash.split('/')[2] ?? '');
      });
    },
  },
  ...[1, 2, 3, 4, 5].map((step) => ({
    name: `04-etape-${step}`,
    show: async (page: Page) => {
      await goTo(page, `/etape/${step}`);
      await title(page, new RegExp(`^${step}\\. `));
      await openGroups(page);
    },
  })),
  {
    name: '05-controle',
    show: async (page) => {
      await goTo(page, '/controle');
      await title(page, 'Contrôle du dossier');
    },
  },
  {
    name: '05-echeances',
    show: async (page) => {
      await goTo(page, '/echeances');
      await title(page, 'Échéances');
    },
  },
  {
    name: '05-parametres',
    show: async (page) => {
      await goTo(page, '/parametres');
      await title(page, 'Règles et valeurs utilisées');
    },
  },
  {
    name: '05-rapport',
    show: async (page) => {
      await goTo(page, '/rapport');
      await title(page, 'Rapport de contrôle');
      await page.locator('canvas[data-drawn=true]').first().waitFor();
    },
  },
  {
    name: '06-cerfa-sans-modele',
    show: async (page) => {
      await goTo(page, '/cerfa');
      await title(page, 'Cerfa 12434');
    },
  },
  {
    name: '07-cerfa-refuse',
    show: async (page) => {
      await dropFile(page, CHOOSE_FORM, {
        name: 'x.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('x'),
      });
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: '08-cerfa-modele',
    show: async (page) => {
      await chooseFile(page, CHOOSE_FORM, FORM);
      await page
        .getByRole('heading', { name: /^(Formulaire Cerfa|Fac-similé d’essai du Cerfa) 12434/ })
        .waitFor();
    },
  },
  {
    name: '09-cerfa-rempli',
    show: async (page) => {
      await fillForm(page);
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
  {
    name: '10-portail-sans-page',
    show: async (page) => {
      await goTo(page, '/portail');
      await page.getByText('Affichez le portail à côté de ce panneau').waitFor();
    },
  },
  {
    name: '11-liste',
    show: async (page) => {
      await page.evaluate(() => {
        location.hash = '#/';
      });
      await page.getByRole('button', { name: 'Nouveau dossier' }).waitFor();
    },
  },
  {
    name: '12-dossier-introuvable',
    show: async (page) => {
      await page.evaluate(() => {
        location.hash = '#/dossier/absent';
      });
      await page.getByRole('alert').waitFor();
    },
  },
];

test('no screen of the panel breaks a rule of accessibility or sticks out', async ({
  companion,
  openPanel,
}) => {
  test.setTimeout(120_000);
  const page = await companion.context.newPage();
  await page.goto(BLANK);
  const panel = await openPanel(page);
  const faults: string[] = [];
  for (const { name, show } of SCREENS) {
    await show(panel);
    const resize = (height: number) => setPanelSize(panel, 360, height);
    faults.push(...(await judge(panel, name, 'panel', resize)));
    await setPanelSize(panel, 320, 640);
    faults.push(...(await sticksOut(panel)).map((fault) => `${name} at 320 px: ${fault}`));
  }
  expect(faults).toEqual([]);
});

test('no screen of the tab breaks a rule of accessibility', async ({ companion }) => {
  test.setTimeout(120_000);
  const tab = await companion.newDossierTab();
  const faults: string[] = [];
  for (const { name, show } of SCREENS) {
    await show(tab);
    const resize = (height: number) => tab.setViewportSize({ width: 1280, height });
    faults.push(...(await judge(tab, name, 'tab', resize)));
  }
  expect(faults).toEqual([]);
});

for (const [what, width, height, zoom] of [
  ['in the panel', 360, 640, 1],
  ['at 200 %', 640, 720, 2],
] as const) {
  test(`every control is reached by Tab, seen and marked, ${what}`, async ({ companion }) => {
    test.setTimeout(90_000);
    const tab = await companion.newDossierTab();
    await tab.setViewportSize({ width, height });
    const faults: string[] = [];
    for (const { name, show } of SCREENS) {
      if (/refuse|introuvable|rempli/.test(name)) {
        if (name !== '09-cerfa-rempli') continue;
      }
      await show(tab);
      await tab.evaluate((factor) => {
        document.documentElement.style.zoom = String(factor);
        scrollTo(0, 0);
      }, zoom);
      // The longest screens are walked in one of the two sizes only: their fields are all alike.
      if (zoom === 2 && name === '04-etape-3') continue;
      const stops = await walk(tab);
      faults.push(
        ...stops
          .filter(({ hidden }) => hidden !== '')
          .map((stop) => `${name}: ${stop.name} is ${stop.hidden}`),
        ...stops.filter(({ outline }) => !outline).map((stop) => `${name}: ${stop.name} is not marked`),
      );
      expect(stops.length, name).toBeGreaterThan(0);
      faults.push(...(await missed(tab)).map((one) => `${name}: Tab does not reach ${one}`));
      if (zoom === 2) faults.push(...(await sticksOut(tab)).map((fault) => `${name} at 200 %: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}
