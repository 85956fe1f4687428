/**
 * Drives the skins as a person does – labels seen on the screen, keys and clicks – and compares the oracle with what
 * was typed. Run: [SKINS=react] [SEEDS=0,1,2] node tests/replica/self-test.mjs [folder for screenshots]. Seeds 2 and 7 together
 * meet nearly every trait.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { chromium } from '@playwright/test';
import { layout, traits } from './form/layout.mjs';
import { innerSkin, SKINS } from './form/skins.mjs';
import * as usual from './hand.mjs';
import { REGISTER } from './register.mjs';
import { ANSWERS, under } from './self-test-answers.mjs';
import { expectedKeys, PRETYPED, startReplica } from './server.mjs';
import { sideOf } from './serving.mjs';

const shots = process.argv[2];
/** Portal-only fields get something of their kind, so that a mix-up with a Cerfa field shows. */
function wanted(field) {
  if (ANSWERS[field.key] !== undefined) return ANSWERS[field.key];
  if (field.key.endsWith('#confirmation')) return ANSWERS[field.key.split('#')[0]];
  if (field.options) return field.kind === 'bool' ? true : field.options[0].code;
  const made = {
    int: 3,
    phone: '0700000001',
    email: 'portail@exemple.test',
    amount: '15.00',
    siret: '99911111100001',
  };
  return made[field.kind] ?? (field.kind === 'digits' ? '11110000111' : `Portail ${field.label}`);
}

/** A skin whose page is drawn otherwise has a hand of its own. */
const handOf = async (skin) => {
  const own = new URL(`./${skin}/hand.mjs`, import.meta.url);
  return existsSync(own) ? { ...usual, ...(await import(own.href)) } : usual;
};

/** The portal comes to believe this; on a busy machine its messages may take longer than the usual quiet. */
async function believes(replica, session, given, what) {
  const until = Date.now() + 8000;
  let answers = await replica.oracle(session);
  while (!isDeepStrictEqual(answers, given) && Date.now() < until) answers = await replica.oracle(session);
  assert.deepEqual(answers, given, what);
}

async function fillWizard(replica, page, skin, seed) {
  const session = `fill-${skin}-${seed}`;
  const { wrapper, write } = await handOf(innerSkin(skin, seed));
  const { spa } = SKINS[innerSkin(skin, seed)];
  const given = {};
  const seen = [];
  await page.goto(replica.url({ skin, seed, session, screen: 'S0' }));
  for (const screen of layout(skin, seed)) {
    await page.getByRole('heading', { level: 1, name: screen.title, exact: true }).waitFor();
    if (screen.id !== 'S0') seen.push(...expectedKeys(skin, screen.id, seed, ANSWERS_AND_PORTAL));
    for (const block of screen.blocks) {
      for (const field of block.rows.flat()) {
        const label = field.labelled(given);
        const place = wrapper(page, block, label);
        if (field.when && !field.when(given)) {
          assert.equal(await place.count(), skin === 'plain' ? 1 : 0, `${label} must not show yet`);
          continue;
        }
        if (field.computed) continue;
        await place.waitFor({ timeout: 3000 });
        assert.equal(await place.count(), 1, `${screen.id} ${block.title} / ${label} must be found once`);
        const value = field.kind === 'hours' ? { heures: 35, minutes: 30 } : wanted(field);
        await write(place, field, value);
        if (field.kind === 'hours') Object.assign(given, under('contrat.dureeHebdo', value));
        else given[field.key] = value;
        if (spa && field.kind === 'siret') await place.getByText(/introuvable/).waitFor();
      }
    }
    await believes(replica, session, given, `${skin} ${seed} ${screen.id}`);
    if (shots) await page.screenshot({ path: `${shots}/${skin}-${seed}-${screen.id}.png`, fullPage: true });
    if (screen.id !== 'S8') await page.getByRole('button', { name: 'Suivant', exact: true }).click();
  }
  assert.deepEqual(seen.sort(), Object.keys(ANSWERS).sort(), 'the 84 fields are on S1–S6');
  assert.equal(Object.keys(ANSWERS).length, 84);
  const html = await page.content();
  for (const key of Object.keys(ANSWERS)) assert.ok(!html.includes(key), 'no key in the page');
  assert.equal(replica.submits(session), 0);
  assert.ok(spa ? replica.pageSubmits(session) === 0 : replica.pageSubmits(session) >= 8);
  await page.goto(replica.url({ skin, seed, session, screen: 'S3' }));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await believes(replica, session, given, 'a reload keeps the answers');
  await page.getByRole('button', { name: /^(Envoyer|Transmettre)$/ }).click();
  await page.getByText(/rien n’a été transmis|Dossier transmis/).waitFor();
  assert.equal(replica.submits(session), 1);
}
const ANSWERS_AND_PORTAL = { ...ANSWERS, 'portail.miseADisposition': true };

