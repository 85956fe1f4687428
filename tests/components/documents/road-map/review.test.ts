import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { alteredBetween, applyAll, canUndo, undoAll } from '@/components/documents/road-map/applied';
import { firstTicks, groupsOf, isTwin } from '@/components/documents/road-map/ticks';
import { sourceOf } from '@/components/documents/source';
import { createEditor } from '@/components/dossier/editor';
import { changesOf } from '@/components/list/dossier-changes';
import type { Change } from '@/lib/documents';
import { applyReview } from '@/lib/documents/xlsx';
import { experimental } from '@/lib/domain/demo/experimental';
import { startVault, stubPage } from '../../dossier/support';

const place = 'Positionnement, case C5';
const cell = (id: string, field: string, from: unknown, to: unknown): Change =>
  ({
    kind: 'cell',
    key: `competences/${id}/${field}`,
    list: 'competences',
    id,
    field,
    row: id,
    label: field,
    from,
    to,
    place,
  }) as Change;
const changes: readonly Change[] = [
  cell('c1', 'niveauInitial', 0, 2),
  cell('c1', 'observations', undefined, 'Vu.'),
  {
    kind: 'added',
    key: 'new',
    list: 'competences',
    row: 'Ranger',
    values: { intitule: 'Ranger' },
    place,
  },
  {
    kind: 'added',
    key: 'twin',
    list: 'competences',
    row: 'tenir et fermer la CAISSE',
    values: { intitule: 'tenir et fermer la CAISSE' },
    place,
  },
  { kind: 'removed', key: 'gone', list: 'points', id: 'p1', row: 'Point' },
  {
    kind: 'field',
    key: 'field',
    id: 'evaluation.bilanFinal',
    label: 'Bilan final',
    from: 'Avant',
    to: 'Réécrit',
    place,
  },
];

describe('the changes of a feuille de route', () => {
  it('are ticked at first only where nothing is replaced, removed or made twice', () => {
    expect([...firstTicks(changes, experimental)]).toEqual(['competences/c1/observations', 'new']);
    expect(changes.filter((change) => isTwin(change, experimental)).map(({ key }) => key)).toEqual(['twin']);
  });

  it('stand by their row, then those added, those gone, the answers', () => {
    expect(groupsOf([...changes].reverse()).map(({ key, changes: mine }) => `${key} ${mine.length}`)).toEqual(
      ['competences/c1 2', 'added 2', 'removed 1', 'fields 1'],
    );
  });
});

describe('what is taken', () => {
  beforeEach(() => void stubPage());
  afterEach(() => vi.unstubAllGlobals());

  it('is one change of the vault, and is taken back as one while nothing else changed', async () => {
    const { vault } = await startVault();
    const stored = await vault.create(changesOf(experimental, 'import'));
    const editor = createEditor(vault, stored);
    const present = () => sourceOf(editor.read().fields, editor.read().parts);
    const before = present();
    const { source: after } = applyReview(
      before,
      changes,
      new Set(['new', 'competences/c1/niveauInitial', 'field']),
    );
    const altered = alteredBetween(before, after);
    expect(altered.map(({ field }) => field).sort()).toEqual(['competences', 'evaluation.bilanFinal']);

    await applyAll(editor, altered);
    const history = await vault.history(stored.id);
    expect(history).toHaveLength(2);
    expect(
      history
        .at(-1)
        ?.changes.map(({ field }) => field)
        .sort(),
    ).toEqual(['competences', 'evaluation.bilanFinal']);
    expect(present().competences?.at(-1)?.intitule).toBe('Ranger');
    expect(canUndo(editor.read(), altered)).toBe(true);

    await undoAll(editor, altered);
    expect(present()).toEqual(before);
    expect(await vault.history(stored.id)).toHaveLength(3);
    await applyAll(editor, altered);
    editor.set('evaluation.bilanFinal', 'Autre chose', 'typed');
    expect(canUndo(editor.read(), altered)).toBe(false);
    editor.close();
  });

  it('takes a list and an answer away again when they were not there', async () => {
    const { vault } = await startVault();
    const stored = await vault.create([]);
    const editor = createEditor(vault, stored);
    const altered = alteredBetween(
      { fields: {} },
      {
        fields: { 'poste.intitule': 'Vendeur' },
        competences: [{ id: 'c1', kind: 'savoir', intitule: 'Un' }],
      },
    );
    await applyAll(editor, altered);
    expect(editor.read().parts.competences).toHaveLength(1);
    await undoAll(editor, altered);
    expect(editor.read().fields).toEqual({});
    expect(editor.read().parts.competences).toBeUndefined();
    editor.close();
  });
});
