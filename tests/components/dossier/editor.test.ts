import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEditor, RETRY_MS } from '@/components/dossier/editor';
import { borrowEditor, giveBack, unkeptEditors } from '@/components/dossier/open-editors';
import { typed } from '../../vault/support';
import { startVault, stubPage } from './support';

let page: ReturnType<typeof stubPage>;
beforeEach(() => {
  page = stubPage();
  // The vault's own waiting goes by other means; only the editor's pauses are ours to shorten.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const NAME = 'salarie.prenom';
const settled = (check: () => void | Promise<void>) => vi.waitFor(check, { interval: 5, timeout: 3_000 });

const start = async (fields: Readonly<Record<string, unknown>> = {}) => {
  const started = await startVault();
  const { id } = await started.vault.create(typed(fields));
  const stored = async (field = NAME) => (await started.other.open(id))?.fields[field];
  return { ...started, id, stored };
};

test('what could not be kept is tried again by itself, and the browser asks before it leaves', async () => {
  const { vault, fill, id, stored } = await start();
  const editor = await borrowEditor(vault, id);
  fill(true);
  editor.set(NAME, 'Ana', 'typed');
  await editor.flush();
  expect(editor.read()).toMatchObject({ saving: 'failed', failure: { code: 'vault/full' } });
  expect(page.asksBeforeLeaving()).toBe(true);
  await vi.advanceTimersByTimeAsync(RETRY_MS);
  await settled(() => expect(editor.read().saving).toBe('failed'));
  fill(false);
  await vi.advanceTimersByTimeAsync(RETRY_MS);
  await settled(() => expect(editor.read()).toMatchObject({ saving: 'saved', failure: undefined }));
  expect(await stored()).toBe('Ana');
  expect(page.asksBeforeLeaving()).toBe(false);
  giveBack(id);
});

test('leaving a dossier that could not be kept loses nothing: it is there again, and kept when it can be', async () => {
  const { vault, fill, id, stored } = await start({ [NAME]: 'Ana' });
  const first = await borrowEditor(vault, id);
  fill(true);
  first.set(NAME, 'Anaïs', 'typed');
  first.draft('salarie.courriel', 'ana@');
  giveBack(id);
  await settled(() => expect(unkeptEditors()).toEqual([first]));
  expect(page.asksBeforeLeaving()).toBe(true);
  const again = await borrowEditor(vault, id);
  expect(again.read()).toMatchObject({ fields: { [NAME]: 'Anaïs' }, drafts: { 'salarie.courriel': 'ana@' } });
  giveBack(id);
  fill(false);
  await vi.advanceTimersByTimeAsync(RETRY_MS);
  await settled(async () => expect(await stored()).toBe('Anaïs'));
  await settled(() => expect(unkeptEditors()).toEqual([]));
  expect((await vault.open(id))?.parts).toEqual({ drafts: { 'salarie.courriel': 'ana@' } });
  const last = await borrowEditor(vault, id);
  expect(last).not.toBe(first);
  giveBack(id);
});

test('two uses of one dossier share its editor, which lives until the last', async () => {
  const { vault, id, stored } = await start();
  const [one, other] = await Promise.all([borrowEditor(vault, id), borrowEditor(vault, id)]);
  expect(one).toBe(other);
  giveBack(id);
  one.set(NAME, 'Ana', 'typed');
  giveBack(id);
  await settled(async () => expect(await stored()).toBe('Ana'));
});

test('a dossier erased in another window is told, and holds nobody back', async () => {
  const { vault, other, fill, id } = await start();
  const editor = await borrowEditor(vault, id);
  fill(true);
  editor.set(NAME, 'Ana', 'typed');
  await editor.flush();
  await other.remove(id);
  await other.erase(id);
  await settled(() =>
    expect(editor.read()).toMatchObject({ gone: true, failure: { code: 'vault/missing' } }),
  );
  expect(page.asksBeforeLeaving()).toBe(false);
  giveBack(id);
  expect(unkeptEditors()).toEqual([]);
});

test('each clash stays until it is answered, whatever clashes or not afterwards', async () => {
  const { vault, other, fill, id, stored } = await start({ [NAME]: 'Ana', 'salarie.nomNaissance': 'Roy' });
  const opened = await vault.open(id);
  if (opened === undefined) throw new Error('not created');
  const editor = createEditor(vault, opened);
  const clash = async (field: string, mine: string, theirs: string) => {
    fill(true);
    editor.set(field, mine, 'typed');
    await editor.flush();
    await other.change(id, (await other.open(id))?.version ?? 0, typed({ [field]: theirs }));
    fill(false);
    await editor.flush();
  };
  await clash(NAME, 'Anaïs', 'Anne');
  expect(editor.read().contested).toEqual([{ field: NAME, theirs: 'Anne' }]);
  expect(editor.read().fields[NAME]).toBe('Anaïs');
  await clash('salarie.nomNaissance', 'Roi', 'Leroy');
  await other.change(id, (await other.open(id))?.version ?? 0, typed({ 'salarie.sexe': 'F' }));
  editor.set('salarie.courriel', 'a@exemple.fr', 'typed');
  await editor.flush();
  expect(editor.read().contested.map(({ field }) => field)).toEqual([NAME, 'salarie.nomNaissance']);

  editor.takeTheirs(NAME);
  editor.keepMine('salarie.nomNaissance');
  await editor.flush();
  expect(editor.read().contested).toEqual([]);
  expect(await stored()).toBe('Anne');
  expect(await stored('salarie.nomNaissance')).toBe('Roi');
  expect(await stored('salarie.sexe')).toBe('F');
  editor.close();
});

test('an unfinished text of the other window is a clash too, and can be taken', async () => {
  const { vault, other, fill, id } = await start({ [NAME]: 'Ana' });
  const [opened, theirs] = [await vault.open(id), await other.open(id)];
  if (opened === undefined || theirs === undefined) throw new Error('not created');
  const [mine, second] = [createEditor(vault, opened), createEditor(other, theirs)];
  fill(true);
  mine.set('salarie.dateNaissance', '1999-05-17', 'typed');
  await mine.flush();
  second.draft('salarie.dateNaissance', '31/11');
  await second.flush();
  fill(false);
  await mine.flush();
  const clash = { field: 'salarie.dateNaissance', theirs: undefined, draft: '31/11' };
  expect(mine.read().contested).toEqual([clash]);
  await settled(() => expect(second.read().fields['salarie.dateNaissance']).toBe('1999-05-17'));
  expect(second.read().drafts).toEqual({});
  mine.takeTheirs('salarie.dateNaissance');
  await mine.flush();
  expect(mine.read().drafts).toEqual({ 'salarie.dateNaissance': '31/11' });
  expect((await vault.open(id))?.fields['salarie.dateNaissance']).toBeUndefined();
  mine.close();
  second.close();
});

test('typing on while a change is being written is no clash with oneself', async () => {
  const { vault, id, stored } = await start();
  const editor = await borrowEditor(vault, id);
  for (const text of ['A', 'An', 'Ana', 'Anaï', 'Anaïs']) {
    editor.set(NAME, text, 'typed');
    void editor.flush();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await editor.flush();
  expect(editor.read()).toMatchObject({ contested: [], saving: 'saved', fields: { [NAME]: 'Anaïs' } });
  expect(await stored()).toBe('Anaïs');
  giveBack(id);
});

test('a list is shown and kept as fields are, and contested when another window wrote it too', async () => {
  const { vault, other, id } = await start();
  const editor = await borrowEditor(vault, id);
  const [mine, theirs] = [[{ id: 'a' }], [{ id: 'b' }]];
  editor.set('waivers', mine, 'typed');
  expect(editor.read().parts.waivers).toEqual(mine);
  expect(editor.read().fields).toEqual({});
  await other.change(id, editor.read().dossier.version, [
    { field: 'waivers', value: theirs, origin: 'typed' },
  ]);
  await editor.flush();
  await settled(() => expect(editor.read().saving).toBe('saved'));
  expect(editor.read().contested).toEqual([{ field: 'waivers', theirs }]);
  editor.takeTheirs('waivers');
  await editor.flush();
  expect(editor.read().parts.waivers).toEqual(theirs);
  expect((await other.open(id))?.parts.waivers).toEqual(theirs);
  giveBack(id);
});
