import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { applyReview, readFeuilleDeRoute, writeFeuilleDeRoute } from '@/lib/documents/xlsx';
import { DEMOS } from '@/lib/domain/demo';
import { savedByOffice } from './office';

const DAY = '2026-11-25';
const [demo] = DEMOS;
if (!demo) throw new Error('no demo');
const source = demo.file;

const opened = async (bytes: Uint8Array) => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const sheet = (name: string) => {
    const found = book.getWorksheet(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  const saved = async () => new Uint8Array(await book.xlsx.writeBuffer());
  return {
    position: sheet('Positionnement'),
    follow: sheet('Suivi'),
    points: sheet('Points de suivi'),
    review: sheet('Bilan'),
    saved,
  };
};
const rowOf = (sheet: ExcelJS.Worksheet, id: string, nth = 1): number => {
  let seen = 0;
  let found = 0;
  sheet.eachRow((row, number) => {
    if (row.getCell(1).value === id && ++seen === nth) found = number;
  });
  if (found === 0) throw new Error(`no row ${id}`);
  return found;
};
const written = (await writeFeuilleDeRoute(source, DAY)).bytes;

/** Edits as a person makes them: levels, dates, a row added, one gone. */
const edited = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const { position, follow, points, review, saved } = await opened(bytes);
  position.getCell(rowOf(position, 'c1'), 6).value = 2;
  position.getCell(rowOf(position, 'c2'), 9).value = 65;
  const fresh = rowOf(position, 'nouveau-1');
  position.getCell(fresh, 3).value = '=Ranger la réserve';
  position.getCell(fresh, 4).value = 'Savoir-faire';
  position.getCell(fresh, 5).value = 3;
  follow.getCell(rowOf(follow, 'nouveau-1'), 7).value = 3;
  const spare = rowOf(points, 'nouveau-2');
  points.getCell(spare, 3).value = 'Point avec le tuteur';
  points.getCell(spare, 4).value = new Date('2024-03-05T00:00:00Z');
  points.getCell(spare, 7).value = 'Vu ensemble.\nTout va bien.';
  review.eachRow((row) => {
    if (row.getCell(1).value === 'champ:evaluation.bilanFinal') row.getCell(3).value = 'Nouveau bilan';
    if (row.getCell(1).value === 'champ:evaluation.dateBilanFinal')
      row.getCell(3).value = new Date('2024-05-27T00:00:00Z');
  });
  return saved();
};

const expectEdits = (bytes: Uint8Array): void => {
  const { changes, faults, unknown } = readFeuilleDeRoute(bytes, source);
  expect(faults).toEqual([]);
  expect(unknown).toEqual([]);
  expect(
    changes.map(({ key, kind }) => `${kind} ${key.replace(/\/(?:Positionnement|Points).*/, '')}`).sort(),
  ).toEqual([
    'added competences/+nouveau-1',
    'added points/+nouveau-2',
    'cell competences/c1/niveauInitial',
    'cell competences/c2/heuresPrevues',
    'field champ/evaluation.bilanFinal',
    'field champ/evaluation.dateBilanFinal',
  ]);
  const { source: after, faults: refused } = applyReview(
    source,
    changes,
    new Set(changes.map(({ key }) => key)),
  );
  expect(refused).toEqual([]);
  expect(after.competences?.[0]?.niveauInitial).toBe(2);
  expect(after.competences?.at(-1)).toEqual({
    id: 'c4',
    kind: 'savoir-faire',
    intitule: '=Ranger la réserve',
    niveauRequis: 3,
    niveauFinal: 3,
  });
  expect(after.suivi?.points?.at(-1)).toMatchObject({
    date: '2024-03-05',
    kind: 'point',
    observations: 'Vu ensemble.\nTout va bien.',
  });
  expect(after.fields['evaluation.dateBilanFinal']).toBe('2024-05-27');
};

