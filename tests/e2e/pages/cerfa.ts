import { expect, type Locator, type Page } from '@playwright/test';
import { placesOf } from '@/lib/cerfa';
import { splitValue } from '@/lib/cerfa/parts';
import { applies, type FieldId } from '@/lib/domain';
import { EDITION } from '../../cerfa/dossiers';
import { official, standIn } from '../../cerfa/forms';
import type { GivenFile } from './files';

/** The blank form a person would give: the official one where it is at hand, else our drawing of it. */
export const FORM: GivenFile = {
  name: official === undefined ? 'fac-simile.pdf' : 'cerfa_12434-05.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(official ?? standIn),
};

/** What every box of the form must hold for these fields: text, or whether it is ticked. */
export const expectedBoxes = (
  fields: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, string | boolean> =>
  new Map(
    placesOf(EDITION).flatMap(([id, widgets]) => {
      const value = applies(id as FieldId, fields) ? fields[id] : undefined;
      const marks = value === undefined ? undefined : splitValue(value, widgets);
      return widgets.map((widget, at): [string, string | boolean] => [
        widget.name,
        marks?.[at] ?? (widget.kind === 'box' ? false : ''),
      ]);
    }),
  );

/** Goes to the screen of the form from the five steps. */
export const openCerfa = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Remplir le Cerfa (PDF)' }).click();
  await page.getByRole('heading', { level: 1, name: 'Cerfa 12434' }).waitFor();
};

/** Fills the form and waits for the pages of its preview. */
export const fillForm = async (page: Page): Promise<readonly Locator[]> => {
  await page.getByRole('button', { name: 'Remplir le Cerfa', exact: true }).click();
  const pages = [1, 2].map((number) =>
    page.locator(`canvas[aria-label="Aperçu de la page ${number} du Cerfa rempli"][data-drawn=true]`),
  );
  for (const one of pages) await expect(one).toBeVisible({ timeout: 20_000 });
  return pages;
};

/** The share of a canvas that is not white, from 0 to 1. */
export const inked = (canvas: Locator): Promise<number> =>
  canvas.evaluate((element: HTMLCanvasElement) => {
    const { data } = element.getContext('2d')?.getImageData(0, 0, element.width, element.height) ?? {
      data: [],
    };
    let dark = 0;
    for (let at = 0; at < data.length; at += 4)
      if ((data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255) < 600) dark += 1;
    return dark / (data.length / 4);
  });
