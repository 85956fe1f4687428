import type { BrowserContext } from '@playwright/test';

type DeveloperPrivate = { addHostPermission: (id: string, origin: string) => Promise<void> };

/**
 * Grants optional origins. Automated Chromium leaves its permission prompt unanswered for ever, so the origin is
 * first added from the extensions page, as its « Autoriser sur ces sites » does; the request then resolves at once.
 * Throws when an origin is not among the manifest's optional ones: the browser refuses it.
 */
export async function grantOrigins(
  context: BrowserContext,
  extensionId: string,
  origins: readonly string[],
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  for (const origin of origins) {
    await page.evaluate(
      ([id, one]) =>
        (chrome as unknown as { developerPrivate: DeveloperPrivate }).developerPrivate.addHostPermission(
          id,
          one,
        ),
      [extensionId, origin] as const,
    );
  }
  await page.goto(`chrome-extension://${extensionId}/dossier.html`);
  // evaluate() carries a user gesture, which permissions.request demands
  const granted = await page.evaluate(
    (wanted) => chrome.permissions.request({ origins: wanted }),
    [...origins],
  );
  await page.close();
  if (!granted) throw new Error(`Chromium did not grant ${origins.join(', ')}.`);
}
