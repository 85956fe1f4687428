import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { cleanValue, type FieldId } from '@/lib/domain';
import { recordFigure } from '../setup/figure.mjs';
import { slice } from '../setup/slice.mjs';
import { type Companion, launchCompanion } from './harness';
import { box } from './pages/fields';
import { createDossier, openGroups, openStep } from './pages/places';

/** How long before the end everything on screen must already be kept. */
const GRACE_MS = 1_000;

type Typing = { readonly id: FieldId; readonly text: string };

/** What a person types in a minute: values of several kinds, some left unfinished or wrong. */
const SCRIPT: readonly Typing[] = [
  { id: 'employeur.denomination', text: 'Maison Belleroche' },
  { id: 'employeur.siret', text: '99912345800013' },
  { id: 'salarie.situationAvant', text: 'recherche' },
  { id: 'employeur.courriel', text: 'rh@belleroche' },
  { id: 'salarie.nomNaissance', text: 'Nguyễn' },
  { id: 'salarie.nir', text: '28902385440123' },
  { id: 'salarie.dateNaissance', text: '26021989' },
  { id: 'contrat.salaireBrut', text: '1900,50' },
  { id: 'employeur.effectif', text: '42' },
  { id: 'formation.programme', text: 'Produits et allergènes, caisse, hygiène' },
];

/** A text as what it means, so that « 1900,5 » typed and « 1 900,50 € » shown again are the same. */
const meaning = (id: FieldId, text: string): string => {
  if (text.trim() === '') return 'nothing';
  const cleaned = cleanValue(id, text);
  return cleaned.ok ? `value ${JSON.stringify(cleaned.value)}` : `draft ${text.trim()}`;
};

/** A text of a box, with when; `sent` only when the browser died before it told what it showed. */
type Seen = {
  readonly id: FieldId;
  readonly at: number;
  readonly text: string;
  readonly sent?: true;
};

/** Types as a person does until the browser dies, noting what each box shows after each key. */
const typeUntilKilled = async (companion: Companion, start: number, seen: Seen[]): Promise<void> => {
  const tab = await companion.newDossierTab();
  await tab.getByRole('heading', { level: 1, name: /^3\. / }).waitFor();
  await openGroups(tab);
  for (let turn = 0; ; turn += 1) {
    const { id, text } = SCRIPT[(start + turn) % SCRIPT.length] as Typing;
    seen.push({ id, at: Date.now(), text: await box(tab, id).inputValue() });
    await box(tab, id).fill('');
    for (const [at, character] of [...text].entries()) {
      seen.push({ id, at: Date.now(), text: text.slice(0, at + 1), sent: true });
      await tab.keyboard.insertText(character);
      seen.push({ id, at: Date.now(), text: await box(tab, id).inputValue() });
    }
    await box(tab, id).blur();
    seen.push({ id, at: Date.now(), text: await box(tab, id).inputValue() });
  }
};

/** What each box must show again: any text it had in the last second, or the last one before. */
const allowed = (seen: readonly Seen[], killedAt: number): ReadonlyMap<FieldId, ReadonlySet<string>> => {
  const limit = killedAt - GRACE_MS;
  const ids = new Set(seen.map(({ id }) => id));
  return new Map(
    [...ids].map((id) => {
      const mine = seen.filter((one) => one.id === id);
      const before = mine.filter(({ at, sent }) => at <= limit && sent === undefined).slice(-1);
      const after = mine.filter(({ at }) => at > limit);
      // A box is emptied before it is typed in again, which may be what was kept last.
      const emptied = after.length > 0 ? ['nothing'] : [];
      return [id, new Set([...emptied, ...[...before, ...after].map(({ text }) => meaning(id, text))])];
    }),
  );
};

const ROUNDS = Array.from({ length: 20 }, (_, round) => round);
const chosen = slice('crash rounds', ROUNDS, 7);
const lost: string[] = [];
let compared = 0;

test.describe('a browser killed while a dossier is being typed', () => {
  let profileDir = '';
  test.beforeAll(async () => {
    profileDir = await mkdtemp(join(tmpdir(), 'compagnon-crash-'));
    const companion = await launchCompanion({ profileDir });
    const tab = await companion.newDossierTab();
    await createDossier(tab);
    await openStep(tab, 3);
    await companion.close();
  });
  test.afterAll(() => {
    recordFigure('Valeurs perdues après un arrêt brutal', lost.length, 'champs', {
      rounds: chosen.length,
      compared,
    });
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  for (const round of chosen) {
    test(`shows again what was on screen a second before (round ${round + 1})`, async () => {
      const companion = await launchCompanion({ profileDir });
      const seen: Seen[] = [];
      const typing = typeUntilKilled(companion, round * 3, seen).catch(() => undefined);
      await expect.poll(() => seen.length, { timeout: 20_000 }).toBeGreaterThan(0);
      await new Promise((resolve) => setTimeout(resolve, 1_200 + Math.random() * 2_500));
      const killedAt = Date.now();
      await companion.kill();
      await typing;

      const again = await launchCompanion({ profileDir });
      const tab = await again.newDossierTab();
      await tab.getByRole('heading', { level: 1, name: /^3\. / }).waitFor();
      await openGroups(tab);
      const wanted = allowed(seen, killedAt);
      expect(wanted.size).toBeGreaterThan(1);
      const wrong: string[] = [];
      for (const [id, meanings] of wanted) {
        const shown = meaning(id, await box(tab, id).inputValue());
        compared += 1;
        if (!meanings.has(shown)) wrong.push(`${id}: « ${shown} » is none of ${[...meanings].join(' | ')}`);
      }
      lost.push(...wrong);
      expect(wrong).toEqual([]);
      await again.close();
    });
  }
});
