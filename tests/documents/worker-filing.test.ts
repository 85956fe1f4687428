import { describe, expect, it, vi } from 'vitest';
import { sha256 } from '@/lib/documents';
import { answerFilingRequest, answerReceiveRequest } from '@/lib/documents/worker-filing';
import { attached, newPiece } from '@/lib/domain';
import { MADE_ON, TYPICAL } from './dossiers';
import { FONTS, PDF } from './filing/files';

const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

describe('the worker that files', () => {
  it('answers with what it saw of a file, after a sign of life', async () => {
    const alive = vi.fn();
    const answer = await answerReceiveRequest({ type: 'receive', name: 'a.pdf', bytes: own(PDF) }, alive);
    expect(answer).toMatchObject({ ok: true, result: { facts: { sha256: await sha256(PDF) } } });
    expect(alive).toHaveBeenCalledOnce();
  });

  it('answers with the package; what its fonts cannot print is a refusal, never a rejection', async () => {
    const facts = { name: 'a.pdf', size: PDF.length, type: 'application/pdf', sha256: await sha256(PDF) };
    const request = {
      ...FONTS,
      type: 'filing' as const,
      source: { ...TYPICAL, pieces: [attached(newPiece('c', 'cerfa'), facts)] },
      files: new Map([['c', PDF]]),
      moment: 'depot' as const,
      madeOn: MADE_ON,
    };
    const alive = vi.fn();
    const answer = await answerFilingRequest(request, alive);
    expect(answer).toMatchObject({ ok: true, result: { entries: [{ name: '01_CERFA-12434.pdf' }] } });
    expect(alive.mock.calls.length).toBeGreaterThan(2);

    const fields = { ...TYPICAL.fields, 'employeur.denomination': 'ꙮ' };
    const refused = { ...request, source: { ...request.source, fields } };
    expect(await answerFilingRequest(refused, alive)).toMatchObject({ ok: false, code: 'document/glyph' });
    expect(await answerFilingRequest({ ...request, font: new Uint8Array([1]) }, alive)).toMatchObject({
      ok: false,
      code: 'document/failed',
    });
  });
});
