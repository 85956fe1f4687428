import { describe, expect, it } from 'vitest';
import { CERFA_FIELD_IDS, completeness } from '@/lib/domain';
import { unDossier } from './dossier-builder';

describe('completeness', () => {
  it('of an empty dossier asks for much and has nothing', () => {
    const { done, wanted, missing } = completeness({}, 'cerfa');
    expect(done).toBe(0);
    expect(wanted).toBeGreaterThan(45);
    expect(missing).toHaveLength(wanted);
    for (const id of missing) expect(CERFA_FIELD_IDS).toContain(id);
  });
  it('takes a file or its fields', () => {
    const file = unDossier({ 'tuteur.nom': undefined });
    expect(completeness(file, 'depot')).toEqual(completeness(file.fields, 'depot'));
    expect(completeness(file, 'depot').missing).toEqual(['tuteur.nom']);
  });
  it('follows the answers: what does not apply is not wanted', () => {
    const without = completeness(unDossier({ 'salarie.inscritFranceTravail': false }), 'cerfa');
    const registered = completeness(unDossier({ 'salarie.inscritFranceTravail': true }), 'cerfa');
    expect(registered.wanted).toBe(without.wanted + 2);
    expect(registered.missing).toEqual(['salarie.numeroFranceTravail', 'salarie.dureeInscriptionMois']);
  });
  it('does not count a refused attestation as given', () => {
    expect(completeness(unDossier({ 'tuteur.attestationEligibilite': false }), 'cerfa').missing).toEqual([
      'tuteur.attestationEligibilite',
    ]);
    const internal = unDossier({ 'formation.interne': true, 'formation.attestationInterne': false });
    expect(completeness(internal, 'cerfa').missing).toEqual(['formation.attestationInterne']);
  });
  it('does not ask to fill what should be emptied', () => {
    const file = unDossier({ 'contrat.dateEffetAvenant': '2026-11-02' });
    expect(completeness(file, 'cerfa').missing).toEqual([]);
  });
  it('counts an entry that cannot be read as filled in', () => {
    expect(completeness(unDossier({ 'salarie.dateNaissance': 'hier' }), 'cerfa').missing).toEqual([]);
  });
  it('of the third step is that of the form', () => {
    const file = unDossier({ 'tuteur.nom': undefined });
    expect(completeness(file, 'depot', 3)).toEqual(completeness(file, 'depot'));
  });
  it('of the first two steps is asked of experimental contracts only', () => {
    expect(completeness(unDossier(), 'depot', 1).wanted).toBe(0);
    const type4 = unDossier({ 'formation.typeQualification': '4', 'poste.missions': undefined });
    expect(completeness(type4, 'depot', 1)).toEqual({ done: 3, wanted: 4, missing: ['poste.missions'] });
    expect(completeness({}, 'depot', 2).wanted).toBe(5);
  });
  it('of the last steps looks at the filing and at the end', () => {
    expect(completeness(unDossier(), 'depot', 4).missing).toEqual(['depot.date']);
    expect(completeness(unDossier(), 'depot', 5).done).toBe(0);
  });
});