describe('the feuille de route in Excel', () => {
  it('comes back without a change when nobody touched it, for each demo and for an empty dossier', async () => {
    for (const file of [...DEMOS.map((one) => one.file), { fields: {} }])
      expect(readFeuilleDeRoute((await writeFeuilleDeRoute(file, DAY)).bytes, file)).toEqual({
        changes: [],
        unknown: [],
        faults: [],
      });
  });

  it('gives back the edits, each to be taken or left', async () => {
    const bytes = await edited(written);
    expectEdits(bytes);
    const { changes } = readFeuilleDeRoute(bytes, source);
    expect(applyReview(source, changes, new Set()).source).toEqual(source);
  });

  it('survives LibreOffice, by way of its own format, before and after the edits', async () => {
    const through = savedByOffice(written, 'xlsx', 'ods', 'xlsx');
    expect(readFeuilleDeRoute(through, source)).toEqual({ changes: [], unknown: [], faults: [] });
    expectEdits(await edited(through));
    expectEdits(savedByOffice(await edited(written), 'xlsx', 'ods', 'xlsx'));
  }, 120_000);

  it('finds in LibreOffice the results that were written with the formulas', async () => {
    const { position, follow } = await opened(savedByOffice(written, 'xlsx', 'ods', 'xlsx'));
    const before = await opened(written);
    for (const [now, then, columns] of [
      [position, before.position, [7]],
      [follow, before.follow, [3, 4, 5, 8, 9]],
    ] as const)
      for (const id of ['c1', 'c2', 'c3', '#fin'])
        for (const column of columns)
          expect(now.getCell(rowOf(now, id), column).result ?? '').toEqual(
            then.getCell(rowOf(then, id), column).result ?? '',
          );
  }, 60_000);

  it('names the place of what cannot be read, and leaves it', async () => {
    const { position, saved } = await opened(written);
    const row = rowOf(position, 'c1');
    position.getCell(row, 5).value = 7;
    position.getCell(row, 9).value = 'beaucoup';
    position.getCell(row, 4).value = 'Autre';
    const { changes, faults } = readFeuilleDeRoute(await saved(), source);
    expect(changes).toEqual([]);
    expect(faults.map(({ place }) => place)).toEqual([
      `Positionnement, case D${row}`,
      `Positionnement, case E${row}`,
      `Positionnement, case I${row}`,
    ]);
  });

  it('follows rows that were moved, offers those that went or came, and says which it does not know', async () => {
    const { position, saved } = await opened(written);
    const [one, two] = [rowOf(position, 'c1'), rowOf(position, 'c2')];
    const values = (row: number) =>
      [1, 3, 4, 5, 6, 8, 9, 10].map((column) => position.getCell(row, column).value);
    const [first, second] = [values(one), values(two)];
    for (const [at, column] of [1, 3, 4, 5, 6, 8, 9, 10].entries()) {
      position.getCell(one, column).value = second[at] ?? null;
      position.getCell(two, column).value = first[at] ?? null;
    }
    position.getCell(rowOf(position, 'c3'), 1).value = 'autre-dossier';
    const { changes, unknown } = readFeuilleDeRoute(await saved(), source);
    expect(changes.map(({ kind }) => kind)).toEqual(['added', 'removed']);
    expect(unknown).toHaveLength(1);
  });

  it('changes the modules of a skill by their titles', async () => {
    const { position, saved } = await opened(written);
    position.getCell(rowOf(position, 'c1'), 10).value = 'Vente et conseil\nModule inconnu';
    const { changes } = readFeuilleDeRoute(await saved(), source);
    const { source: after, faults } = applyReview(source, changes, new Set(['competences/c1/modules']));
    expect(
      after.modules?.filter(({ competences }) => competences?.includes('c1')).map(({ id }) => id),
    ).toEqual(['m2']);
    expect(faults).toHaveLength(1);
  });

  it('stores as text what begins like a formula', async () => {
    const intitule = '=HYPERLINK("https://exemple.fr";"x")';
    const risky = {
      fields: {},
      competences: ['+1', '-1', '@x', intitule].map((text, at) => ({
        id: `c${at}`,
        kind: 'savoir' as const,
        intitule: text,
      })),
    };
    const { bytes } = await writeFeuilleDeRoute(risky, DAY);
    const { position } = await opened(bytes);
    expect(position.getCell(rowOf(position, 'c3'), 3).type).toBe(ExcelJS.ValueType.String);
    expect(position.getCell(rowOf(position, 'c3'), 3).value).toBe(intitule);
    expect(readFeuilleDeRoute(bytes, risky).changes).toEqual([]);
  });

  it('says which text no row can show whole', async () => {
    const { cut } = await writeFeuilleDeRoute(
      { fields: { 'evaluation.bilanFinal': 'mot '.repeat(990).trim() } },
      DAY,
    );
    expect(cut.map(({ sheet }) => sheet)).toEqual(['Bilan']);
  });

  it('says that another workbook is none of ours', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Feuil1').getCell('A1').value = 'Bonjour';
    const { changes, faults } = readFeuilleDeRoute(new Uint8Array(await book.xlsx.writeBuffer()), source);
    expect(changes).toEqual([]);
    expect(faults[0]?.sentence).toContain('n’est pas une feuille de route');
  });
});
