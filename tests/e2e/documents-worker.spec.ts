import { readFileSync } from 'node:fs';
import { expect, test } from './harness/fixtures';

const source = JSON.parse(
  readFileSync(new URL('../fixtures/documents/typical.json', import.meta.url), 'utf8'),
);

test('the worker of the documents makes them all under our policy, and tells how far it is', async ({
  companion,
}) => {
  const page = await companion.context.newPage();
  await page.goto(`chrome-extension://${companion.extensionId}/dossier.html`);
  const { told, made } = await page.evaluate(async (dossier) => {
    const bytesOf = async (name: string) =>
      new Uint8Array(await (await fetch(`/fonts/LiberationSans-${name}.ttf`)).arrayBuffer());
    const request = {
      type: 'documents',
      jobs: [{ key: 'a', source: dossier }],
      kinds: ['fiche-poste', 'feuille-route', 'parcours', 'certificat-realisation'],
      formats: ['docx', 'xlsx', 'pdf'],
      madeOn: '2026-11-23',
      font: await bytesOf('Regular'),
      boldFont: await bytesOf('Bold'),
    };
    const policy = (
      globalThis as unknown as {
        trustedTypes: {
          createPolicy: (name: string, rules: object) => { createScriptURL: (path: string) => string };
        };
      }
    ).trustedTypes.createPolicy('compagnon', { createScriptURL: (path: string) => path });
    const worker = new Worker(policy.createScriptURL('/documents-worker.js'));
    const told: number[] = [];
    type File = { readonly name: string; readonly bytes: Uint8Array };
    type Message = {
      readonly progress?: { readonly done: number };
      readonly result?: readonly { readonly files?: readonly File[]; readonly code?: string }[];
    };
    const made = await new Promise<readonly string[]>((resolve, reject) => {
      worker.onerror = () => reject(new Error('the worker broke'));
      worker.onmessage = ({ data }: MessageEvent<Message>) => {
        if (data.progress) told.push(data.progress.done);
        if (data.result)
          resolve(
            data.result.flatMap(({ files = [], code }) =>
              code === undefined
                ? files.map(({ name, bytes }) => `${name} ${String.fromCharCode(...bytes.slice(0, 2))}`)
                : [code],
            ),
          );
      };
      worker.postMessage(request);
    });
    worker.terminate();
    return { told, made };
  }, source);
  expect(told).toEqual([1, 2, 3, 4]);
  expect(made).toEqual([
    'fiche-de-poste.docx PK',
    'fiche-de-poste.pdf %P',
    'feuille-de-route.xlsx PK',
    'feuille-de-route.pdf %P',
    'parcours-de-formation.docx PK',
    'parcours-de-formation.pdf %P',
    'certificat-de-realisation.docx PK',
    'certificat-de-realisation.pdf %P',
  ]);
});

test('the worker looks at a file to attach and makes the package to file, under our policy', async ({
  companion,
}) => {
  const page = await companion.context.newPage();
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });
  await page.goto(`chrome-extension://${companion.extensionId}/dossier.html`);
  const answers = await page.evaluate(async (dossier) => {
    const bytesOf = async (name: string) =>
      new Uint8Array(await (await fetch(`/fonts/LiberationSans-${name}.ttf`)).arrayBuffer());
    const policy = (
      globalThis as unknown as {
        trustedTypes: {
          createPolicy: (name: string, rules: object) => { createScriptURL: (path: string) => string };
        };
      }
    ).trustedTypes.createPolicy('compagnon', { createScriptURL: (path: string) => path });
    const worker = new Worker(policy.createScriptURL('/documents-worker.js'));
    type Looked = {
      readonly facts?: { readonly sha256: string; readonly type: string; readonly size: number };
    };
    type Packed = { readonly name: string; readonly bytes?: Uint8Array; readonly lacking: readonly object[] };
    const ask = <T>(request: object): Promise<{ readonly ok: boolean; readonly result: T }> =>
      new Promise((resolve, reject) => {
        worker.onerror = () => reject(new Error('the worker broke'));
        worker.onmessage = ({ data }: MessageEvent<{ readonly ok: boolean; readonly result: T }>) => {
          // signs of life come before the answer
          if ('ok' in data) resolve(data);
        };
        worker.postMessage(request);
      });
    const bytes = new TextEncoder().encode('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
    const looked = await ask<Looked>({ type: 'receive', name: 'copie.pdf', bytes });
    const refused = await ask<Looked>({ type: 'receive', name: 'copie.pdf', bytes: bytes.slice(0, 20) });
    const { sha256 = '', type = '', size = 0 } = looked.result.facts ?? {};
    const piece = { id: 'c', kind: 'cerfa', etat: 'jointe', nom: 'copie.pdf', taille: size, type, sha256 };
    const packed = await ask<Packed>({
      type: 'filing',
      source: { ...dossier, pieces: [piece] },
      files: new Map([['c', bytes]]),
      moment: 'depot',
      madeOn: '2026-11-23',
      font: await bytesOf('Regular'),
      boldFont: await bytesOf('Bold'),
    });
    worker.terminate();
    return {
      type,
      hash: sha256.length,
      refused: refused.ok && refused.result.facts === undefined,
      name: packed.result.name,
      zip: String.fromCharCode(...(packed.result.bytes ?? []).slice(0, 2)),
      lacking: packed.result.lacking.length,
    };
  }, source);
  expect(answers).toEqual({
    type: 'application/pdf',
    hash: 64,
    refused: true,
    name: 'DOSSIER-CPRO_2026-11-23.zip',
    zip: 'PK',
    lacking: 2,
  });
  expect(violations).toEqual([]);
});
