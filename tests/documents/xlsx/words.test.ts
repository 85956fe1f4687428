import { expect, it } from 'vitest';
import type { Change } from '@/lib/documents';
import { addedCells, changeTexts } from '@/lib/documents/xlsx/words';

const cell = (field: string, from: unknown, to: unknown, list: 'competences' | 'points' = 'competences') =>
  changeTexts({
    kind: 'cell',
    key: '',
    list,
    id: 'x',
    field,
    row: '',
    label: '',
    place: '',
    from,
    to,
  } as Extract<Change, { readonly kind: 'cell' }>);

it('tells both sides of a changed cell as a reader expects them', () => {
  expect(cell('niveauInitial', undefined, 3)).toEqual({ before: '', after: '3 – Fait sans aide' });
  expect(cell('niveauFinal', 1, 4).after).toBe('4 – Peut l’apprendre à d’autres');
  expect(cell('heuresPrevues', 60, 65)).toEqual({ before: '60\u00A0h', after: '65\u00A0h' });
  expect(cell('kind', 'savoir-etre', 'savoir').before).toBe('Savoir-être');
  expect(cell('modules', ['Vente', 'Caisse'], undefined)).toEqual({ before: 'Vente\nCaisse', after: '' });
  expect(cell('kind', 'point', 'final', 'points')).toEqual({
    before: 'Point avec le tuteur',
    after: 'Bilan final',
  });
  expect(cell('faitLe', undefined, '2024-03-05', 'points').after).toBe('05/03/2024');
});

it('tells an answer in the words of its field', () => {
  const change = { kind: 'field', key: '', label: '', place: '' } as const;
  expect(
    changeTexts({ ...change, id: 'evaluation.dateBilanFinal', from: '2024-05-24', to: undefined }),
  ).toEqual({ before: '24/05/2024', after: '' });
});

it('tells an added row column by column', () => {
  expect(
    addedCells({
      kind: 'added',
      key: '',
      list: 'competences',
      row: 'Ranger',
      place: '',
      values: { intitule: 'Ranger', kind: 'savoir-faire', niveauRequis: 2 },
    }),
  ).toEqual([
    { label: 'Compétence', text: 'Ranger' },
    { label: 'Nature', text: 'Savoir-faire' },
    { label: 'Niveau demandé', text: '2 – Fait avec de l’aide' },
  ]);
});
