import { describe, expect, it } from 'vitest';
import { applies, CERFA_FIELD_IDS, check, completeness, fieldIds, isSiret, zDossierFile } from '@/lib/domain';
import { DEMOS } from '@/lib/domain/demo';
import { loadReferences } from '@/lib/references';
import { fromDisk } from '../../references/packaged';

const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

/** Boxes a person leaves empty when there is nothing to say. */
const OPTIONAL = new Set<string>(['salarie.nomUsage', 'salarie.minimumSocial']);

describe.each(DEMOS)('$id', ({ file, day }) => {
  it('is a valid file', () => {
    expect(zDossierFile.parse(file)).toEqual(file);
  });

  it.each(['cerfa', 'depot', 'signature', 'suivi'] as const)(
    'has nothing to mend for %s, on its own day',
    (purpose) => {
      expect(check(file, day, purpose)).toEqual([]);
      expect(completeness(file, purpose).missing).toEqual([]);
    },
  );

  it.each(['cerfa', 'depot', 'signature', 'suivi'] as const)(
    'has nothing to mend for %s, with the packaged tables',
    async (purpose) => {
      const references = await loadReferences(fromDisk(), day);
      expect(check(file, day, purpose, { references })).toEqual([]);
    },
  );

  it('names a convention in force, of the Opco it is filed with', async () => {
    const { idcc } = await loadReferences(fromDisk(), day);
    const code = file.fields['employeur.idcc'] ?? '';
    expect(idcc?.(code)).toMatchObject({ inForce: true, opco: 'Opco EP' });
  });

  it('fills every field of the form that applies', () => {
    const empty = CERFA_FIELD_IDS.filter((id) => applies(id, file.fields) && file.fields[id] === undefined);
    expect(empty.filter((id) => !OPTIONAL.has(id))).toEqual([]);
  });

  it('holds nothing that does not apply', () => {
    expect(fieldIds.filter((id) => file.fields[id] !== undefined && !applies(id, file.fields))).toEqual([]);
  });

  it('holds invented people only', () => {
    for (const id of ['employeur.siret', 'organisme.siret'] as const) {
      expect(file.fields[id]).toMatch(/^999/);
      expect(isSiret(file.fields[id] ?? '')).toBe(true);
    }
    for (const id of ['employeur.telephone', 'salarie.telephone'] as const)
      expect(file.fields[id]).toMatch(/^(019900|063998)\d{4}$/);
    for (const id of ['employeur.courriel', 'salarie.courriel', 'depot.contactCourriel'] as const)
      expect(file.fields[id]).toMatch(/[@.]exemple\.fr$/);
  });

  it('plans as many hours in its modules as on the form', () => {
    const hours = (nature?: string): number =>
      (file.modules ?? [])
        .filter((module) => nature === undefined || module.nature === nature)
        .reduce((sum, module) => sum + (module.heures ?? 0), 0);
    expect(hours()).toBe(file.fields['formation.dureeTotaleHeures']);
    expect(hours('enseignement')).toBe(file.fields['formation.dureeEnseignementsHeures']);
    const known = new Set(file.competences?.map(({ id }) => id));
    for (const module of file.modules ?? [])
      for (const id of module.competences ?? []) expect(known).toContain(id);
  });
});

describe('the experimental contract, re-dated to November 2026', () => {
  const demo = DEMOS.find(({ id }) => id === 'experimental-2023');
  const fields = {
    ...demo?.file.fields,
    'contrat.dateConclusion': '2026-11-02',
    'contrat.dateDebut': '2026-11-04',
    'contrat.dateFin': '2027-08-03',
    'formation.dateDebut': '2026-11-06',
    'formation.dateFin': '2027-07-24',
  };
  const [first, ...others] = check({ ...demo?.file, fields }, '2026-11-05', 'depot');

  it('is blocked because the window is closed, and says so in plain words', () => {
    expect(first).toMatchObject({
      id: 'LEGAL-001',
      status: 'non-conform',
      severity: 'block',
      ground: 'non-conform',
    });
    expect(first?.fields).toEqual(['formation.typeQualification', 'contrat.dateConclusion']);
    const said = plain(first?.message ?? '');
    expect(said).toContain('02/11/2026');
    expect(said).toContain('28/12/2023');
    expect(said).toContain('31/12/2024');
  });
  it('shows the three ways left', () => {
    const said = plain(first?.message ?? '');
    expect(said).toMatch(/1\) un contrat de professionnalisation ordinaire/);
    expect(said).toMatch(/2\) la VAE/);
    expect(said).toMatch(/3\) un ou plusieurs blocs de compétences .* à confirmer/);
  });
  it('gives its sources', () => {
    expect(first?.sources.map(({ ref }) => ref).join(' ')).toMatch(/2020-1577.*L6325-1/);
  });
  it('finds nothing else that blocks', () => {
    expect(others.filter(({ severity }) => severity === 'block')).toEqual([]);
  });
});
