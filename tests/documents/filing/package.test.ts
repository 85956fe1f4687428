import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDEX_NAME, type PackageRequest, packFiling, SUMS_NAME, sha256 } from '@/lib/documents';
import { openZip } from '@/lib/documents/gate';
import { attached, newPiece, PIECE_KINDS, type Piece, type PieceKind, sent } from '@/lib/domain';
import { DOSSIERS, MADE_ON, TYPICAL } from '../dossiers';
import { FONTS, PDF, PNG, pdfOf } from './files';

const row = async (
  id: string,
  kind: PieceKind,
  bytes: Uint8Array,
  type = 'application/pdf',
): Promise<Piece> =>
  attached(
    newPiece(id, kind),
    { name: `${id}.pdf`, size: bytes.length, type, sha256: await sha256(bytes) },
    '2026-09-28',
  );
const OTHER = await pdfOf('Parcours');
const request = async (more: Partial<PackageRequest> = {}): Promise<PackageRequest> => ({
  source: {
    ...TYPICAL,
    pieces: [
      await row('r', 'rib', PNG, 'image/png'),
      await row('p', 'parcours', OTHER),
      await row('c', 'cerfa', PDF),
      { id: 'f', kind: 'fiche-poste', etat: 'faite' },
    ],
  },
  files: new Map([
    ['c', PDF],
    ['p', OTHER],
    ['r', PNG],
  ]),
  moment: 'depot',
  madeOn: MADE_ON,
  owner: 'Lefèvre Léa',
  ...more,
});

