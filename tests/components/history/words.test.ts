import { expect, test } from 'vitest';
import { labelOf, valueInWords } from '@/components/history/words';
import { definitions, fieldIds, partNames } from '@/lib/domain';

test('no sensitive value is shown, whichever field holds it', () => {
  const sensitive = fieldIds.filter((id) => definitions[id].sensitivity === 'sensitive');
  expect(sensitive.length).toBeGreaterThan(3);
  for (const id of sensitive) expect(valueInWords(id, '289023854401238')).toBe('••••');
  expect(valueInWords('salarie.nir', undefined)).toBe('vide');
  expect(valueInWords('salarie.dateNaissance', '1999-05-17')).toBe('17/05/1999');
  expect(valueInWords('modules', [{}, {}])).toBe('2 lignes');
});

test('every list has a name of its own', () => {
  for (const name of partNames) expect(labelOf(name)).not.toBe(name);
});