/** The register's answer comes later and overwrites; an odd seed spells it in capitals. */
async function lookUps(replica, page, seed) {
  const session = `look-${seed}`;
  await page.goto(replica.url({ skin: 'react', seed, session, screen: 'S2' }));
  const { wrapper, write } = usual;
  const screen = layout('react', seed).find((s) => s.id === 'S2');
  const at = (key) => {
    for (const block of screen.blocks) {
      const field = block.rows.flat().find((f) => f.key === key);
      if (field) return { field, place: wrapper(page, block, field.label) };
    }
    throw new Error(key);
  };
  const name = at('employeur.denomination');
  const siret = at('employeur.siret');
  await write(name.place, name.field, 'Tapé avant');
  const node = await name.place.locator('input').elementHandle();
  const id = await node.getAttribute('id');
  await write(siret.place, siret.field, REGISTER[0].siret);
  assert.equal(await node.inputValue(), 'Tapé avant', 'the answer takes at least 300 ms');
  await siret.place.getByText('Établissement trouvé.').waitFor();
  const answers = await replica.oracle(session);
  const capitals = traits(seed).register === 'capitals';
  assert.equal(
    answers['employeur.denomination'],
    capitals ? 'ATELIER DU GRAND LARGE' : 'Atelier du Grand Large',
  );
  assert.equal(answers['employeur.adresse.voie'], capitals ? 'RUE DE L EPERON' : 'rue de l’Éperon');
  assert.equal(answers['employeur.naf'], '1071C');
  assert.equal(answers['employeur.effectif'], 48);
  assert.equal(await node.evaluate((n) => n.isConnected), !traits(seed).remount);
  assert.equal(await name.place.locator('input').getAttribute('id'), id);
  await page.getByText('Brouillon enregistré').waitFor();
  assert.ok(replica.session(session).saves >= 1);
}

async function oneSeedOnePage(replica, page, skin) {
  const look = async (session) => {
    await page.goto(replica.url({ skin, seed: 3, session, screen: 'S3' }));
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page.evaluate(() => ({
      text: document.body.textContent,
      ids: [
        ...document.querySelectorAll('input:not([type="hidden"], [type="submit"], [type="button"]), select'),
      ].flatMap((e) => [e.id, e.name]),
    }));
  };
  const [a, b] = [await look(`twice-${skin}-a`), await look(`twice-${skin}-b`)];
  assert.equal(a.text, b.text);
  assert.deepEqual(
    a.ids.filter((x) => x && b.ids.includes(x)),
    [],
    'ids and names are new at each load',
  );
}

async function pretyped(replica, page, skin) {
  const session = `pre-${skin}`;
  await page.goto(replica.url({ skin, seed: 1, session, screen: 'S2', pretyped: true }));
  await page.getByRole('heading', { level: 1 }).waitFor();
  assert.deepEqual(await replica.oracle(session), PRETYPED);
  const trap = page.locator('.trap input');
  await trap.evaluate((input) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    set.call(input, 'robot');
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  assert.equal((await replica.oracle(session))['#honeypot'], 'robot');
  // A value set behind the application's back is not in its state (Salesforce watches `value` itself: hence the setter).
  const other = page.locator('main input[type="text"]:visible').last();
  await other.evaluate((input) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    set.call(input, 'silence');
  });
  assert.ok(!Object.values(await replica.oracle(session)).includes('silence'));
}

const skins = (process.env.SKINS ?? 'react,plain,webforms').split(',');
// A first build may take longer than a page waits.
for (const skin of skins.filter((one) => one !== 'iframe')) await sideOf(skin);
const replica = await startReplica();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', ...replica.chromiumArgs],
});
const page = await browser.newPage({ viewport: { width: 900, height: 900 }, locale: 'fr-FR' });
page.setDefaultTimeout(8000);
const faults = [];
page.on('pageerror', (error) => faults.push(error.message));
page.on('console', (message) => {
  if (message.type() === 'error') faults.push(message.text());
});
const steps = [
  ...skins.flatMap((skin) =>
    (process.env.SEEDS ?? '2,7')
      .split(',')
      .map(Number)
      .map((seed) => [
        `${skin}, seed ${seed}: 84 fields typed and read back`,
        () => fillWizard(replica, page, skin, seed),
      ]),
  ),
  ...[0, 1, 3].map((seed) => [`look-up, seed ${seed}`, () => lookUps(replica, page, seed)]),
  ...skins.flatMap((skin) => [
    [`${skin}: one seed, one page, new ids`, () => oneSeedOnePage(replica, page, skin)],
    [`${skin}: values typed before, honeypot, silent writes`, () => pretyped(replica, page, skin)],
  ]),
];
try {
  for (const [name, run] of steps) {
    const begun = Date.now();
    await run();
    console.log(`ok  ${name} (${Date.now() - begun} ms)`);
  }
  assert.deepEqual(faults, [], 'no script error, no blocked content');
  assert.ok(replica.requests().every((r) => r.host === replica.host));
  console.log(`${steps.length} passed`);
} catch (error) {
  if (shots) await page.screenshot({ path: `${shots}/failed.png`, fullPage: true });
  throw error;
} finally {
  await browser.close();
  await replica.close();
}
