import { describe, expect, it } from 'vitest';
import { check, definitions, isFieldId } from '@/lib/domain';
import { RULES } from '@/lib/domain/rules';
import { constats, unDossier } from '../dossier-builder';

const fixOf = (changes: Record<string, unknown>, id: string) =>
  constats(changes).find((finding) => finding.id === id)?.fix;

describe('a correction', () => {
  it.each([
    ['LEGAL-029', { 'contrat.salaireBrut': '1306.90' }, 'contrat.salaireBrut', '1306.91'],
    [
      'LEGAL-029',
      { 'contrat.salaireBrut': '1000.00', 'salarie.diplomeObtenu': '31' },
      'contrat.salaireBrut',
      '1493.62',
    ],
    [
      'LEGAL-033',
      { 'contrat.dureeHebdo.heures': 28, 'contrat.salaireBrut': '1045.52' },
      'contrat.salaireBrut',
      '1045.53',
    ],
    [
      'LEGAL-013',
      { 'contrat.dateFin': '2027-03-30', 'formation.dateFin': '2027-03-30' },
      'contrat.dateFin',
      '2027-03-31',
    ],
    [
      'LEGAL-014',
      { 'contrat.dateFin': '2027-10-01', 'regle.accordBrancheDuree': false },
      'contrat.dateFin',
      '2027-09-30',
    ],
    ['LEGAL-023', { 'formation.dateDebut': '2026-09-30' }, 'formation.dateDebut', '2026-10-01'],
    ['LEGAL-025', { 'formation.dateFin': '2027-10-01' }, 'formation.dateFin', '2027-09-30'],
    ['LEGAL-021', { 'formation.dureeEnseignementsHeures': 331 }, 'formation.dureeEnseignementsHeures', 330],
    ['XREF-026', { 'formation.nombreOrganismes': 0 }, 'formation.nombreOrganismes', 1],
    ['LEGAL-037', { 'contrat.periodeEssaiJours': 32 }, 'contrat.periodeEssaiJours', 31],
    ['LEGAL-010', { 'salarie.extensionBoe': true }, 'salarie.extensionBoe', null],
    ['FMT-006', { 'employeur.idcc': '843' }, 'employeur.idcc', '0843'],
    ['FMT-001', { 'employeur.siret': '999 887 706 00011' }, 'employeur.siret', '99988770600011'],
  ])('of %s', (id, changes, field, value) => {
    const [first] = fixOf(changes, id) ?? [];
    expect(first?.field).toBe(field);
    expect(first?.value).toBe(value);
  });
  it('is none where nobody can say what is right', () => {
    expect(
      fixOf({ 'contrat.salaireBrut': '1306.91', 'salarie.diplomeObtenu': '43' }, 'LEGAL-029'),
    ).toBeUndefined();
    expect(
      fixOf({ 'contrat.salaireBrut': '900.00', 'salarie.diplomeObtenu': '43' }, 'LEGAL-029'),
    ).toBeUndefined();
  });
  it('never holds a personal entry', () => {
    expect(fixOf({ 'salarie.telephone': '06 39 98 00 27' }, 'FMT-010')).toBeUndefined();
  });
  it('is a value its field accepts, in every example of every rule', () => {
    let seen = 0;
    for (const rule of RULES)
      for (const { given, day, beside } of rule.examples) {
        const outcome = rule.judge(given, day ?? '2026-11-23', beside);
        const fixes = outcome.status === 'non-conform' ? (outcome.fix ?? []) : [];
        for (const { field, value, why } of fixes) {
          seen += 1;
          expect(isFieldId(field)).toBe(true);
          expect(value === null || definitions[field].schema.safeParse(value).success).toBe(true);
          expect(why).toMatch(/^\p{Lu}/u);
          expect(why).not.toMatch(/'/);
        }
      }
    expect(seen).toBeGreaterThan(30);
  });
  it('mends its finding', () => {
    const wrong: readonly Record<string, unknown>[] = [
      { 'contrat.salaireBrut': '1306.90' },
      { 'formation.dateDebut': '2026-09-30' },
      { 'formation.nombreOrganismes': 0 },
      { 'contrat.periodeEssaiJours': 90 },
      { 'employeur.idcc': '843' },
      { 'salarie.extensionBoe': true },
    ];
    for (const changes of wrong)
      for (const finding of constats(changes)) {
        if (finding.fix === undefined) continue;
        const mended = Object.fromEntries(finding.fix.map(({ field, value }) => [field, value ?? undefined]));
        const ids = constats({ ...changes, ...mended }).map(({ id }) => id);
        expect(ids).not.toContain(finding.id);
      }
  });
});

describe('what is given beside the dossier', () => {
  const all = check(unDossier(), '2026-10-05', 'depot', { all: true });
  it('is asked for by rows that say why they have no object without it', () => {
    const said = (id: string) => all.find((finding) => finding.id === id);
    for (const id of ['XREF-012', 'XREF-010', 'XREF-027', 'FMT-031', 'DOC-018', 'DOC-026'])
      expect([id, said(id)?.status]).toEqual([id, 'not-applicable']);
    expect(said('XREF-016')?.message).toContain('en ligne non demandée');
    expect(said('XREF-013')?.message).toContain('conventions collectives n’a pas été chargée');
  });
  it('is used when it is there', () => {
    const references = {
      idcc: () => ({ label: 'Ancienne', inForce: false, replacedBy: ['1431'] }),
      register: () => undefined,
    };
    const found = check(unDossier(), '2026-10-05', 'depot', { references });
    expect(found.filter(({ severity }) => severity === 'block').map(({ id }) => id)).toEqual([
      'XREF-016',
      'XREF-013',
    ]);
  });
});
