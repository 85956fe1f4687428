import { describe, expect, it } from 'vitest';
import { openZip } from '@/lib/documents/gate';
import { answerOfficeRequest, type OfficeRequest } from '@/lib/documents/worker-office';
import { writeFeuilleDeRoute } from '@/lib/documents/xlsx';
import { TYPICAL } from './dossiers';
import { docx, paragraph, wordDocument } from './gate/build';

type Bytes = Uint8Array<ArrayBuffer>;

const asked = async (request: OfficeRequest) => {
  let signs = 0;
  const answer = await answerOfficeRequest(structuredClone(request), () => {
    signs += 1;
  });
  return { answer, signs };
};
const model = docx({
  name: 'word/document.xml',
  content: wordDocument(paragraph('{{poste.intitule}}')),
}) as Bytes;

describe('the worker asked about a file', () => {
  it('reads a feuille de route, with signs of life between its parts', async () => {
    const bytes = (await writeFeuilleDeRoute(TYPICAL, '2026-11-25')).bytes as Bytes;
    const { answer, signs } = await asked({ type: 'read-feuille', bytes, source: TYPICAL });
    expect(answer).toEqual({ ok: true, result: { changes: [], unknown: [], faults: [] } });
    expect(signs).toBeGreaterThan(5);
  });

  it('surveys a template and fills it', async () => {
    const { answer: survey } = await asked({ type: 'survey', bytes: model });
    expect(survey).toMatchObject({ ok: true, result: { kind: 'docx', used: ['poste.intitule'] } });
    const { answer: filled } = await asked({
      type: 'fill',
      bytes: model,
      mapping: {},
      source: TYPICAL,
      madeOn: '2026-11-25',
    });
    expect(filled).toMatchObject({ ok: true, result: { missing: [], warnings: [] } });
  });

  it('packs files in a zip that the gate opens', async () => {
    const { answer } = await asked({
      type: 'zip',
      files: [
        { name: 'un.docx', bytes: model },
        { name: 'deux.pdf', bytes: new TextEncoder().encode('%PDF-') },
      ],
    });
    if (!answer.ok) throw new Error(answer.code);
    const parts = openZip(answer.result as Bytes, true);
    expect([...parts.keys()]).toEqual(['un.docx', 'deux.pdf']);
    expect(parts.get('un.docx')).toEqual(model);
  });

  it('answers a refusal, never a rejection', async () => {
    const bytes = new TextEncoder().encode('Bonjour') as Bytes;
    for (const request of [
      { type: 'survey', bytes },
      { type: 'read-feuille', bytes, source: TYPICAL },
      { type: 'fill', bytes, mapping: {}, source: TYPICAL, madeOn: '2026-11-25' },
    ] as const)
      expect((await asked(request)).answer).toEqual({
        ok: false,
        code: 'office/refused',
        facts: { reason: 'not-office' },
      });
    const lone = docx({ name: 'word/document.xml', content: wordDocument(paragraph('{{x')) }) as Bytes;
    expect(
      (await asked({ type: 'fill', bytes: lone, mapping: {}, source: TYPICAL, madeOn: '2026-11-25' })).answer,
    ).toMatchObject({ ok: false, code: 'template/fault' });
  });
});
