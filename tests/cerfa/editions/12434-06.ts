import type { Edition } from '@/lib/cerfa';
import { box, text } from '@/lib/cerfa/edition';
import { EDITION_12434_05 } from '@/lib/cerfa/edition-12434-05';

const { fields, captions } = EDITION_12434_05;
const LOWER = 9;

/**
 * An edition that does not exist: all of the second page 9 points lower, a box renamed, a choice that lost a box, a
 * field without a place any more, captions changed. One file, as the next real one will be.
 */
export const EDITION_12434_06: Edition = {
  ...EDITION_12434_05,
  id: '12434*06',
  title: 'Contrat de professionnalisation – Cerfa 12434*06 (fictif)',
  sha256: '0'.repeat(64),
  fingerprint: '0'.repeat(64),
  fields: {
    ...(Object.fromEntries(
      Object.entries(fields).map(([id, widgets]) => [
        id,
        widgets?.map((widget) => {
          const [left, bottom, right, top] = widget.rect;
          return widget.page === 1 ? widget : { ...widget, rect: [left, bottom - LOWER, right, top - LOWER] };
        }) ?? null,
      ]),
    ) as unknown as Edition['fields']),
    'employeur.prevoyance': null,
    'salarie.nomUsage': [text('Nom d’usage', null, 1, [101.3, 432.59, 558.3, 446.49], 108)],
    'contrat.nature': [
      box('Nature CDI', '=CDI', 2, [23.9, 790.94 - LOWER, 31.95, 798.99 - LOWER]),
      box('Nature CDD', '=CDD', 2, [60.25, 790.94 - LOWER, 68.3, 798.99 - LOWER]),
    ],
  },
  captions: captions.map(([page, x, y, width, words]) => [page, x, page === 1 ? y : y - LOWER, width, words]),
};
