import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { DEMOS } from '@/lib/domain/demo';
import { expect, test } from './harness/fixtures';
import { badPdfs } from './pages/bad-files';
import { expectedBoxes, FORM, fillForm, inked, openCerfa } from './pages/cerfa';
import { CHOOSE_FORM, chooseFile, dropFile, type GivenFile, OPEN_DOSSIER, savedFile } from './pages/files';
import { BLANK, loadDemo, ORDINARY, onPath } from './pages/places';
import { type ReadWidget, readByPdfjs } from './pdfjs/reader';

const sha256 = (file: GivenFile): string => createHash('sha256').update(file.buffer).digest('hex');
const fixture = (name: string): GivenFile => {
  const path = fileURLToPath(new URL(`../fixtures/dossiers/${name}.json`, import.meta.url));
  return { name: `${name}.json`, mimeType: 'application/json', buffer: readFileSync(path) };
};
const saveForm = (page: Page, profileDir: string): Promise<Buffer> =>
  savedFile(page, profileDir, () =>
    page.getByRole('button', { name: /^Enregistrer le (PDF|fac-similé)/ }).click(),
  );

const lines = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n');

/** What differs between the boxes read and those wanted. */
const differences = (
  read: readonly ReadWidget[],
  wanted: ReadonlyMap<string, string | boolean>,
): readonly string[] => {
  const byName = new Map(read.map((one) => [one.name, one]));
  return [...wanted].flatMap(([name, value]) => {
    const found = byName.get(name);
    const held = found === undefined ? 'nothing' : found.isBox ? found.ticked : lines(found.text);
    return held === (typeof value === 'string' ? lines(value) : value) ? [] : [`${name}: ${held}`];
  });
};

for (const [name, give] of [
  ['every-box-yes', chooseFile],
  ['every-box-no', dropFile],
] as const) {
  test(`the form given and filled is read back by pdf.js, box by box: ${name}`, async ({
    companion,
    openPanel,
  }) => {
    const page = await companion.context.newPage();
    await page.goto(BLANK);
    const panel = await openPanel(page);
    const dossier = fixture(name);
    await chooseFile(panel, OPEN_DOSSIER, dossier);
    await onPath(panel);
    await openCerfa(panel);
    await give(panel, CHOOSE_FORM, FORM);
    const card = async () => {
      await expect(
        panel.getByRole('heading', { name: /^(Formulaire Cerfa|Fac-similé d’essai du Cerfa) 12434/ }),
      ).toBeVisible();
      await expect(panel.getByText(sha256(FORM))).toBeVisible();
      await expect(panel.getByText(FORM.name)).toBeVisible();
    };
    await card();
    await panel.reload();
    await card();

    const pages = await fillForm(panel);
    for (const canvas of pages) expect(await inked(canvas)).toBeGreaterThan(0.01);
    const bytes = await saveForm(panel, companion.profileDir);
    const read = await readByPdfjs(companion.context, bytes);
    const { fields } = JSON.parse(dossier.buffer.toString()) as { fields: Record<string, unknown> };
    const wanted = expectedBoxes(fields);
    expect(wanted.size).toBe(114);
    expect(differences(read, wanted)).toEqual([]);
    expect(read.filter(({ isBox }) => isBox)).toHaveLength(20);
    expect([...wanted.values()].filter((value) => value === true).length).toBeGreaterThan(3);
    await expect(panel.getByText(/cases? remplies?/)).toBeVisible();
  });
}

test('without a form the stand-in is filled; frozen, it has no box left', async ({
  companion,
  openPanel,
}) => {
  const page = await companion.context.newPage();
  await page.goto(BLANK);
  const panel = await openPanel(page);
  await loadDemo(panel, ORDINARY);
  await openCerfa(panel);
  await fillForm(panel);
  const open = await readByPdfjs(companion.context, await saveForm(panel, companion.profileDir));
  expect(open).toHaveLength(114);
  const demo = DEMOS.find(({ id }) => id === 'ordinaire-2026');
  expect(differences(open, expectedBoxes(demo?.file.fields ?? {}))).toEqual([]);
  expect(open.filter(({ text }) => text !== '' && text !== 'Off').length).toBeGreaterThan(60);

  await panel.getByRole('checkbox', { name: /^Figer le document/ }).check();
  const pages = await fillForm(panel);
  for (const canvas of pages) expect(await inked(canvas)).toBeGreaterThan(0.01);
  const frozen = await saveForm(panel, companion.profileDir);
  expect(frozen.subarray(0, 5).toString()).toBe('%PDF-');
  expect(await readByPdfjs(companion.context, frozen)).toEqual([]);
});

test('a form that is not the right one is refused in French and not kept', async ({
  companion,
  openPanel,
}) => {
  const page = await companion.context.newPage();
  await page.goto(BLANK);
  const panel = await openPanel(page);
  await loadDemo(panel, ORDINARY);
  await openCerfa(panel);
  for (const [at, { what, file, says }] of (await badPdfs()).entries()) {
    if (file.buffer.length > 5_000_000) continue;
    await (at % 2 === 0 ? dropFile : chooseFile)(panel, CHOOSE_FORM, file);
    const alert = panel.getByRole('alert');
    await expect(async () =>
      expect(((await alert.textContent()) ?? '').replace(/\s+/g, ' '), what).toMatch(says),
    ).toPass({ timeout: 10_000 });
  }
  await panel.reload();
  await expect(panel.getByRole('button', { name: CHOOSE_FORM })).toBeVisible();
  await expect(
    panel.getByRole('heading', { name: /^(Formulaire Cerfa|Fac-similé d’essai du Cerfa) 12434/ }),
  ).toHaveCount(0);
});
