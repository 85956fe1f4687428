import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { applies, CERFA_FIELD_IDS } from '../../lib/domain';
import { DEMOS } from '../../lib/domain/demo';
import { fold } from '../../lib/shared/text';
import { registerOf } from '../demo/register';
import {
  type Answers,
  expectedKeys,
  HOST,
  PRETYPED,
  type Replica,
  type Skin,
  startReplica,
} from '../replica/server.mjs';
import { recordFigure } from '../setup/figure.mjs';
import { slice } from '../setup/slice.mjs';
import { test as base, expect } from './harness/fixtures';
import { importFile } from './story/import';
import { fillScreen } from './story/portal';

type Fields = Readonly<Record<string, unknown>>;

const SCREENS = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6'];
/** What only a person may attest: never ticked by us, so never expected. */
const ATTESTED = new Set(['tuteur.attestationEligibilite', 'formation.attestationInterne']);
/** The replica's register may answer in capitals: the page's own correction of what we wrote. */
const REGISTERED = /^(employeur|organisme)\.(denomination|adresse\.)/;

const everyBoxYes = JSON.parse(
  readFileSync(fileURLToPath(new URL('../fixtures/dossiers/every-box-yes.json', import.meta.url)), 'utf8'),
) as { fields: Fields };
const DOSSIERS: Readonly<Record<string, Fields>> = {
  experimental: DEMOS[0]?.file.fields ?? {},
  ordinaire: DEMOS[1]?.file.fields ?? {},
  'every box yes': everyBoxYes.fields,
};

const CASES = (['react', 'plain'] as const).flatMap((skin) =>
  Array.from({ length: 10 }, (_, seed) => ({
    skin,
    seed,
    name: Object.keys(DOSSIERS)[seed % 3] ?? 'experimental',
  })),
);

const test = base.extend<{ replica: Replica; register: Fields }>({
  register: [{}, { option: true }],
  replica: async ({ register }, use) => {
    const replica = await startReplica({ register: registerOf(register) });
    await use(replica);
    await replica.close();
  },
  hosts: async ({ replica }, use) => use({ [HOST]: replica.port }),
});

const openPortal = async (panel: Page) => {
  await panel.getByRole('button', { name: 'Remplir le portail' }).click();
  await panel.getByRole('heading', { name: 'Remplir le portail' }).waitFor();
};

/** Questions of the portal alone that a dossier answers all the same, beyond the Cerfa. */
const BEYOND: Readonly<Record<string, string>> = {
  'portail.conventionLibelle': 'employeur.convention',
  'portail.interlocuteur.nom': 'depot.contactNom',
  'portail.interlocuteur.fonction': 'depot.contactFonction',
  'portail.interlocuteur.courriel': 'depot.contactCourriel',
  'portail.tuteur.anciennete': 'regle.tuteurExperienceAnnees',
  'portail.tuteur.alternants': 'regle.tuteurNombreAlternants',
  'portail.coutHoraire': 'regle.coutHoraire',
  'portail.contratPrecedent': 'regle.contratPrecedent',
};

const same = (id: string, answer: unknown, value: unknown): boolean =>
  REGISTERED.test(id) ? fold(String(answer)) === fold(String(value)) : answer === value;

/** Answers that are not the dossier's: what went where it should not, or was changed on the way. */
const wrongWrites = (answers: Answers, fields: Fields, before: Answers): readonly string[] =>
  Object.keys(answers).filter((key) => {
    const id = BEYOND[key] ?? key.replace('#confirmation', '');
    if (before[key] !== undefined && before[key] === answers[key]) return false;
    return !same(id, answers[key], fields[id]);
  });

const missing = (keys: readonly string[], answers: Answers, fields: Fields): readonly string[] =>
  keys.filter(
    (id) =>
      fields[id] !== undefined &&
      !ATTESTED.has(id) &&
      (CERFA_FIELD_IDS as readonly string[]).includes(id) &&
      applies(id as (typeof CERFA_FIELD_IDS)[number], fields) &&
      !(fields[id] === false && answers[id] === undefined) &&
      !same(id, answers[id], fields[id]),
  );

const next = async (page: Page) => {
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await page.getByRole('button', { name: 'Suivant', exact: true }).click();
  await page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, title);
};

for (const { skin, seed, name } of slice('portal', CASES, 5)) {
  test.describe(`${skin} ${seed}`, () => {
    const fields = DOSSIERS[name] ?? {};
    test.use({ register: fields });
    test(`the ${name} dossier, every field the screens show`, async ({ companion, openPanel, replica }) => {
      test.setTimeout(240_000);
      const session = `fill-${skin}-${seed}`;
      const page = companion.context.pages()[0] ?? (await companion.context.newPage());
      await page.goto(replica.url({ skin, seed, session, screen: 'S1' }));
      const panel = await openPanel(page);
      await importFile(panel, 'dossier.json', dossierText(fields));
      await openPortal(panel);
      let shown = 0;
      for (const screen of SCREENS) {
        const heading = page.getByRole('heading', { level: 1 });
        await heading.waitFor();
        // A person answers the portal's own question; the panel must not.
        const hosted = page.getByLabel(/mis à disposition/i);
        if ((await hosted.count()) > 0)
          test.info().annotations.push({ type: 'asks', description: 'host firm' });
        await fillScreen(panel, { sensitive: true });
        const answers = await replica.oracle(session);
        const keys = expectedKeys(skin, screen, seed, answers);
        expect(missing(keys, answers, fields), `${screen}: not filled`).toEqual([]);
        expect(wrongWrites(answers, fields, {}), `${screen}: wrong writes`).toEqual([]);
        shown += keys.length;
        if (
          screen !== 'S6' &&
          (await page.getByRole('button', { name: 'Suivant', exact: true }).count()) > 0
        ) {
          await next(page);
        }
      }
      expect(replica.submits(session)).toBe(0);
      expect(shown).toBeGreaterThan(60);
      recordFigure(`portal ${skin} ${seed}: fields shown and filled`, shown, 'fields', { dossier: name });
    });
  });
}

