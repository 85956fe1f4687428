import { expect, test } from 'vitest';
import { summaryOf } from '@/lib/vault/catalogue';

test('a dossier is called by its person, then its work, then its firm', () => {
  const person = { 'salarie.prenom': 'Ana', 'salarie.nomNaissance': 'Żółć' };
  const firm = { 'employeur.denomination': 'Au Pain doré' };
  expect(summaryOf({ ...person, ...firm, 'contrat.emploi': 'Vendeuse' })).toEqual({
    title: 'Ana Żółć',
    subtitle: 'Vendeuse · Au Pain doré',
  });
  expect(summaryOf({ ...firm, 'poste.intitule': 'Fournier', 'contrat.emploi': 'Vendeuse' })).toEqual({
    title: 'Fournier',
    subtitle: 'Au Pain doré',
  });
  expect(summaryOf({ 'salarie.prenom': ' ', 'salarie.nomNaissance': 12 })).toEqual({
    title: 'Dossier sans nom',
    subtitle: '',
  });
});
