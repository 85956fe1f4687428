import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { answerCerfaRequest } from '@/lib/cerfa/worker';
import { DEMOS } from '@/lib/domain/demo';

const font = new Uint8Array(readFileSync('public/fonts/LiberationSans-Regular.ttf'));
const fields = DEMOS[0]?.file.fields ?? {};

it('fills the stand-in when no form was given, recognises it and reads it back', async () => {
  const filled = await answerCerfaRequest({
    type: 'fill',
    fields,
    template: undefined,
    font,
    flatten: false,
  });
  if (!filled.ok) throw new Error(filled.code);
  const { bytes, left } = filled.result as { bytes: Uint8Array<ArrayBuffer>; left: unknown[] };
  expect(left).toEqual([]);
  const known = await answerCerfaRequest({ type: 'recognise', bytes });
  expect(known).toMatchObject({ ok: true, result: { edition: '12434*05', standIn: true } });
  const read = await answerCerfaRequest({ type: 'read', bytes });
  expect(read).toMatchObject({
    ok: true,
    result: { fields: { 'salarie.prenom': fields['salarie.prenom'] } },
  });
});

it('a refusal is an answer with its code, never a rejection', async () => {
  const bytes = new TextEncoder().encode('not a PDF');
  expect(await answerCerfaRequest({ type: 'recognise', bytes })).toEqual({
    ok: false,
    code: 'cerfa/not-a-pdf',
    facts: {},
  });
});
