import { describe, expect, it } from 'vitest';
import { EDITIONS, placesOf, widgetsOf } from '@/lib/cerfa';
import { fingerprintOf } from '@/lib/cerfa/edition';
import { EDITION } from './dossiers';
import { sharedFile } from './forms';

const widgets = widgetsOf(EDITION);

describe('edition 12434*05', () => {
  it('holds the 114 widgets of the form, 94 texts and 20 boxes, for 84 fields', () => {
    expect(widgets).toHaveLength(114);
    expect(new Set(widgets.map(({ name }) => name)).size).toBe(114);
    expect(widgets.filter(({ kind }) => kind === 'box')).toHaveLength(20);
    expect(placesOf(EDITION)).toHaveLength(84);
  });

  it('has every widget on its page, none over another', () => {
    for (const { name, page, rect } of widgets) {
      const [width, height] = EDITION.pages[page - 1] ?? [0, 0];
      expect(rect[0] > 0 && rect[1] > 0 && rect[2] < width && rect[3] < height, name).toBe(true);
      expect(rect[2] > rect[0] && rect[3] > rect[1], name).toBe(true);
    }
    for (const [at, a] of widgets.entries())
      for (const b of widgets.slice(at + 1)) {
        const wide = Math.min(a.rect[2], b.rect[2]) - Math.max(a.rect[0], b.rect[0]);
        const high = Math.min(a.rect[3], b.rect[3]) - Math.max(a.rect[1], b.rect[1]);
        expect(a.page === b.page && wide > 0.5 && high > 0.5, `${a.name} / ${b.name}`).toBe(false);
      }
  });

  it('carries the fingerprint of its own widgets, unlike any other edition', async () => {
    expect(await fingerprintOf(widgets)).toBe(EDITION.fingerprint);
    expect(await fingerprintOf(widgets.slice(1))).not.toBe(EDITION.fingerprint);
    expect(new Set(EDITIONS.map(({ fingerprint }) => fingerprint)).size).toBe(EDITIONS.length);
  });

  const reference = sharedFile('12434-05.json');
  if (reference)
    it('says of each widget what the measured reference says', () => {
      type Row = {
        id: string;
        name: string;
        part: string | null;
        page: number;
        type: string;
        rect: number[];
      };
      const measured = JSON.parse(new TextDecoder().decode(reference)) as { widgets: Row[]; sha256: string };
      const ours = placesOf(EDITION).flatMap(([id, places]) =>
        places.map(({ name, part, page, kind, rect }) => ({ id, name, part, page, kind, rect: [...rect] })),
      );
      const theirs = measured.widgets.map(({ id, name, part, page, type, rect }) => ({
        id,
        name,
        // A lone box has no part in the reference: ticked is yes.
        part: type === 'Tx' ? part : (part ?? '=oui'),
        page,
        kind: type === 'Tx' ? 'text' : 'box',
        rect,
      }));
      const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
      expect(ours.sort(byName)).toEqual(theirs.sort(byName));
      expect(EDITION.sha256).toBe(measured.sha256);
    });
});
