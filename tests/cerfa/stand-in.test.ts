import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { drawStandIn, recogniseTemplate, widgetsOf } from '@/lib/cerfa';
import { placedWidgets } from '@/lib/cerfa/placed';
import { EDITION } from './dossiers';
import { FONT, standIn } from './forms';

describe('stand-in', () => {
  it('is recognised, and known for what it is', async () => {
    expect(await recogniseTemplate(standIn)).toMatchObject({
      edition: '12434*05',
      official: false,
      standIn: true,
    });
    expect((await PDFDocument.load(standIn)).getTitle()).toMatch(/^Fac-similé d’essai, sans valeur/);
  });

  it('has exactly the widgets of the edition, on pages of the same size', async () => {
    const doc = await PDFDocument.load(standIn);
    const placed = placedWidgets(doc);
    expect(placed.map(({ name }) => name).sort()).toEqual(
      widgetsOf(EDITION)
        .map(({ name }) => name)
        .sort(),
    );
    for (const { name, page, rect } of widgetsOf(EDITION)) {
      const found = placed.find((widget) => widget.name === name);
      expect(found?.page, name).toBe(page);
      for (const [at, edge] of rect.entries()) expect(found?.rect[at], name).toBeCloseTo(edge, 1);
    }
    expect(doc.getPages().map((page) => [page.getWidth(), page.getHeight()])).toEqual(EDITION.pages);
  });

  it('is drawn with the same bytes every time', async () => {
    expect(Buffer.compare(await drawStandIn(FONT), standIn)).toBe(0);
  });
});