const dossierText = (fields: Fields): string =>
  JSON.stringify({ format: 'compagnon-contrat-pro/dossier', version: 1, fields });

const notUndone = (panel: Page): Promise<readonly string[]> =>
  panel
    .locator('li[data-undo=failed]')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-field') ?? ''));

const untouched = (skin: Skin) =>
  test(`${skin}: what the person typed beforehand stays, until they tick it`, async ({
    companion,
    openPanel,
    replica,
  }) => {
    test.setTimeout(120_000);
    const session = `typed-${skin}`;
    const page = companion.context.pages()[0] ?? (await companion.context.newPage());
    await page.goto(replica.url({ skin, seed: 0, session, screen: 'S3', pretyped: true }));
    const panel = await openPanel(page);
    await importFile(panel, 'dossier.json', dossierText(DOSSIERS.experimental ?? {}));
    await openPortal(panel);
    const before = await replica.oracle(session);
    expect(before['salarie.prenom']).toBe(PRETYPED['salarie.prenom']);
    await fillScreen(panel, { sensitive: true });
    const after = await replica.oracle(session);
    for (const key of Object.keys(before)) expect(after[key], key).toEqual(before[key]);
    await panel
      .getByRole('checkbox', { name: /Remplacer la valeur de la page : « Prénomdéjàsaisi »/ })
      .check();
    await panel.getByRole('button', { name: 'Remplir 1 champ' }).click();
    const fields = DOSSIERS.experimental ?? {};
    await expect
      .poll(async () => (await replica.oracle(session))['salarie.prenom'])
      .toBe(fields['salarie.prenom']);
    await panel.getByRole('button', { name: 'Annuler ce remplissage' }).click();
    await panel.getByText(/remis dans l’état d’avant/).waitFor();
    // A page of React has no way to untick a radio button: the panel names those, everything else is as before.
    const named = new Set(await notUndone(panel));
    await expect
      .poll(async () => Object.keys(await replica.oracle(session)).filter((key) => !named.has(key)))
      .toEqual(Object.keys(before));
    const after2 = await replica.oracle(session);
    for (const key of Object.keys(before)) expect(after2[key], key).toEqual(before[key]);
    for (const id of named) expect(skin, id).toBe('react');
    expect(replica.submits(session)).toBe(0);
  });

untouched('react');
untouched('plain');

test('sensitive data waits for its tick', async ({ companion, openPanel, replica }) => {
  const session = 'sensitive';
  const page = companion.context.pages()[0] ?? (await companion.context.newPage());
  await page.goto(replica.url({ skin: 'react', seed: 0, session, screen: 'S3' }));
  const panel = await openPanel(page);
  await importFile(panel, 'dossier.json', dossierText(DOSSIERS.experimental ?? {}));
  await openPortal(panel);
  await fillScreen(panel, { sensitive: false });
  const answers = await replica.oracle(session);
  expect(answers['salarie.prenom']).toBeDefined();
  expect(answers['salarie.nir']).toBeUndefined();
  expect(answers['salarie.rqth']).toBeUndefined();
});

test('a page that is not the portal is left alone, and the panel says where to go', async ({
  companion,
  openPanel,
}) => {
  const page = companion.context.pages()[0] ?? (await companion.context.newPage());
  await page.goto('data:text/html,<title>ailleurs</title><input name=nom>');
  const panel = await openPanel(page);
  await importFile(panel, 'dossier.json', dossierText(DOSSIERS.experimental ?? {}));
  await openPortal(panel);
  await panel.getByText('Affichez le portail à côté de ce panneau').waitFor();
});

test('a portal page without a form is said so', async ({ companion, openPanel, replica }) => {
  const page = companion.context.pages()[0] ?? (await companion.context.newPage());
  await page.goto(`${replica.origin}/style.css`);
  const panel = await openPanel(page);
  await importFile(panel, 'dossier.json', dossierText(DOSSIERS.experimental ?? {}));
  await openPortal(panel);
  await expect(panel.getByRole('alert')).toContainText('formulaire');
});

test('a tab closed in the middle is explained, and nothing is lost', async ({
  companion,
  openPanel,
  replica,
}) => {
  const other = companion.context.pages()[0] ?? (await companion.context.newPage());
  const page = await companion.context.newPage();
  await page.goto(replica.url({ skin: 'react', seed: 0, session: 'closed', screen: 'S3' }));
  const panel = await openPanel(page);
  await importFile(panel, 'dossier.json', dossierText(DOSSIERS.experimental ?? {}));
  await openPortal(panel);
  await panel.getByRole('button', { name: /^Remplir \d+ champs?$/ }).click();
  await page.close();
  await other.bringToFront();
  await panel
    .getByText(/Affichez le portail à côté|page .*fermée|onglet/)
    .first()
    .waitFor();
  await panel.getByRole('button', { name: 'Retour au dossier' }).click();
  await panel.getByRole('heading', { name: 'Zoé Lefèvre' }).waitFor();
});
