import type { Page } from '@playwright/test';

/** What the panel said of one control after a fill. */
export type Said = {
  readonly id: string;
  readonly outcome: string;
  readonly selector: string;
};

/** Waits until the panel has read the page and says what it would do. */
export const planShown = async (panel: Page): Promise<void> => {
  await panel
    .getByRole('button', {
      name: /^(Remplir \d+ champs?|Rien à remplir sur cette page)$/,
    })
    .waitFor({ timeout: 15_000 });
};

const remaining = async (panel: Page): Promise<number> => {
  await planShown(panel);
  const name = await panel.getByRole('button', { name: /^(Remplir \d|Rien à remplir)/ }).textContent();
  return Number(/\d+/.exec(name ?? '')?.[0] ?? 0);
};

const readVerdicts = (panel: Page): Promise<readonly Said[]> =>
  panel.locator('li[data-outcome]').evaluateAll((lines) =>
    lines.map((line) => ({
      id: line.getAttribute('data-field') ?? '',
      outcome: line.getAttribute('data-outcome') ?? '',
      selector: line.getAttribute('data-selector') ?? '',
    })),
  );

/** Asks for the page to be read again, as a person who has just moved to another screen may. */
export const analyse = async (panel: Page): Promise<void> => {
  await panel.getByRole('button', { name: 'Analyser la page à nouveau' }).click();
  await planShown(panel);
};

/** Ticks, once, that sensitive data may be filled too, when the page asks any. */
export const allowSensitive = async (panel: Page): Promise<void> => {
  const box = panel.getByRole('checkbox', {
    name: /Remplir aussi les données sensibles/,
  });
  if ((await box.count()) > 0 && !(await box.isChecked())) await box.check();
};

/**
 * Fills the screen in front through the panel until nothing is left to fill: answers make other fields appear.
 * Returns the panel's last word on each write.
 */
export const fillScreen = async (
  panel: Page,
  options: { readonly sensitive: boolean },
): Promise<readonly Said[]> => {
  await analyse(panel);
  for (let round = 0; round < 5; round += 1) {
    await planShown(panel);
    if (options.sensitive) await allowSensitive(panel);
    if ((await remaining(panel)) === 0) break;
    await panel.getByRole('button', { name: /^Remplir \d+ champs?$/ }).click();
    await panel.getByText(/\d+ sur \d+ vérifiés? sur la page/).waitFor({ timeout: 30_000 });
    await planShown(panel);
  }
  return readVerdicts(panel);
};
