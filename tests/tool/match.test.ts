import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { writeStructure } from '@/lib/autofill';
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
    'also',
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

const field = (label: string, name: string) => `<label>${label} <input name="${name}"></label>`;
const shadow = (mode: string, inside: string) =>
  `<x-part><template shadowrootmode="${mode}">${inside}</template></x-part>`;
const inFrame = `<fieldset><legend>Employeur</legend>${field('SIRET', 'framed')}</fieldset>`;

const DEEP = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Profond</title><form>
<fieldset><legend>Salarié</legend>
${shadow('open', field('Nom de naissance', 'open'))}
${shadow('closed', field('Date de naissance', 'closed') + shadow('closed', field('Commune de naissance', 'inner')))}
<span id="s">Sexe</span><div role="combobox" tabindex="0" aria-labelledby="s" aria-haspopup="listbox" aria-expanded="false" aria-controls="l">Choisir</div>
<ul role="listbox" id="l" hidden><li role="option">Masculin</li><li role="option">Féminin</li></ul>
${field('Nom et prénom du salarié', 'both')}</fieldset>
<iframe srcdoc="${inFrame.replace(/"/g, '&quot;')}"></iframe></form></html>`;

it('reads into shadow roots, frames of the page’s own and lists drawn by a script', async () => {
  const ended = await runTool('match', put('deep.html', DEEP));
  const controls = (ended.json as readonly Page[])[0]?.controls ?? [];
  const ids = controls.map(({ name, label, id }) => `${name || label}: ${id}`);
  expect(ids).toEqual([
    'open: salarie.nomNaissance',
    'closed: salarie.dateNaissance',
    'inner: salarie.communeNaissance',
    'Sexe: salarie.sexe',
    expect.stringMatching(/^both: /),
    'framed: employeur.siret',
  ]);
});

it('says the other data of a control that asks several', async () => {
  const page = `<!doctype html><meta charset="utf-8"><form><fieldset><legend>Salarié</legend>
    ${field('Nom de naissance et prénom', 'both')}</fieldset></form>`;
  const ended = await runTool('match', put('both.html', page));
  const control = (ended.json as readonly Page[])[0]?.controls[0];
  expect(control).toMatchObject({ id: 'salarie.nomNaissance', also: ['salarie.prenom'] });
});

describe('the structure of a page', () => {
  const control = {
    frame: 0,
    kind: 'text',
    inputType: 'text',
    name: 'n',
    domId: '',
    label: 'Nom de naissance',
    labelSource: 'for',
    legend: 'Salarié',
    headings: ['Salarié'],
    cell: '',
    unit: '',
    placeholder: '',
    help: '',
    autocomplete: '',
    inputMode: '',
    maxLength: null,
    pattern: '',
    min: '',
    max: '',
    options: [],
    typable: true,
    group: '',
    ownValue: '',
    required: false,
    readOnly: false,
    disabled: false,
    visible: true,
    order: 0,
  } as const;
  const structure = writeStructure({
    format: 'compagnon-contrat-pro/page-structure',
    version: 1,
    origin: 'https://portail.example',
    title: 'Salarié',
    controls: [control, { ...control, name: 'p', label: 'Prénom', order: 1 }],
    facts: [],
    actions: [],
  });

  it('is read as a page is, beside a page, in the order given', async () => {
    const ended = await runTool('match', put('sent.json', structure), put('beside.html', PAGE));
    expect(ended.exit).toBe(0);
    expect(idsOf(ended.json)).toEqual([['n: salarie.nomNaissance', 'p: salarie.prenom'], EXPECTED]);
  });

  it('is refused in French when it is another JSON', async () => {
    const ended = await runTool('match', put('other.json', '{"format":"autre"}'));
    expect(ended).toMatchObject({ exit: 1, json: { error: { code: 'structure/unreadable' } } });
    expect(ended.said).toMatch(/[éè]/);
  });
});
