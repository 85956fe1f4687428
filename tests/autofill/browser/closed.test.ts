import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writesOf } from './bench';
import { type Hand, handBy, toolScript } from './harness';

const PAGE = `<!doctype html><meta charset="utf-8"><svg><g></g></svg><outer-box></outer-box>
<p>Commune <span id="plain"></span></p><script>
window.seen = {};
const outer = document.querySelector('outer-box').attachShadow({ mode: 'closed' });
outer.innerHTML = '<h3>Tuteur</h3><label>Nom <input name="a"></label><inner-box></inner-box>';
const inner = outer.querySelector('inner-box').attachShadow({ mode: 'closed' });
inner.innerHTML = '<label for="p">Prénom</label><input id="p" name="b">';
const plain = document.getElementById('plain').attachShadow({ mode: 'closed' });
plain.innerHTML = '<input name="c" aria-label="Commune"><input name="d" aria-label="Pays" style="opacity:0">';
for (const root of [outer, inner, plain]) root.addEventListener('input', (e) => { seen[e.target.name] = e.target.value; });
</script>`;

const folder = mkdtempSync(join(tmpdir(), 'compagnon-closed-'));
let context: BrowserContext;
let hand: Hand;

/** A small extension of the test's own, because only an extension's world has the door to closed roots. */
beforeAll(async () => {
  mkdirSync(join(folder, 'extension'));
  const write = (name: string, text: string) => writeFileSync(join(folder, 'extension', name), text);
  const matches = ['https://essai.exemple.invalid/*'];
  write(
    'manifest.json',
    JSON.stringify({
      manifest_version: 3,
      name: 'Essai',
      version: '1',
      content_scripts: [{ matches, js: ['tool.js'], run_at: 'document_idle' }],
    }),
  );
  write('tool.js', await toolScript());
  const extension = join(folder, 'extension');
  context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const page = await context.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
  const cdp = await context.newCDPSession(page);
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context: world }) => {
    if (world.name === 'Essai') worlds.push(world.id);
  });
  await cdp.send('Runtime.enable');
  await page.goto('https://essai.exemple.invalid/');
  for (let turn = 0; worlds.length === 0 && turn < 100; turn += 1) await page.waitForTimeout(50);
  hand = handBy(async <T>(expression: string) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId: worlds.at(-1) ?? 0,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return result.value as T;
  });
}, 60_000);

afterAll(async () => {
  await context.close();
  rmSync(folder, { recursive: true, force: true });
});

it('H17 closed shadow roots, nested ones too, are read, filled and given back like the rest', async () => {
  const snapshot = await hand.collect();
  expect(
    snapshot.controls.map(({ name, label, headings, visible }) => [name, label, headings, visible]),
  ).toEqual([
    ['a', 'Nom', ['Tuteur'], true],
    ['b', 'Prénom', ['Tuteur'], true],
    ['c', 'Commune', [], true],
    ['d', 'Pays', [], false],
  ]);
  const result = await hand.apply(
    snapshot,
    writesOf(snapshot, { a: 'Durand', b: 'Anne', c: 'Lyon', d: 'France' }),
  );
  const outcomes = result.ok ? result.verdicts.map(({ id, outcome }) => [id, outcome]) : [];
  expect(outcomes).toEqual([
    ['a', 'accepted'],
    ['b', 'accepted'],
    ['c', 'accepted'],
    ['d', 'invisible'],
  ]);
  const [page] = context.pages().filter((one) => one.url().startsWith('https:'));
  expect(await page?.evaluate('seen')).toEqual({ a: 'Durand', b: 'Anne', c: 'Lyon' });
  await hand.undo(snapshot.controls.map(({ ref }) => ref));
  expect(await page?.evaluate('seen')).toEqual({ a: '', b: '', c: '' });
}, 30_000);

it('H17 points into a closed root', async () => {
  const snapshot = await hand.collect();
  const answer = hand.ask({ type: 'portal/point' });
  await new Promise((resolve) => setTimeout(resolve, 200));
  const [page] = context.pages().filter((one) => one.url().startsWith('https:'));
  const box = await page?.locator('#plain').boundingBox();
  await page?.mouse.click((box?.x ?? 0) + 8, (box?.y ?? 0) + 8);
  const { pointed } = (await answer) as { pointed: { ref: string | null; snapshot: typeof snapshot } };
  expect(pointed.snapshot.controls.find(({ ref }) => ref === pointed.ref)?.name).toBe('c');
}, 30_000);
