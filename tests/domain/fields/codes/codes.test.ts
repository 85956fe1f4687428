import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CodeList } from '@/lib/domain';
import { NATURE, TYPE_CONTRAT } from '@/lib/domain/fields/codes/contrat';
import { DIPLOME } from '@/lib/domain/fields/codes/diplome';
import { oneOf } from '@/lib/domain/fields/codes/list';
import { NSF } from '@/lib/domain/fields/codes/nsf';
import { TYPE_QUALIFICATION } from '@/lib/domain/fields/codes/qualification';
import { MINIMUM_SOCIAL, SEXE, SITUATION } from '@/lib/domain/fields/codes/salarie';
import { DECISION, MOTIF_REFUS, RESULTAT } from '@/lib/domain/fields/codes/suivi';
import { fold } from '@/lib/shared/text';

const SHARED = new URL('../../../../../shared/reference/codes.json', import.meta.url);

/** The codes of each list as the notice prints them. */
const EXPECTED: Readonly<Record<string, readonly [CodeList, string]>> = {
  nature_contrat: [NATURE, 'CDI CDD TT'],
  type_contrat: [TYPE_CONTRAT, '11 12 21 22 23 24 30'],
  situation_avant_contrat: [SITUATION, '1 2 3 4 5 6 7 8 9 10'],
  type_minimum_social: [MINIMUM_SOCIAL, '1 2 3'],
  diplome_titre: [DIPLOME, '10 11 12 19 21 22 23 24 29 31 32 39 41 42 43 49 51 52 53 59 60'],
  type_qualification_visee: [TYPE_QUALIFICATION, '1 2 3 4 5 6 7 8'],
};

const codesOf = (list: CodeList): readonly string[] => list.entries.map(({ code }) => code);

describe('code lists', () => {
  it.each(Object.entries(EXPECTED))('%s is whole', (_name, [list, codes]) => {
    expect(codesOf(list)).toEqual(codes.split(' '));
  });
  it('has the 92 specialities, in order', () => {
    const codes = codesOf(NSF);
    expect(codes).toHaveLength(92);
    expect(codes).toEqual([...new Set(codes)].toSorted());
    for (const { code, label } of NSF.entries) {
      expect(code).toMatch(/^[1-4]\d{2}$/);
      expect(label.length).toBeGreaterThan(4);
    }
  });
  it('groups the diplomas as the notice does', () => {
    expect([...new Set(DIPLOME.entries.map(({ group }) => group))]).toEqual([
      'Bac +5 et plus',
      'Bac +3 et +4',
      'Bac +2',
      'Bac',
      'CAP, BEP',
      'Aucun diplôme',
    ]);
  });
  it('recognises the repealed qualifications and offers five', () => {
    const repealed = TYPE_QUALIFICATION.entries.filter((entry) => 'repealed' in entry && entry.repealed);
    expect(repealed.map(({ code }) => code)).toEqual(['5', '6', '7']);
    expect(oneOf(TYPE_QUALIFICATION).safeParse('6').success).toBe(true);
    expect(oneOf(TYPE_QUALIFICATION).safeParse('9').success).toBe(false);
  });
  it('has no word that means two codes of a list', () => {
    for (const list of [
      NATURE,
      TYPE_CONTRAT,
      SITUATION,
      MINIMUM_SOCIAL,
      DIPLOME,
      TYPE_QUALIFICATION,
      SEXE,
      NSF,
      DECISION,
      MOTIF_REFUS,
      RESULTAT,
    ]) {
      const words = (list as CodeList).entries.flatMap(({ label, aliases }) =>
        [label, ...(aliases ?? [])].map(fold),
      );
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    }
  });
  // Defined only where the shared folder is: a bare clone tests the copies above.
  if (existsSync(SHARED))
    it('agrees with the reference lists', () => {
      const { lists } = JSON.parse(readFileSync(SHARED, 'utf8')) as {
        lists: Record<string, { entries: { code: string }[] }>;
      };
      const reference = (name: string): readonly string[] =>
        (lists[name]?.entries ?? []).map(({ code }) => code);
      for (const [name, [list]] of Object.entries(EXPECTED)) expect(codesOf(list)).toEqual(reference(name));
      expect(codesOf(NSF)).toEqual(reference('nsf_specialite'));
    });
});
