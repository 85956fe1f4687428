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
