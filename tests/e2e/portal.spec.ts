import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FrameLocator, Page } from '@playwright/test';
import { DEMOS } from '../../lib/domain/demo';
import { expectedKeys, type Skin, switchKeys } from '../replica/server.mjs';
import { recordFigure } from '../setup/figure.mjs';
import { slice } from '../setup/slice.mjs';
import { expect, test } from './harness/replica';
import { whyLeft } from './story/hazard';
import { fillScreen } from './story/portal';
import { type Fields, missing, openPortal, wrongWrites } from './story/verdicts';

const SCREENS = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6'];

const everyBoxYes = JSON.parse(
  readFileSync(fileURLToPath(new URL('../fixtures/dossiers/every-box-yes.json', import.meta.url)), 'utf8'),
) as { fields: Fields };
const DOSSIERS: Readonly<Record<string, Fields>> = {
  experimental: DEMOS[0]?.file.fields ?? {},
  ordinaire: DEMOS[1]?.file.fields ?? {},
  'every box yes': everyBoxYes.fields,
};

const SKINS: readonly Skin[] = ['react', 'webforms', 'angular', 'lightning', 'iframe'];
/** Seed by seed, so that a slice whose count is no multiple of five meets every skin. */
const CASES = Array.from({ length: 20 }, (_, seed) => seed).flatMap((seed) =>
  SKINS.map((skin) => ({ skin, seed, name: Object.keys(DOSSIERS)[seed % 3] ?? 'experimental' })),
);

/** The wizard itself: in the iframe skin it stands in a frame. */
const wizardOf = (page: Page, skin: Skin): Page | FrameLocator =>
  skin === 'iframe' ? page.frameLocator('iframe[title="Dépôt du dossier"]') : page;

const next = async (wizard: Page | FrameLocator) => {
  const heading = wizard.getByRole('heading', { level: 1 });
  const title = (await heading.textContent()) ?? '';
  await wizard.getByRole('button', { name: 'Suivant', exact: true }).click();
  await expect(heading).not.toHaveText(title);
};

for (const { skin, seed, name } of slice('portal', CASES, 17)) {
  test.describe(`${skin} ${seed}`, () => {
    const fields = DOSSIERS[name] ?? {};
    test.use({ dossier: fields });
    test(`the ${name} dossier, every field the screens show`, async ({ page, openPanel, replica }) => {
      test.setTimeout(240_000);
      const session = `fill-${skin}-${seed}`;
      await page.goto(replica.url({ skin, seed, session, screen: 'S1' }));
      const panel = await openPanel(page);
      await openPortal(panel, fields);
      const wizard = wizardOf(page, skin);
      const switches = switchKeys(skin, seed);
      let shown = 0;
      let right = 0;
      const faults: string[] = [];
      for (const screen of SCREENS) {
        await wizard.getByRole('heading', { level: 1 }).waitFor();
        await fillScreen(panel, { sensitive: true });
        const answers = await replica.oracle(session);
        const keys = expectedKeys(skin, screen, seed, answers);
        const left = missing(keys, answers, fields, switches);
        if (left.length > 0)
          faults.push(...(await whyLeft(panel, left)).map((why) => `${screen}: not filled ${why}`));
        faults.push(...wrongWrites(answers, fields, {}).map((id) => `${screen}: wrong ${id}`));
        shown += keys.length;
        right += keys.length - left.length;
        if (screen !== 'S6') await next(wizard);
      }
      recordFigure(`portal ${skin} ${seed}: fields shown and filled`, right, 'fields', {
        shown,
        dossier: name,
      });
      expect(faults).toEqual([]);
      expect(replica.submits(session)).toBe(0);
      expect(replica.foreign(session), 'nothing done in a frame of another origin').toEqual([]);
      expect(
        page
          .context()
          .pages()
          .filter((one) => one.url().includes('/recherche')),
      ).toEqual([]);
      expect(shown).toBeGreaterThan(60);
    });
  });
}

test.describe('a label that an answer renames', () => {
  const fields = DOSSIERS.experimental ?? {};
  test.use({ dossier: fields });
  test('is not told as gone once the page holds its datum', async ({ page, openPanel, replica }) => {
    expect(fields['contrat.nature']).toBe('CDI');
    await page.goto(replica.url({ skin: 'react', seed: 0, session: 'renamed', screen: 'S5' }));
    const panel = await openPanel(page);
    await openPortal(panel, fields);
    const said = await fillScreen(panel, { sensitive: true });
    expect((await replica.oracle('renamed'))['contrat.dateFin']).toBe(fields['contrat.dateFin']);
    expect(said.filter(({ outcome }) => outcome !== 'accepted')).toEqual([]);
    expect(said.map(({ id }) => id)).toContain('contrat.dateFin');
    await expect(panel.getByText('le champ a disparu de la page')).toHaveCount(0);
    await expect(panel.getByText(new RegExp(`^${said.length} sur ${said.length} vérifiés`))).toBeVisible();
    await panel.getByRole('button', { name: 'Annuler ce remplissage' }).click();
    await panel.getByText(/remis dans l’état d’avant/).waitFor();
    expect((await replica.oracle('renamed'))['contrat.dateFin']).toBeUndefined();
  });
});
