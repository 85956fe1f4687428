import fc from 'fast-check';
import { expect, it } from 'vitest';
import { documentKinds, plainText, type Source, textsOf, type Written, writeDocument } from '@/lib/documents';
import { openZip, readXml } from '@/lib/documents/gate';
import { renderWritten } from '@/lib/documents/render';
import { doneMinutes, plannedMinutes } from '@/lib/domain';
import { WITHOUT_POPPLER } from '../cerfa/poppler';
import { DOSSIERS, MADE_ON, TYPICAL } from './dossiers';
import { BOLD, FONT } from './fonts';
import { orphansOf } from './orphans';
import { printed, unspaced } from './printed';
import { minutesIn, tableUnder } from './words';

const FONTS = { font: FONT, boldFont: BOLD };

/** The durations and days a document shows. */
const figures = ({ blocks }: Written): readonly string[] =>
  blocks
    .flatMap(textsOf)
    .map(plainText)
    .join('\n')
    .match(/\d{2}\/\d{2}\/20\d{2}|[−\d][\d\u00A0]*\u00A0h(?:\u00A0\d{2})?/g) ?? [];

const wordText = (bytes: Uint8Array): string => {
  const body = new TextDecoder().decode(openZip(bytes).get('word/document.xml'));
  return [...readXml(body, 'body')]
    .map((event) => {
      if (event.kind === 'text') return event.text;
      return event.kind === 'close' && event.name === 'p' ? ' | ' : event.name === 'br' ? ' | ' : '';
    })
    .join('');
};

const hours = fc.record({
  heures: fc.integer({ min: 0, max: 1200 }),
  minutes: fc.integer({ min: 0, max: 59 }),
});
const month = fc.constantFrom('2026-10', '2026-11', '2026-12', '2027-01');
const sources: fc.Arbitrary<Source> = fc
  .array(fc.record({ planned: hours, month, done: fc.array(fc.tuple(month, hours), { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((rows) => ({
    ...TYPICAL,
    modules: rows.map(({ planned, month: mois }, at) => ({
      id: `m${at}`,
      intitule: `Module ${String.fromCharCode(65 + at)}`,
      organisme: 'principal',
      nature: at % 2 === 0 ? ('enseignement' as const) : ('evaluation' as const),
      dateDebut: '2026-10-05',
      dateFin: '2027-01-29',
      ...planned,
      prevu: [{ mois, ...planned }],
    })),
    suivi: {
      heures: rows.flatMap(({ done }, at) =>
        done.map(([mois, time], index) => ({ id: `h${at}-${index}`, mois, module: `m${at}`, ...time })),
      ),
    },
  }));

it('sums what the dossier holds, whatever its hours', () =>
  fc.assert(
    fc.property(sources, (source) => {
      const total = plannedMinutes(source.modules ?? []).total;
      const path = tableUnder(writeDocument('parcours', source, MADE_ON).blocks, 'Nº');
      expect(minutesIn(path.at(-1)?.[4] ?? '')).toBe(total);
      const { blocks } = writeDocument('certificat-realisation', source, MADE_ON);
      if (source.suivi?.heures?.length === 0) return;
      const done = doneMinutes(source.suivi).total;
      for (const head of ['Mois', 'Module'])
        expect(tableUnder(blocks, head).at(-1)?.slice(1).map(minutesIn)).toEqual([total, done, done - total]);
    }),
  ));

if (!WITHOUT_POPPLER)
  it(
    'says the same hours and days in Word, in PDF and in the dossier',
    () =>
      fc.assert(
        fc.asyncProperty(sources, fc.constantFrom(...documentKinds), async (source, kind) => {
          const written = writeDocument(kind, source, MADE_ON);
          const word = unspaced(wordText(await renderWritten(written, 'docx', MADE_ON, FONTS)));
          const pdf = printed(await renderWritten(written, 'pdf', MADE_ON, FONTS));
          const shown = figures(written);
          for (const figure of shown) {
            expect(word).toContain(unspaced(figure));
            expect(pdf).toContain(unspaced(figure));
          }
          if (kind !== 'fiche-poste') expect(shown.length).toBeGreaterThan(2);
        }),
        { numRuns: 25 },
      ),
    60_000,
  );

if (!WITHOUT_POPPLER)
  it.each(DOSSIERS)(
    'leaves no heading at the foot of a page of the PDF: %s',
    async (_, dossier) => {
      for (const kind of documentKinds) {
        const written = writeDocument(kind, dossier, MADE_ON);
        const pdf = await renderWritten(written, 'pdf', MADE_ON, FONTS);
        expect(orphansOf(pdf, written.blocks), kind).toEqual([]);
      }
    },
    60_000,
  );
