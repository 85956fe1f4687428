import { describe, expect, it, vi } from 'vitest';
import { PATIENCE, runTool, STACK } from './run-tool';
import { place, put, putDossier } from './support';

vi.setConfig({ testTimeout: PATIENCE });

const dossier = putDossier('dossier.json', { 'salarie.prenom': 'Élie' });

/** What a person may write wrongly: each is told in French on standard error, with nothing on standard output. */
const BAD_USE: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['no command', [], /Indiquez une commande/],
  ['an unknown command', ['verify'], /Commande inconnue/],
  ['a name every object has', ['constructor'], /Commande inconnue/],
  ['an unknown option', ['check', dossier, '--date', '2026-01-01'], /Option inconnue/],
  ['an option without its value', ['check', dossier, '--day'], /Option inconnue ou sans valeur/],
  ['no file', ['check'], /Il manque/],
  ['a file that is not there', ['check', place('absent.json')], /introuvable/],
  ['a folder', ['cerfa-read', place('.')], /pas un fichier/],
  ['a day that does not exist', ['check', dossier, '--day', '2026-02-30'], /--day attend un jour/],
  ['a day in another form', ['check', dossier, '--day', '01/02/2026'], /--day attend un jour/],
  ['an unknown purpose', ['check', dossier, '--purpose', 'voyage'], /--purpose attend/],
  ['no template', ['cerfa-fill', dossier, '--out', place('out.pdf')], /--template/],
  ['no place for the result', ['cerfa-fill', dossier, '--template', dossier], /--out/],
  ['two files', ['cerfa-read', dossier, dossier], /un seul fichier/],
  ['an unknown portal', ['match', put('p.html', '<input>'), '--portal', 'ailleurs'], /--portal attend/],
  ['a page elsewhere', ['match', 'https://www.opcoep.fr/'], /cette machine/],
  ['a page elsewhere to fill', ['fill', 'http://192.0.2.1/', '--dossier', dossier], /cette machine/],
  [
    'a name that only looks like loopback',
    ['fill', 'http://127.0.0.1.example.fr/', '--dossier', dossier],
    /cette machine/,
  ],
  ['no dossier to fill with', ['fill', 'http://127.0.0.1:9/'], /--dossier/],
];

describe('bad use', () => {
  it.concurrent.each(BAD_USE)('%s', async (_, args, said) => {
    const ended = await runTool(...args);
    expect(ended.exit).toBe(2);
    expect(ended.json).toBeUndefined();
    expect(ended.said).toMatch(said);
    expect(ended.said).not.toMatch(STACK);
  });
});

/** Files that are refused: each has its code on standard output, its sentence on standard error. */
const BAD_FILES: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['no JSON', '{"format":', 'dossier/not-json'],
  ['another JSON', '{"a":1}', 'dossier/not-a-dossier'],
  ['a file of another encoding', new Uint8Array([0x7b, 0xe9, 0x7d]), 'dossier/not-json'],
  [
    'a later version',
    '{"format":"compagnon-contrat-pro/dossier","version":99,"fields":{}}',
    'dossier/newer-version',
  ],
  [
    'a field that is none',
    '{"format":"compagnon-contrat-pro/dossier","version":1,"fields":{"x.y":1}}',
    'dossier/invalid',
  ],
  ['a deep nest', `${'['.repeat(5000)}${']'.repeat(5000)}`, 'dossier/invalid'],
];

describe('a dossier that is refused', () => {
  it.concurrent.each(BAD_FILES)('%s', async (name, content, code) => {
    const path = put(`${name.replace(/ /g, '-')}.json`, content);
    const ended = await runTool('check', path, '--day', '2026-11-23');
    expect(ended.exit).toBe(1);
    expect(ended.json).toMatchObject([{ file: path, error: { code } }]);
    expect(ended.said).toContain(path);
    expect(ended.said).not.toMatch(STACK);
  });

  it('one refused file does not hide the others', async () => {
    const { json } = await runTool('check', put('bad.json', 'no'), dossier, '--day', '2026-11-23');
    expect(json).toMatchObject([{ error: { code: 'dossier/not-json' } }, { file: dossier, complete: false }]);
  });
});

describe('a form that is refused', () => {
  it('is not a PDF', async () => {
    const ended = await runTool('cerfa-read', put('not.pdf', 'bonjour'));
    expect(ended).toMatchObject({ exit: 1, json: { error: { code: 'cerfa/not-a-pdf' } } });
    expect(ended.said).not.toMatch(STACK);
  });

  it('writes nothing when the template is refused', async () => {
    const out = place('never.pdf');
    const ended = await runTool('cerfa-fill', dossier, '--template', put('not2.pdf', 'x'), '--out', out);
    expect(ended).toMatchObject({ exit: 1, json: { error: { code: 'cerfa/not-a-pdf' } } });
    expect((await runTool('cerfa-read', out)).said).toMatch(/introuvable/);
  });
});
