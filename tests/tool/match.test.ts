import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, vi } from 'vitest';
import { PATIENCE, runTool } from './run-tool';
import { put } from './support';

vi.setConfig({ testTimeout: PATIENCE });

const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Essai</title><form>
<fieldset><legend>Salarié</legend>
<label>Nom de naissance <input name="n"></label>
<label>Numéro de sécurité sociale <input name="s"></label></fieldset>
<fieldset><legend>Employeur</legend><label>SIRET <input name="e" id="siret"></label></fieldset>
<label>Couleur préférée <input name="c"></label></form></html>`;

type Page = { readonly controls: readonly Record<string, unknown>[] };
const idsOf = (json: unknown) =>
  (json as readonly Page[]).map(({ controls }) => controls.map(({ name, id }) => `${name}: ${id}`));
const EXPECTED = ['n: salarie.nomNaissance', 's: salarie.nir', 'e: employeur.siret', 'c: null'];

it('names the datum of each control of each file', async () => {
  const ended = await runTool(
    'match',
    put('one.html', PAGE),
    put('none.html', '<p>rien</p>'),
    '--portal',
    'opcoep',
  );
  expect(ended.exit).toBe(0);
  expect(idsOf(ended.json)).toEqual([EXPECTED, []]);
  const siret = (ended.json as readonly Page[])[0]?.controls[2];
  expect(Object.keys(siret ?? {})).toEqual([
    'selector',
    'name',
    'domId',
    'label',
    'id',
    'part',
    'score',
    'why',
  ]);
  expect(siret).toMatchObject({ domId: 'siret', selector: '#siret', label: 'SIRET' });
});

it('reads a page that a server of this machine draws later', async () => {
  const drawn = `<!doctype html><meta charset="utf-8"><body><script>
    setTimeout(() => { document.body.innerHTML = ${JSON.stringify(PAGE)}; }, 200);
    Object.defineProperty(HTMLInputElement.prototype, 'value', { get: () => { throw new Error('trap'); } });
  </script>`;
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(drawn));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const ended = await runTool('match', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  server.close();
  expect(idsOf(ended.json)).toEqual([EXPECTED]);
});

it('says when a page does not open', async () => {
  const ended = await runTool('match', 'http://127.0.0.1:1/');
  expect(ended).toMatchObject({ exit: 2, json: undefined });
  expect(ended.said).toMatch(/ne s’ouvre pas/);
});
