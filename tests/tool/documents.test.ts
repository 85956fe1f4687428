import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { drawStandIn } from '@/lib/cerfa';
import { PATIENCE, runTool } from './run-tool';
import { place, put, putDossier } from './support';

vi.setConfig({ testTimeout: PATIENCE });

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/documents/${name}.json`, import.meta.url));

type Told = {
  readonly documents: readonly {
    readonly kind: string;
    readonly files: readonly string[];
    readonly missing: readonly { readonly label: string }[];
    readonly warnings: readonly string[];
  }[];
};

it('documents: writes each document as docx and pdf, and says what is left to fill', async () => {
  const out = place('documents');
  const { json, exit } = await runTool('documents', fixture('short'), '--out', out, '--day', '2026-11-23');
  expect(exit).toBe(1);
  const { documents } = json as Told;
  const [sheet] = documents;
  expect(sheet?.kind).toBe('fiche-poste');
  expect(sheet?.missing.map(({ label }) => label)).toContain('Missions');
  for (const name of documents.flatMap(({ files }) => files)) {
    const start = readFileSync(join(out, name)).subarray(0, 4).toString('latin1');
    expect(start).toBe(
      name.endsWith('.pdf')
        ? '%PDF'
        : name.endsWith('.docx') || name.endsWith('.xlsx')
          ? 'PK\u0003\u0004'
          : '',
    );
  }
});

it('documents: refuses a dossier that is not valid, a bad day, a missing folder', async () => {
  const wrong = putDossier('wrong-documents.json', { 'employeur.siret': '123' });
  expect((await runTool('documents', wrong, '--out', place('nothing'))).exit).toBe(1);
  expect(
    (await runTool('documents', fixture('short'), '--out', place('x'), '--day', '23/11/2026')).exit,
  ).toBe(2);
  expect((await runTool('documents', fixture('short'))).exit).toBe(2);
});

it('documents: fills the Cerfa too when its form is given', async () => {
  const font = new Uint8Array(
    readFileSync(new URL('../../public/fonts/LiberationSans-Regular.ttf', import.meta.url)),
  );
  const template = put('documents-template.pdf', await drawStandIn(font));
  const out = place('documents-cerfa');
  const { json } = await runTool('documents', fixture('typical'), '--out', out, '--template', template);
  expect(json).toMatchObject({ cerfa: { edition: '12434*05', left: [] } });
  expect(existsSync(join(out, 'cerfa.pdf'))).toBe(true);
  expect((json as Told).documents.map(({ kind }) => kind)).toEqual([
    'fiche-poste',
    'feuille-route',
    'parcours',
    'certificat-realisation',
  ]);
});
