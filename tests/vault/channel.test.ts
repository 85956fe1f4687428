import { afterEach, expect, test, vi } from 'vitest';
import { openVault } from '@/lib/vault';
import { channelOf } from '@/lib/vault/channel';
import { clock, newName, typed } from './support';

afterEach(() => vi.unstubAllGlobals());

test('without BroadcastChannel each window still hears itself and lists what the other wrote', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const name = newName();
  const now = clock();
  const [first, second] = [await openVault({ name, now }), await openVault({ name, now })];
  const heard: string[] = [];
  first.subscribe((event) => heard.push(event.type));
  const made = await first.create(typed({ 'salarie.prenom': 'Ana' }));
  expect(heard).toEqual(['dossier']);
  expect(await second.list()).toMatchObject([{ title: 'Ana' }]);
  await second.change(made.id, 1, typed({ 'salarie.prenom': 'Bea' }));
  expect(await first.list()).toMatchObject([{ title: 'Bea', version: 2 }]);
  await Promise.all([first.close(), second.close()]);
});

test('messages of another form are not passed on, and one can stop listening', async () => {
  const name = newName();
  const channel = channelOf(name);
  const heard: unknown[] = [];
  const stop = channel.listen((event) => heard.push(event));
  const wire = new BroadcastChannel(`vault:${name}`);
  const last = { type: 'file', id: 'modele' };
  for (const message of [null, 'x', { type: 'state', state: 'locked' }, { type: 'dossier', id: 1 }, last])
    wire.postMessage(message);
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(heard).toEqual([last]);
  stop();
  channel.tell({ type: 'file', id: 'modele' });
  expect(heard).toHaveLength(1);
  wire.close();
  channel.close();
});
