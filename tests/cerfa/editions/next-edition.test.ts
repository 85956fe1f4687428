import { describe, expect, it, vi } from 'vitest';
import { fillCerfa, readCerfa, recogniseTemplate } from '@/lib/cerfa';
import { EDITION_12434_05 } from '@/lib/cerfa/edition-12434-05';
import { EDITIONS } from '@/lib/cerfa/editions';
import { printedPages, readPrinted } from '@/lib/cerfa/printed';
import { drawStandIn } from '@/lib/cerfa/stand-in';
import { DOSSIERS, readable } from '../dossiers';
import { FONT, standIn } from '../forms';
import { openByPdfjs } from '../pdfjs';
import { EDITION_12434_06 } from './12434-06';

// The one line of the list of editions; the file of the edition is the other thing to write.
vi.mock('@/lib/cerfa/editions', async () => ({
  EDITIONS: [
    (await import('./12434-06')).EDITION_12434_06,
    (await import('@/lib/cerfa/edition-12434-05')).EDITION_12434_05,
  ],
}));

const fields = DOSSIERS[0]?.fields ?? {};
const next = await drawStandIn(FONT, EDITION_12434_06);
const { 'employeur.prevoyance': _gone, ...kept } = readable(fields);

describe('the next edition is one file', () => {
  it('beside the one there is', () => expect(EDITIONS).toEqual([EDITION_12434_06, EDITION_12434_05]));

  it('is recognised, and the former one still is', async () => {
    expect((await recogniseTemplate(next)).edition).toBe('12434*06');
    expect((await recogniseTemplate(standIn)).edition).toBe('12434*05');
  });

  it('is filled and read back, without what it has no place for', async () => {
    const filled = await fillCerfa(fields, next, FONT);
    expect(filled).toMatchObject({ edition: '12434*06', left: [], overflow: [] });
    expect(await readCerfa(filled.bytes)).toMatchObject({ edition: '12434*06', doubts: [] });
    expect((await readCerfa(filled.bytes)).fields).toEqual(kept);
  });

  it('says which answer has no box there any more', async () => {
    const { left } = await fillCerfa({ 'contrat.nature': 'TT' }, next, FONT);
    expect(left.map(({ id }) => id)).toEqual(['contrat.nature']);
  });

  it.each([
    ['12434*06', next],
    ['12434*05', standIn],
  ])('is told from the other when flat: %s', async (edition, template) => {
    const { bytes } = await fillCerfa(fields, template, FONT, { flatten: true });
    const { document, names } = await openByPdfjs(bytes);
    const read = readPrinted(await printedPages(document, names));
    await document.loadingTask.destroy();
    expect(read.edition).toBe(edition);
    expect(read.fields).toEqual(edition === '12434*06' ? kept : readable(fields));
  });
});
