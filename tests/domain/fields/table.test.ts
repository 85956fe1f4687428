import { describe, expect, it } from 'vitest';
import { appliedFields, applies, definitions, fieldIds, fieldsOf, isFieldId, SECTIONS } from '@/lib/domain';
import { fold } from '@/lib/shared/text';

const defs = fieldIds.map((id) => ({ id, ...definitions[id] }));
const twice = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, at) => texts.indexOf(text) !== at);

describe('the field table', () => {
  it('has a known section and a lasting id for each field', () => {
    for (const { id, section } of defs) {
      expect(SECTIONS).toContain(section);
      expect(id).toMatch(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z0-9]*)+$/);
    }
    expect(SECTIONS.flatMap((section) => fieldsOf(section)).toSorted()).toEqual(fieldIds.toSorted());
    for (const section of SECTIONS) expect(fieldsOf(section).length).toBeGreaterThan(0);
  });

  it('tells labels of a section apart', () => {
    for (const section of SECTIONS)
      expect(twice(fieldsOf(section).map((id) => fold(definitions[id].label)))).toEqual([]);
  });

  it('has help that says what, where, and is nobody else’s', () => {
    for (const { id, label, help } of defs) {
      for (const text of [help.what, help.where]) {
        expect(text.length, id).toBeGreaterThan(15);
        expect(text, id).toMatch(/[.?…]$/);
        expect(fold(text), id).not.toBe(fold(label));
      }
      expect(fold(help.what), id).not.toBe(fold(help.where));
    }
    expect(twice(defs.map(({ help }) => fold(help.what)))).toEqual([]);
  });

  it('points to a page of the notice that exists', () => {
    for (const { id, help } of defs)
      if (help.noticePage !== undefined) expect([1, 2, 3, 4, 5, 6, 7, 8], id).toContain(help.noticePage);
  });

  it('writes French as printers do', () => {
    for (const { id, label, help, codes } of defs) {
      const texts = [
        label,
        help.what,
        help.where,
        help.example ?? '',
        ...(codes?.entries ?? []).map((e) => e.label),
      ];
      for (const text of texts) {
        expect(text, id).not.toContain("'");
        expect(text, id).not.toMatch(/ [:;?!»]|« /);
        expect(text, id).toBe(text.normalize('NFC'));
      }
    }
  });

  it('has words for the matcher, each once, none that excludes itself', () => {
    for (const { id, words } of defs) {
      const labels = words.labels.map(fold);
      expect(labels.length, id).toBeGreaterThan(0);
      expect(twice(labels), id).toEqual([]);
      for (const not of words.not ?? []) {
        const excluded = labels.filter((label) => ` ${label} `.includes(` ${fold(not)} `));
        expect(excluded, `${id} / ${not}`).toEqual([]);
      }
    }
  });

  it('has conditions that read declared fields and stay open while unknown', () => {
    for (const { id, applies: condition } of defs) {
      if (!condition) continue;
      expect(
        condition.reads.filter((read) => !isFieldId(read)),
        id,
      ).toEqual([]);
      expect(condition.reads, id).not.toContain(id);
      expect(applies(id, {}), id).toBe(true);
    }
  });

  it('knows nothing of Object’s own names', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'salarie', ''])
      expect(isFieldId(name)).toBe(false);
  });
});

describe('conditions of the form', () => {
  it.each([
    ['employeur.numeroUrssaf', { 'employeur.particulier': false }, { 'employeur.particulier': true }],
    ['employeur.naf', { 'employeur.particulier': true }, { 'employeur.particulier': false }],
    [
      'employeur.numeroProjetVae',
      { 'formation.typeQualification': '4' },
      { 'formation.typeQualification': '8' },
    ],
    [
      'contrat.vautAvenantVae',
      { 'formation.typeQualification': '1' },
      { 'formation.typeQualification': '8' },
    ],
    ['contrat.nature', { 'contrat.vautAvenantVae': true }, { 'contrat.vautAvenantVae': false }],
    ['contrat.dateEffetAvenant', { 'contrat.type': '11' }, { 'contrat.type': '30' }],
    ['salarie.equivalenceJeunes', { 'salarie.rqth': true }, { 'salarie.rqth': false }],
    ['salarie.extensionBoe', { 'salarie.rqth': true }, { 'salarie.rqth': false }],
    [
      'salarie.numeroFranceTravail',
      { 'salarie.inscritFranceTravail': false },
      { 'salarie.inscritFranceTravail': true },
    ],
    [
      'salarie.dureeInscriptionMois',
      { 'salarie.inscritFranceTravail': false },
      { 'salarie.inscritFranceTravail': true },
    ],
    ['formation.attestationInterne', { 'formation.interne': false }, { 'formation.interne': true }],
    [
      'tuteurUtilisatrice.nom',
      { 'contrat.nature': 'CDD', 'regle.groupementEmployeurs': false },
      { 'contrat.nature': 'CDI', 'regle.groupementEmployeurs': true },
    ],
    [
      'tuteurUtilisatrice.naf',
      { 'contrat.nature': 'TT', 'formation.typeQualification': '4' },
      { 'contrat.nature': 'TT', 'formation.typeQualification': '8' },
    ],
  ] as const)('%s', (id, hidden, shown) => {
    expect(applies(id, hidden)).toBe(false);
    expect(applies(id, shown)).toBe(true);
    expect(definitions[id].applies?.holds(shown)).toBe(true);
  });
  it('leaves the user company’s tutor open while the group of employers is unknown', () => {
    expect(definitions['tuteurUtilisatrice.nom'].applies?.holds({ 'contrat.nature': 'CDD' })).toBeUndefined();
  });
});

it('appliedFields leaves out what an answer has made void, and what is no field', () => {
  const fields = { 'salarie.inscritFranceTravail': false, 'salarie.dureeInscriptionMois': 7, autre: 'x' };
  expect(appliedFields(fields)).toEqual({ 'salarie.inscritFranceTravail': false });
});
