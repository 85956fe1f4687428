import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { type Answers, expectedKeys, type Skin } from '../../replica/server.mjs';
import type { Bench } from '../harness/bench';
import { analyse, fillScreen, type Said } from './portal';
import { missing, wrongWrites } from './verdicts';

/** A screen of the replica with hazards switched on; `preset` are answers of an earlier visit. */
export type Scene = {
  readonly hazard: string;
  readonly screen: string;
  readonly skin?: Skin;
  readonly seed?: number;
  readonly rows?: number;
  readonly preset?: Readonly<Record<string, unknown>>;
};

/** A line of the panel's plan. */
export type Line = { readonly id: string; readonly standing: string; readonly text: string };

const settled = (scene: Scene) => ({ skin: 'react' as Skin, seed: 0, ...scene });
let visits = 0;

/** Opens the screen and answers its session's name. */
export const openScene = async (bench: Bench, scene: Scene): Promise<string> => {
  const { skin, seed, preset, ...rest } = settled(scene);
  visits += 1;
  const session = `${scene.hazard}-${visits}`;
  if (preset !== undefined) bench.replica.preset(session, { skin, seed, ...rest }, preset);
  await bench.page.goto(bench.replica.url({ skin, seed, session, ...rest }));
  const wizard = skin === 'iframe' ? bench.page.frameLocator('iframe').first() : bench.page;
  await wizard.getByRole('heading', { level: 1 }).waitFor();
  return session;
};

/** Every line of the plan, the closed groups opened. */
export const planLines = async (panel: Page): Promise<readonly Line[]> => {
  await panel.locator('details:not([open]) > summary').evaluateAll((all) => {
    for (const one of all) (one as HTMLElement).click();
  });
  return panel.locator('li[data-standing]').evaluateAll((lines) =>
    lines.map((line) => ({
      id: line.getAttribute('data-field') ?? '',
      standing: line.getAttribute('data-standing') ?? '',
      text: line.textContent ?? '',
    })),
  );
};

/** Reads the page again and answers how the plan sees these data: field id → standing. */
export const standings = async (panel: Page): Promise<ReadonlyMap<string, string>> => {
  await analyse(panel);
  return new Map((await planLines(panel)).map(({ id, standing }) => [id, standing]));
};

/** Data that a hazard keeps from being filled, or makes the page write otherwise. */
export type Left = { readonly except?: readonly string[]; readonly before?: Answers };

/**
 * Fills the scene through the panel and holds the portal's own answers against the dossier: every field shown is
 * right but those of `except`, nothing else is written, nothing is sent, no frame of another origin is touched.
 */
export const fillScene = async (
  bench: Bench,
  scene: Scene,
  session: string,
  { except = [], before = {} }: Left = {},
): Promise<{ readonly said: ReadonlyMap<string, Said>; readonly answers: Answers }> => {
  const said = await fillScreen(bench.panel, { sensitive: true });
  const answers = await bench.replica.oracle(session);
  await sceneRight(bench, scene, session, answers, { except, before });
  return { said: new Map(said.map((one) => [one.id, one])), answers };
};

/** What the panel says of the data it did not bring in, for whoever reads the failure. */
export const whyLeft = async (panel: Page, ids: readonly string[]): Promise<readonly string[]> => {
  const lines = await planLines(panel);
  const said = await panel
    .locator('li[data-outcome]')
    .evaluateAll((all) =>
      all.map((one) => `${one.getAttribute('data-field')} ${one.getAttribute('data-outcome')}`),
    );
  return ids.map((id) => {
    const line = lines.find((one) => one.id === id);
    const outcome = said.find((one) => one.startsWith(`${id} `)) ?? 'no verdict';
    return `${id}: ${line === undefined ? 'no line' : `${line.standing} « ${line.text} »`}; ${outcome}`;
  });
};

/** What {@link fillScene} holds true of the answers. */
export const sceneRight = async (
  bench: Bench,
  scene: Scene,
  session: string,
  answers: Answers,
  { except = [], before = {} }: Left = {},
): Promise<void> => {
  const { skin, seed, screen, hazard } = settled(scene);
  const { rows } = bench.replica.session(session);
  const keys = expectedKeys(skin, screen, seed, answers, rows, hazard.split(','));
  const out = (id: string) => !except.includes(id);
  const left = missing(keys, answers, bench.fields).filter(out);
  expect(left.length === 0 ? [] : await whyLeft(bench.panel, left), 'not filled').toEqual([]);
  expect(wrongWrites(answers, bench.fields, before).filter(out), 'wrong writes').toEqual([]);
  expect(bench.replica.submits(session), 'sent').toBe(0);
  expect(bench.replica.foreign(session), 'another origin').toEqual([]);
};

/** To the next screen, or the one before, as the person does. */
export const turn = async (page: Page, name: 'Suivant' | 'Précédent'): Promise<void> => {
  const heading = page.getByRole('heading', { level: 1 });
  const title = (await heading.textContent()) ?? '';
  await page.getByRole('button', { name, exact: true }).click();
  await expect(heading).not.toHaveText(title);
};
