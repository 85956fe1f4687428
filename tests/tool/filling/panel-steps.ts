import type { Page } from '@playwright/test';

const READ = /^(?:Remplir \d+ champs?|Rien à remplir sur cette page)$/;

/** Goes from the dossier to the portal's screen and waits until the page was read; answers what is said if refused. */
export async function openPortalScreen(panel: Page): Promise<string | undefined> {
  await panel.getByRole('button', { name: 'Remplir le portail' }).click();
  const ready = panel.getByRole('button', { name: READ });
  const refused = panel.getByRole('alert').or(panel.getByText('Affichez le portail à côté de ce panneau'));
  await ready.or(refused).first().waitFor();
  return (await ready.count()) > 0 ? undefined : ((await refused.first().textContent()) ?? '');
}
