import { expect, it } from 'vitest';
import { ageOf } from '@/components/law/age';
import { PARAMETERS } from '@/lib/domain';

const known = (id: string) => {
  const found = PARAMETERS.find((parameter) => parameter.id === id);
  if (found === undefined) throw new Error('no such parameter');
  return found;
};
const plain = (text: string) => text.replace(/\s/gu, ' ');

it.each([
  ['delai.depot', '2026-11-23', 'Vérifié le 23/11/2026', false],
  ['delai.depot', '2026-11-24', 'Vérifié le 23/11/2026, il y a 1 jour : à vérifier', true],
  ['smic', '2026-11-30', 'Vérifié le 23/11/2026', false],
  ['smic', '2026-12-01', 'Vérifié le 23/11/2026, il y a 8 jours : à vérifier', true],
])('%s on %s', (id, today, words, stale) => {
  const age = ageOf(known(id), today);
  expect({ ...age, words: plain(age.words) }).toEqual({ words, stale });
});
