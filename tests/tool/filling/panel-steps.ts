import type { Page } from '@playwright/test';

/** Clicks of a person in the real panel, by the words they read there. */

const FILL = /^Remplir \d+ champs?$/;
const PASSES_MAX = 6;

/** Opens a dossier file from the list of dossiers. */
export async function importDossier(panel: Page, path: string): Promise<void> {
  await panel.locator('input[type=file]').first().setInputFiles(path);
  await panel.waitForURL(/#\/dossier\//);
}

/** Goes from the dossier to the portal's screen and waits until the page was read; answers what is said if refused. */
export async function openPortalScreen(panel: Page): Promise<string | undefined> {
  await panel.getByRole('button', { name: 'Remplir le portail' }).click();
  const ready = panel.getByRole('button', { name: /^(?:Remplir \d+ champs?|Rien à remplir)/ });
  const refused = panel.getByRole('alert').or(panel.getByText('Affichez le portail à côté de ce panneau'));
  await ready.or(refused).first().waitFor();
  return (await ready.count()) > 0 ? undefined : ((await refused.first().textContent()) ?? '');
}

/** Fills, and again while filling made the page ask for more; sensitive data included, other values kept. */
export async function fillAll(panel: Page): Promise<void> {
  for (let pass = 0; pass < PASSES_MAX; pass += 1) {
    const sensitive = panel.getByRole('checkbox', { name: /^Remplir aussi ces données/ });
    if ((await sensitive.count()) > 0 && !(await sensitive.isChecked())) await sensitive.click();
    const button = panel.getByRole('button', { name: FILL });
    if ((await button.count()) === 0) return;
    await button.click();
    await panel.getByText(/vérifiés? sur la page$/).waitFor({ timeout: 60_000 });
    await panel
      .getByRole('button', { name: /^(?:Remplir \d+ champs?|Rien à remplir)/ })
      .waitFor({ timeout: 60_000 });
  }
}
