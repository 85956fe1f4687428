import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachFile, receiveFile, sha256 } from '@/lib/documents';
import { DOCX } from '@/lib/documents/filing/limits';
import { makeDocument } from '@/lib/documents/render';
import { attached, made, newPiece } from '@/lib/domain';
import { MADE_ON, TYPICAL } from '../dossiers';
import { zip } from '../gate/build';
import { FONTS, JPEG, PDF, PNG } from './files';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const codes = async (name: string, bytes: Uint8Array, limits?: Parameters<typeof receiveFile>[1]) =>
  (await receiveFile({ name, bytes }, limits)).faults.map(({ code }) => code);

describe('a file to attach', () => {
  it('is known by its bytes, not by its name', async () => {
    expect(await receiveFile({ name: 'signé.pdf', bytes: PDF })).toEqual({
      facts: {
        name: 'signé.pdf',
        size: PDF.length,
        type: 'application/pdf',
        sha256: createHash('sha256').update(PDF).digest('hex'),
      },
      signed: false,
      faults: [],
    });
    expect(await codes('scan.PNG', PNG)).toEqual([]);
    expect(await codes('photo.jpeg', JPEG)).toEqual([]);
    expect(await codes('photo.pdf', JPEG)).toEqual(['ending']);
    expect(await codes('cerfa', PDF)).toEqual(['ending']);
  });

  it('our own Word and Excel files are known, and no portal takes them', async () => {
    const { files } = await makeDocument('fiche-poste', TYPICAL, MADE_ON, ['docx'], FONTS);
    const bytes = files[0]?.bytes ?? new Uint8Array();
    const looked = await receiveFile({ name: 'fiche.docx', bytes });
    expect(looked.facts?.type).toBe(DOCX);
    expect(looked.faults.map(({ code }) => code)).toEqual(['type']);
    expect(looked.faults[0]?.message).toContain('PDF, PNG, JPEG');
  });

  it('is refused when it is empty, cut short, unknown or an archive', async () => {
    const refused: readonly (readonly [string, Uint8Array])[] = [
      ['empty', new Uint8Array()],
      ['damaged', PDF.subarray(0, PDF.length - 40)],
      ['damaged', PNG.subarray(0, 20)],
      ['damaged', JPEG.subarray(0, 6)],
      ['unknown', text('<html>le portail a répondu une page</html>')],
      ['refused', zip([{ name: 'a.pdf', content: PDF }])],
      ['refused', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)])],
    ];
    for (const [code, bytes] of refused) {
      const { facts, faults } = await receiveFile({ name: 'x.pdf', bytes });
      expect([facts, ...faults.map((one) => `${one.code} ${one.severity}`)]).toEqual([
        undefined,
        `${code} block`,
      ]);
    }
  });

  it('too heavy for the portal is said with both sizes', async () => {
    const limits = { types: ['application/pdf'], fileBytes: PDF.length - 1, packageBytes: 1 };
    expect(await codes('a.pdf', PDF, limits)).toEqual(['size']);
    expect(await codes('a.pdf', PDF, { ...limits, fileBytes: PDF.length })).toEqual([]);
    expect(await codes('a.pdf', new Uint8Array(50 * 1024 * 1024 + 1))).toEqual(['too-large']);
  });

  it('tells a protected PDF and one with an electronic signature', async () => {
    const trailer = (more: string): Uint8Array =>
      text(`%PDF-1.7\n1 0 obj<<${more}>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`);
    expect(await codes('a.pdf', trailer('/Encrypt 5 0 R'))).toEqual(['encrypted']);
    const looked = await receiveFile({ name: 'a.pdf', bytes: trailer('/ByteRange [0 840 960 240 ]') });
    expect([looked.signed, looked.faults]).toEqual([true, []]);
  });

  it('never throws, and never takes what is no file of its kind', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc
            .tuple(fc.constantFrom(PDF, PNG, JPEG), fc.nat(), fc.nat(255))
            .map(([file, at, byte]) => file.map((old, place) => (place === at % file.length ? byte : old))),
          fc
            .tuple(fc.constantFrom(PDF, PNG, JPEG), fc.nat())
            .map(([file, cut]) => file.subarray(0, cut % file.length)),
        ),
        async (bytes) => {
          const { facts, faults } = await receiveFile({ name: 'x.pdf', bytes });
          expect(facts === undefined).toBe(faults.some(({ severity }) => severity === 'block'));
          if (facts !== undefined) expect(facts.sha256).toBe(await sha256(bytes));
        },
      ),
      { numRuns: 300 },
    ));
});

describe('the signed copy comes back', () => {
  it('to its piece, with the day it was signed', async () => {
    const before = made(newPiece('c', 'cerfa'), '2026-09-20', {
      name: 'cerfa.pdf',
      size: 3,
      type: 'application/pdf',
      sha256: 'a'.repeat(64),
    });
    const { piece, faults } = attachFile(
      before,
      await receiveFile({ name: 'cerfa signé.pdf', bytes: PDF }),
      '2026-09-28',
    );
    expect(faults).toEqual([]);
    expect(piece).toMatchObject({
      etat: 'jointe',
      nom: 'cerfa signé.pdf',
      dateFaite: '2026-09-20',
      dateSignature: '2026-09-28',
      sha256: await sha256(PDF),
    });
  });

  it('but not the file as we made it', async () => {
    const looked = await receiveFile({ name: 'cerfa.pdf', bytes: PDF });
    if (looked.facts === undefined) throw new Error('the PDF of the test is refused');
    const before = made(newPiece('c', 'cerfa'), '2026-09-20', looked.facts);
    expect(attachFile(before, looked).faults.map(({ code }) => code)).toEqual(['same-as-made']);
    // one that nobody must sign, or one attached before, may be the same
    expect(attachFile({ ...before, kind: 'calendrier' }, looked).faults).toEqual([]);
    expect(attachFile(attached(before, looked.facts), looked).faults).toEqual([]);
  });

  it('not at all when its file is refused', async () =>
    expect(
      attachFile(newPiece('c', 'cerfa'), await receiveFile({ name: 'x', bytes: new Uint8Array() })).piece,
    ).toBeUndefined());
});
