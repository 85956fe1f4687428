import { ARTICLES, type LawSource } from '../law/articles';
import { BEFORE_FILING, conform, type Example, nonConform, type Rule } from './define';
import type { Fact, Facts } from './facts';
import { WANTED, type Wanted } from './presence-table';
import { sentence } from './say';

/** True for a value somebody gave; an entry that cannot be read is one: the format rules speak of it. */
export const filled = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

export const FORM_SOURCES: readonly LawSource[] = [ARTICLES.form, ARTICLES.notice];

/** « le SIRET » → « Le SIRET ». */
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const asked = (wanted: Wanted, facts: Facts): boolean =>
  wanted.when === undefined || wanted.when.is.includes(facts[wanted.when.field]);

const examplesOf = (wanted: Wanted): readonly Example[] => {
  const needed = wanted.when?.is.find((answer) => answer !== undefined);
  const context = wanted.when === undefined ? {} : { [wanted.when.field]: needed };
  const found: Example[] = [
    { name: 'empty', given: context as Facts, expect: 'non-conform' },
    // Any entry will do: that it can be read is the business of the format rules.
    {
      name: 'filled',
      given: { ...context, [wanted.field]: '1' } as Facts,
      expect: 'conform',
    },
  ];
  if (wanted.when === undefined) return found;
  const other = typeof needed === 'boolean' ? !needed : '3';
  return [
    ...found,
    {
      name: 'not asked',
      given: { [wanted.when.field]: other } as Facts,
      expect: 'not-applicable',
    },
  ];
};

/** A rule that only asks for a value: generated from a row of the table. */
const presenceRule = (wanted: Wanted): Rule => {
  const reads: readonly Fact[] =
    wanted.when === undefined ? [wanted.field] : [wanted.when.field, wanted.field];
  return {
    id: wanted.id,
    title: `${upper(wanted.what)} est rempli`,
    severity: wanted.severity ?? 'block',
    ground: 'incomplete',
    purposes: BEFORE_FILING,
    asOf: 'day',
    inForce: {},
    sources: FORM_SOURCES,
    view: 'raw',
    wants: [wanted.field],
    reads,
    examples: examplesOf(wanted),
    judge: (facts) => {
      if (!asked(wanted, facts)) return { status: 'not-applicable' };
      if (filled(facts[wanted.field])) return conform;
      const why =
        wanted.severity === 'warn'
          ? "l'Opco peut le demander avant d'examiner le dossier"
          : "sans cette information l'Opco juge le dossier incomplet";
      return nonConform([wanted.field], sentence(`Il manque ${wanted.what} : ${why}. Remplissez ce champ.`));
    },
  };
};

export const presenceRules: readonly Rule[] = WANTED.map(presenceRule);
