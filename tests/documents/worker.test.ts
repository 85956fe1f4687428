import { expect, it } from 'vitest';
import { answerReportRequest } from '@/lib/documents/worker';
import { BOLD, FONT } from './fonts';
import { printed, unspaced } from './printed';
import { inputOf } from './report/inputs';

type Bytes = Uint8Array<ArrayBuffer>;
const fonts = { font: FONT as Bytes, boldFont: BOLD as Bytes };

it('writes the report from what can cross to a worker', async () => {
  const input = structuredClone(inputOf(1));
  const answer = await answerReportRequest({ type: 'report', input, ...fonts });
  if (!answer.ok) throw new Error(answer.code);
  expect(printed(answer.result)).toContain(unspaced('Verdict par motif de refus'));
});

it('answers a refusal by its code', async () => {
  const input = inputOf(1, { 'salarie.nomNaissance': '你好' });
  expect(await answerReportRequest({ type: 'report', input, ...fonts })).toEqual({
    ok: false,
    code: 'document/glyph',
    facts: { code: 'U+4F60' },
  });
});

it('answers the unexpected without a rejection', async () => {
  const broken = { ...fonts, font: new Uint8Array(3) };
  expect(await answerReportRequest({ type: 'report', input: inputOf(1), ...broken })).toEqual({
    ok: false,
    code: 'document/failed',
    facts: {},
  });
});