describe('the package to file', () => {
  it('holds the attached pieces in order, their index and their fingerprints', async () => {
    const packed = await packFiling(await request(), FONTS);
    expect(packed.name).toBe('DOSSIER-CPRO_2026-11-23_LEFEVRE-LEA.zip');
    const parts = openZip(packed.bytes ?? new Uint8Array());
    expect([...parts.keys()]).toEqual([
      INDEX_NAME,
      SUMS_NAME,
      '01_CERFA-12434_LEFEVRE-LEA.pdf',
      '02_PARCOURS-DE-FORMATION_LEFEVRE-LEA.pdf',
    ]);
    expect(parts.get('01_CERFA-12434_LEFEVRE-LEA.pdf')).toEqual(PDF);
    expect(packed.sha256).toBe(await sha256(packed.bytes ?? new Uint8Array()));
    expect(packed.entries.map(({ piece, size, sha256: mark }) => [piece, size, mark])).toEqual([
      ['c', PDF.length, await sha256(PDF)],
      ['p', OTHER.length, await sha256(OTHER)],
    ]);
    expect(packed.faults).toEqual([]);
    expect(packed.lacking.map(({ kind }) => kind)).toEqual(['convention-formation']);
  });

  it('an attached piece without its signature is in it, and still lacking', async () => {
    const { dateSignature: _, ...cerfa } = await row('c', 'cerfa', PDF);
    const { 'depot.signatureSalarie': __, ...fields } = TYPICAL.fields;
    const source = { ...TYPICAL, fields, pieces: [cerfa] };
    const packed = await packFiling(await request({ source }), FONTS);
    expect(packed.entries.map(({ kind, signedOn }) => [kind, signedOn])).toEqual([['cerfa', undefined]]);
    expect(packed.lacking.map(({ kind }) => kind)).toEqual([
      'cerfa',
      'annexe-pedagogique',
      'convention-formation',
    ]);
    const [index = new Uint8Array()] = openZip(packed.bytes ?? new Uint8Array()).values();
    const { stdout } = spawnSync('pdftotext', ['-', '-'], { input: index, encoding: 'utf8' });
    // « not in this file » is said of what is not: the heading, then the two
    expect(stdout.split('Pièces demandées')[1]).not.toContain('Cerfa 12434');
  });

  it('what goes with the request to be paid is another package', async () => {
    const packed = await packFiling(await request({ moment: 'paiement' }), FONTS);
    expect(packed.entries.map(({ name }) => name)).toEqual(['01_RIB_LEFEVRE-LEA.png']);
    expect(packed.lacking.map(({ kind }) => kind)).toEqual(['certificat-realisation']);
  });

  it('the same request gives the same bytes', async () => {
    const [one, two] = [await packFiling(await request(), FONTS), await packFiling(await request(), FONTS)];
    expect(one.sha256).toBe(two.sha256);
  });

  it('unzip and sha256sum agree', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'filing-'));
    try {
      const { bytes = new Uint8Array() } = await packFiling(await request(), FONTS);
      for (const [name, part] of openZip(bytes)) writeFileSync(join(folder, name), part);
      const { status, stdout } = spawnSync('sha256sum', ['-c', SUMS_NAME], { cwd: folder, encoding: 'utf8' });
      expect([status, stdout.match(/: OK$/gm)?.length ?? stdout]).toEqual([0, 2]);
      const index = spawnSync('pdftotext', ['-layout', INDEX_NAME, '-'], { cwd: folder, encoding: 'utf8' });
      expect(index.stdout).toContain('01_CERFA-12434_LEFEVRE-LEA.pdf');
      expect(index.stdout).toContain(await sha256(PDF));
      expect(index.stdout).toContain('Convention de formation');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('leaves out a file that is gone or is no longer the one attached, and says so', async () => {
    const packed = await packFiling(
      await request({
        files: new Map([
          ['c', OTHER],
          ['r', PNG],
        ]),
      }),
      FONTS,
    );
    expect(packed.bytes).toBeUndefined();
    expect(packed.faults.map(({ code, severity, piece }) => [code, severity, piece])).toEqual([
      ['file-changed', 'block', 'c'],
      ['file-missing', 'block', 'p'],
    ]);
    expect(packed.lacking.map(({ kind }) => kind)).toEqual([
      'cerfa',
      'annexe-pedagogique',
      'convention-formation',
    ]);
  });

  it('warns of a type or a size the portal does not take, of a package too heavy, of the same file twice', async () => {
    const pieces = [
      await row('c', 'cerfa', PDF),
      await row('p', 'parcours', PDF),
      await row('a', 'autre', PNG, 'image/png'),
    ];
    const files = new Map([
      ['c', PDF],
      ['p', PDF],
      ['a', PNG],
    ]);
    const limits = { types: ['application/pdf'], fileBytes: PDF.length - 1, packageBytes: 100 };
    const { faults, entries } = await packFiling(
      await request({ source: { ...TYPICAL, pieces }, files, limits }),
      FONTS,
    );
    expect(faults.map(({ code, piece }) => `${code} ${piece}`)).toEqual([
      'size c',
      'same-file p',
      'size p',
      'type a',
      'package-size undefined',
    ]);
    expect(faults.every(({ severity }) => severity === 'warn')).toBe(true);
    expect(entries).toHaveLength(3);
  });

  it.each(DOSSIERS)('of the dossier %s: the index can be printed', async (_, source) => {
    const pieces = [sent(await row('c', 'cerfa', PDF), '2026-10-01')];
    const packed = await packFiling(
      await request({ source: { ...source, pieces }, files: new Map([['c', PDF]]) }),
      FONTS,
    );
    expect(packed.entries.map(({ signedOn }) => signedOn !== undefined)).toEqual([true]);
  });

  it('any attached pieces: each once, under its own name, its bytes unchanged', async () => {
    const bodies = await Promise.all(
      [PDF, OTHER, PNG].map(async (bytes) => ({ bytes, mark: await sha256(bytes) })),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...PIECE_KINDS), fc.nat(2)), { minLength: 1, maxLength: 8 }),
        async (chosen) => {
          const made = chosen.map(([kind, at], place) => {
            const { bytes, mark } = bodies[at] ?? { bytes: PDF, mark: '' };
            const facts = { name: 'x.pdf', size: bytes.length, type: 'application/pdf', sha256: mark };
            return { bytes, piece: attached(newPiece(`p${place}`, kind), facts) };
          });
          const files = new Map(made.map(({ piece, bytes }) => [piece.id, bytes]));
          const source = { ...TYPICAL, pieces: made.map(({ piece }) => piece) };
          const packages = [];
          for (const moment of ['depot', 'paiement'] as const)
            packages.push(await packFiling(await request({ source, files, moment }), FONTS));
          expect(packages.flatMap(({ entries }) => entries.map(({ piece }) => piece)).sort()).toEqual(
            made.map(({ piece }) => piece.id).sort(),
          );
          for (const { bytes, entries } of packages) {
            if (bytes === undefined) continue;
            const parts = openZip(bytes);
            expect(parts.size).toBe(entries.length + 2);
            for (const { name, piece } of entries) expect(parts.get(name)).toEqual(files.get(piece));
          }
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);
});
