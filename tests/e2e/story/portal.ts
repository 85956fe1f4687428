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

/** The data the plan would write now. */
const toFill = (panel: Page): Promise<string> =>
  panel
    .locator('li[data-standing=fill]')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-field')).join(' '));

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

const VERDICTS = /\d+ sur \d+ vérifiés? sur la page/;

/** Ends with the verdicts, or with the alert that the page was loaded again under the fill. */
const filled = async (panel: Page): Promise<'done' | 'reloaded'> => {
  const alert = panel.getByRole('alert').filter({ hasText: /page a changé|rechargée/ });
  await panel.getByText(VERDICTS).or(alert).first().waitFor({ timeout: 30_000 });
  return (await alert.count()) > 0 ? 'reloaded' : 'done';
};

/**
 * Fills the screen in front through the panel until nothing is left that a further click would bring in: answers make
 * other fields appear, and an old page loads itself again after some. Returns the panel's last word on each write.
 */
export const fillScreen = async (
  panel: Page,
  options: { readonly sensitive: boolean },
): Promise<readonly Said[]> => {
  await analyse(panel);
  // The plan shown may still be the one of the page before.
  if ((await remaining(panel)) === 0) await analyse(panel);
  let before: string | undefined;
  for (let round = 0; round < 12; round += 1) {
    await planShown(panel);
    if (options.sensitive) await allowSensitive(panel);
    if ((await remaining(panel)) === 0) break;
    const now = await toFill(panel);
    // What the page refused once it refuses again.
    if (now === before) break;
    before = now;
    await panel.getByRole('button', { name: /^Remplir \d+ champs?$/ }).click();
    if ((await filled(panel)) === 'reloaded') {
      before = undefined;
      await analyse(panel);
    }
    await planShown(panel);
  }
  return readVerdicts(panel);
};
