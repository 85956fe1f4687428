import { ARTICLES } from '../law/articles';
import type { Certification } from '../references';
import { ALWAYS, conform, nonConform, type Outcome, type Rule, rule } from './define';
import { day, sentence } from './say';

const base = {
  purposes: ALWAYS,
  inForce: {},
  sources: [
    { ref: 'Répertoire national des certifications professionnelles (France compétences)' },
    ARTICLES.notice,
  ],
  asks: ['rncp'],
} as const;

const SHEET: Certification = {
  title: 'Conseiller de vente',
  activeFrom: '2022-11-20',
  activeTo: '2027-11-20',
  level: 4,
  nsf: ['312t'],
};
const beside = { references: { rncp: (digits: string) => (digits === '37098' ? SHEET : undefined) } };
const UNKNOWN: Outcome = { status: 'not-applicable', why: 'Cette fiche n’est pas dans notre table.' };

const active = rule({
  ...base,
  id: 'XREF-027',
  title: 'La certification est active à la date de conclusion',
  severity: 'block',
  ground: 'non-conform',
  asOf: 'contrat.dateConclusion',
  needs: ['formation.rncp', 'contrat.dateConclusion'],
  when: (f) => f['formation.rncp'] !== undefined,
  evaluate: (f, { beside: around, asOf }): Outcome => {
    const sheet = around.references?.rncp?.(f['formation.rncp']);
    if (sheet === undefined) return UNKNOWN;
    const early = sheet.activeFrom !== undefined && asOf < sheet.activeFrom;
    if (!early && (sheet.activeTo === undefined || asOf <= sheet.activeTo)) return conform;
    return nonConform(
      ['formation.rncp', 'contrat.dateConclusion'],
      sentence(
        `La fiche RNCP${f['formation.rncp']} (${sheet.title}) ${early ? `n'est active que depuis le ${day(sheet.activeFrom ?? asOf)}` : `n'est plus active depuis le ${day(sheet.activeTo ?? asOf)}`} ; le contrat est conclu le ${day(asOf)}. Cherchez la fiche qui la remplace.`,
      ),
    );
  },
  examples: [
    { name: 'the first day', given: concluded('2022-11-20'), beside, expect: 'conform' },
    { name: 'the eve', given: concluded('2022-11-19'), beside, expect: 'non-conform', says: ['20/11/2022'] },
    { name: 'the last day', given: concluded('2027-11-20'), beside, expect: 'conform' },
    {
      name: 'the day after',
      given: concluded('2027-11-21'),
      beside,
      expect: 'non-conform',
      says: ['20/11/2027'],
    },
    {
      name: 'a sheet the table does not hold',
      given: concluded('2027-11-21', '99999'),
      beside,
      expect: 'not-applicable',
    },
    { name: 'no table', given: concluded('2027-11-21'), expect: 'not-applicable' },
  ],
});

function concluded(conclusion: string, rncp = '37098') {
  return { 'formation.rncp': rncp, 'contrat.dateConclusion': conclusion };
}

/** The level of the European framework a code of the table of diplomas stands for; 60 says nothing. */
const levelsOf = (diploma: string): readonly number[] =>
  ({ '1': [7, 8], '2': [6], '3': [5], '4': [4], '5': [3] })[diploma.charAt(0)] ?? [];

const sameLevel = rule({
  ...base,
  id: 'XREF-028',
  title: 'Le niveau du diplôme visé est celui de la certification',
  severity: 'warn',
  ground: 'technical',
  asOf: 'day',
  needs: ['formation.rncp', 'formation.diplomeVise'],
  when: (f) => f['formation.rncp'] !== undefined && f['formation.diplomeVise'] !== undefined,
  evaluate: (f, { beside: around }): Outcome => {
    const sheet = around.references?.rncp?.(f['formation.rncp']);
    const levels = levelsOf(f['formation.diplomeVise']);
    if (sheet?.level === undefined || levels.length === 0) return UNKNOWN;
    return levels.includes(sheet.level)
      ? conform
      : nonConform(
          ['formation.diplomeVise', 'formation.rncp'],
          sentence(
            `Le diplôme visé (code ${f['formation.diplomeVise']}) est de niveau ${levels.join(' ou ')} et la fiche RNCP${f['formation.rncp']} (${sheet.title}) de niveau ${sheet.level}. Corrigez l'un des deux.`,
          ),
        );
  },
  examples: [
    { name: 'the same level', given: aimed('49'), beside, expect: 'conform' },
    { name: 'a level above', given: aimed('31'), beside, expect: 'non-conform', says: ['5', '4'] },
    { name: 'a level below', given: aimed('51'), beside, expect: 'non-conform', says: ['3', '4'] },
    { name: 'no diploma', given: aimed('60'), beside, expect: 'not-applicable' },
    { name: 'no table', given: aimed('31'), expect: 'not-applicable' },
  ],
});

function aimed(diploma: '31' | '49' | '51' | '60') {
  return { 'formation.rncp': '37098', 'formation.diplomeVise': diploma } as const;
}

const sameField = rule({
  ...base,
  id: 'XREF-029',
  title: 'La spécialité est de celles de la certification',
  severity: 'info',
  ground: 'technical',
  asOf: 'day',
  needs: ['formation.rncp', 'formation.nsf'],
  when: (f) => f['formation.rncp'] !== undefined && f['formation.nsf'] !== undefined,
  evaluate: (f, { beside: around }): Outcome => {
    const sheet = around.references?.rncp?.(f['formation.rncp']);
    // A sheet writes a letter of function after the three digits.
    const codes = [...new Set(sheet?.nsf?.map((code) => code.slice(0, 3)))];
    const [only] = codes;
    if (sheet === undefined || only === undefined) return UNKNOWN;
    return codes.includes(f['formation.nsf'])
      ? conform
      : nonConform(
          ['formation.nsf', 'formation.rncp'],
          sentence(
            `La spécialité ${f['formation.nsf']} n'est pas de celles de la fiche RNCP${f['formation.rncp']} (${codes.join(', ')}). Vérifiez-la.`,
          ),
          codes.length === 1
            ? [{ field: 'formation.nsf', value: only, why: 'Spécialité de la fiche de la certification' }]
            : [],
        );
  },
  examples: [
    {
      name: 'its own',
      given: { 'formation.rncp': '37098', 'formation.nsf': '312' },
      beside,
      expect: 'conform',
    },
    {
      name: 'another',
      given: { 'formation.rncp': '37098', 'formation.nsf': '326' },
      beside,
      expect: 'non-conform',
      says: ['326', '312'],
    },
    {
      name: 'no table',
      given: { 'formation.rncp': '37098', 'formation.nsf': '326' },
      expect: 'not-applicable',
    },
  ],
});

export const certificationRules: readonly Rule[] = [active, sameLevel, sameField];
