import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { openZip } from '@/lib/documents/gate';
import { pdfOf } from '../documents/filing/files';
import { PATIENCE, runTool } from './run-tool';
import { place, put } from './support';

vi.setConfig({ testTimeout: PATIENCE });

const TYPICAL = fileURLToPath(new URL('../fixtures/documents/typical.json', import.meta.url));
/** The Cerfa, the document on the training, an agreement for each of the two bodies. */
const putAll = async (): Promise<readonly string[]> => [
  `cerfa=${put('cerfa signé.pdf', await pdfOf('Cerfa'))}`,
  `parcours=${put('parcours.pdf', await pdfOf('Parcours'))}`,
  `convention-formation=${put('convention.pdf', await pdfOf('Convention'))}`,
  `convention-formation=${put('convention-2.pdf', await pdfOf('Deuxième convention'))}`,
];

it('filing: says which pieces are asked and who signs, 1 while they are lacking', async () => {
  const { json, exit } = await runTool('filing', TYPICAL, '--day', '2026-09-20');
  expect(exit).toBe(1);
  expect(json).toMatchObject({
    ready: { done: 0, wanted: 3, ready: false },
    pieces: [{ kind: 'cerfa', need: 'required', lacks: [{ code: 'absent' }] }, {}, {}, {}, {}, {}, {}],
  });
});

it('filing: attaches the signed files and writes the package', async () => {
  const out = place('filing');
  const { json, exit } = await runTool(
    ...['filing', TYPICAL, ...(await putAll()), '--out', out],
    ...['--day', '2026-11-23', '--signed', '2026-09-28', '--owner', 'Marchetti Hugo'],
  );
  expect(json).toMatchObject({ ready: { done: 3, wanted: 3, ready: true }, faults: [] });
  expect(exit).toBe(0);
  expect(readdirSync(out)).toEqual(['DOSSIER-CPRO_2026-11-23_MARCHETTI-HUGO.zip']);
  const bytes = new Uint8Array(readFileSync(join(out, readdirSync(out)[0] ?? '')));
  expect([...openZip(bytes).keys()].slice(2)).toEqual([
    '01_CERFA-12434_MARCHETTI-HUGO.pdf',
    '02_PARCOURS-DE-FORMATION_MARCHETTI-HUGO.pdf',
    '03_CONVENTION-FORMATION_MARCHETTI-HUGO.pdf',
    '04_CONVENTION-FORMATION_MARCHETTI-HUGO.pdf',
  ]);
});

it('filing: a file that is not what it should be is told, and left out', async () => {
  const bad = put('bad.pdf', 'not a PDF');
  const { json, exit } = await runTool('filing', TYPICAL, `cerfa=${bad}`, '--out', place('bad-filing'));
  expect(exit).toBe(1);
  expect(json).toMatchObject({ faults: [{ code: 'unknown', severity: 'block' }], package: { entries: [] } });
});

it('filing: refuses a piece nobody knows, a bad day or moment, files without --out', async () => {
  const exits = [];
  for (const args of [
    ['passeport=a.pdf', '--out', place('x')],
    ['--day', '23/11/2026'],
    ['--moment', 'jamais'],
    [`cerfa=${TYPICAL}`],
  ])
    exits.push((await runTool('filing', TYPICAL, ...args)).exit);
  expect(exits).toEqual([2, 2, 2, 2]);
});
