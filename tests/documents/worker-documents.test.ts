import { expect, it } from 'vitest';
import { documentKinds } from '@/lib/documents';
import { answerDocumentsRequest, type DocumentsProgress } from '@/lib/documents/worker-documents';
import { MADE_ON, SHORT, TYPICAL } from './dossiers';
import { BOLD, FONT } from './fonts';

type Bytes = Uint8Array<ArrayBuffer>;
const request = {
  type: 'documents',
  kinds: documentKinds,
  formats: ['pdf', 'docx', 'xlsx'],
  madeOn: MADE_ON,
  font: FONT as Bytes,
  boldFont: BOLD as Bytes,
} as const;

it('makes each document of each dossier, and tells how far it is', async () => {
  const told: DocumentsProgress[] = [];
  const jobs = [
    { key: 'a', source: structuredClone(SHORT) },
    { key: 'b', source: structuredClone(TYPICAL) },
  ];
  const { result } = await answerDocumentsRequest({ ...request, jobs }, (one) => told.push(one));
  expect(told.map(({ progress }) => progress.done)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(result.map(({ key, kind }) => `${key} ${kind}`)).toHaveLength(8);
  const starts = result.flatMap((one) =>
    'files' in one
      ? one.files.map(({ name, bytes }) => [name, String.fromCharCode(...bytes.slice(0, 4))])
      : [],
  );
  expect(starts).toHaveLength(16);
  expect(starts.slice(0, 4)).toEqual([
    ['fiche-de-poste.pdf', '%PDF'],
    ['fiche-de-poste.docx', 'PK\u0003\u0004'],
    ['feuille-de-route.pdf', '%PDF'],
    ['feuille-de-route.xlsx', 'PK\u0003\u0004'],
  ]);
});

it('goes on after a document that cannot be drawn', async () => {
  const fields = { ...SHORT.fields, 'poste.missions': '你好' };
  const jobs = [{ key: 'a', source: { ...SHORT, fields } }];
  const { result } = await answerDocumentsRequest({ ...request, formats: ['pdf'], jobs }, () => undefined);
  expect(result[0]).toEqual({
    key: 'a',
    kind: 'fiche-poste',
    code: 'document/glyph',
    facts: { code: 'U+4F60' },
  });
  expect(result.slice(1).every((one) => 'files' in one)).toBe(true);
});
