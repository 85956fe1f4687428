import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { type Skin, startReplica } from '../../replica/server.mjs';
import { runTool } from '../../tool/run-tool';
import { putDossier } from '../../tool/support';

type Line = { readonly id: string | null; readonly wanted: string | null; readonly accepted: boolean };

const dossier = putDossier('fill.json', {
  'salarie.nomNaissance': 'D’Œuvre-Élie',
  'salarie.prenom': 'Łukasz',
  'salarie.dateNaissance': '1999-04-03',
});

const SKINS: readonly Skin[] = ['plain', 'react', 'webforms', 'angular', 'lightning', 'iframe'];

for (const skin of SKINS)
  test(`fill reports each control of the ${skin} replica as the replica itself has it`, async () => {
    // A first build of the skin may take its time.
    test.setTimeout(180_000);
    const replica = await startReplica();
    const page = `https://127.0.0.1:${replica.port}/${skin}/salarie?session=tool`;
    const ended = await runTool('fill', page, '--dossier', dossier);
    expect(ended.json, ended.said).toBeDefined();
    const lines = ended.json as readonly Line[];
    const written = lines.filter(({ wanted }) => wanted !== null);
    expect(written.length).toBeGreaterThanOrEqual(3);
    expect(written.filter(({ accepted }) => !accepted)).toEqual([]);
    expect(ended.exit).toBe(0);
    expect(await replica.oracle('tool')).toMatchObject({
      'salarie.nomNaissance': 'D’Œuvre-Élie',
      'salarie.prenom': 'Łukasz',
      'salarie.dateNaissance': '1999-04-03',
    });
    expect(replica.submits('tool')).toBe(0);
    await replica.close();
  });

test('fill reaches a plain http page, and keeps what it already holds', async () => {
  const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Salarié</title><form>
    <fieldset><legend>Salarié</legend><label>Nom de naissance <input name="n" value="Autre"></label>
    <label>Prénom <input name="p"></label></fieldset></form></html>`;
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const ended = await runTool('fill', page, '--dossier', dossier);
  server.close();
  const byId = new Map((ended.json as readonly Line[]).map((line) => [line.id, line]));
  expect(byId.get('salarie.prenom')).toMatchObject({ wanted: 'Łukasz', accepted: true });
  expect(byId.get('salarie.nomNaissance')).toMatchObject({ wanted: null, accepted: false });
});

test('fill says in French when the page has no form', async () => {
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end('<p>rien</p>'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const ended = await runTool('fill', page, '--dossier', dossier);
  server.close();
  expect(ended.exit).toBe(1);
  expect(ended.said).toMatch(/formulaire/);
});
