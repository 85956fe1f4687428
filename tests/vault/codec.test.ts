import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeDossier, decodeEntry, decodeFile, encode, encodeFile } from '@/lib/vault/codec';

const AT = '2026-01-05T08:00:00.000Z';
const DOSSIER = { id: 'd', version: 1, fields: {}, parts: {}, origins: {}, createdAt: AT, changedAt: AT };

test('a dossier comes back, whatever JSON its values are', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'grapheme' }), (value, words) => {
      const record = { ...DOSSIER, fields: { 'a.b': JSON.parse(JSON.stringify(value)), 'a.c': words } };
      expect(decodeDossier(encode(record))).toEqual(record);
    }),
  );
});

test('what is not exactly a dossier is refused', () => {
  for (const record of [
    null,
    { ...DOSSIER, version: 0 },
    { ...DOSSIER, more: 1 },
    { ...DOSSIER, origins: { 'a.b': 'page' } },
    { ...DOSSIER, fields: undefined },
  ])
    expect(decodeDossier(encode(record))).toBeUndefined();
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(decodeDossier(bytes(JSON.stringify({ shape: 2, record: DOSSIER })))).toBeUndefined();
  expect(decodeDossier(bytes(JSON.stringify(DOSSIER)))).toBeUndefined();
});

test('no bytes make a decoder throw', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const own = new Uint8Array(bytes);
      expect([decodeDossier(own), decodeEntry(own), decodeFile(own)]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }),
  );
});

test('a file comes back byte for byte, and cut short it does not', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.nat(), (content, cut) => {
      const file = { id: 'f', name: 'é.pdf', sha256: 'x', addedAt: AT, bytes: new Uint8Array(content) };
      const bytes = encodeFile(file);
      expect(decodeFile(bytes)).toEqual(file);
      const head = bytes.length - content.length;
      expect(decodeFile(bytes.slice(0, cut % head))).toBeUndefined();
    }),
  );
});
