import type { IsoDay } from './calendar';
import { definitions, fieldIds, isFieldId } from './fields';
import type { LawSource } from './law/articles';
import type { Beside } from './references';
import { RULES } from './rules';
import type { Fix, Ground, Outcome, Purpose, Rule, Severity, Status } from './rules/define';
import { type Fact, type Facts, LISTS, type ListName } from './rules/facts';
import { sentence } from './rules/say';
import { validFields } from './valid';

/**
 * What a rule found: the command-line entry of the design. `fields` are full ids, those to mend or to fill in first;
 * `fix`: values that would mend it, each valid for its field, to be shown before they are written.
 */
export type Finding = {
  readonly id: string;
  readonly status: Status;
  readonly severity: Severity;
  readonly fields: readonly Fact[];
  readonly message: string;
  readonly sources: readonly LawSource[];
  readonly ground: Ground;
  readonly fix?: readonly Fix[];
};

/** A dossier as stored, imported or half-typed: anything may be missing or wrong. */
export type Checked = {
  readonly fields?: Readonly<Record<string, unknown>>;
} & { readonly [K in ListName]?: unknown };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The rows of a list that are rows at all; undefined when there is no list. */
const rowsOf = (list: unknown): readonly Record<string, unknown>[] | undefined =>
  Array.isArray(list) ? list.filter(isObject) : undefined;

/** Every entry of a declared field, and beside it the entries that are valid. */
const factsOf = (checked: Checked): { readonly raw: Facts; readonly valid: Facts } => {
  const fields = isObject(checked) && isObject(checked.fields) ? checked.fields : {};
  const raw = Object.fromEntries(Object.entries(fields).filter(([id]) => isFieldId(id)));
  const valid: Record<string, unknown> = { ...validFields(fields) };
  for (const name of LISTS) {
    const rows = isObject(checked) ? rowsOf(checked[name]) : undefined;
    if (rows !== undefined) valid[name] = rows;
  }
  return { raw: raw as Facts, valid: valid as Facts };
};

const LIST_LABELS: Readonly<Record<ListName, string>> = {
  objectifs: 'Objectifs',
  organismes: 'Autres organismes',
  tuteurs: 'Autres tuteurs',
  employeurs: 'Second employeur',
  pieces: 'Pièces',
};
const labelOf = (fact: Fact): string => (isFieldId(fact) ? definitions[fact].label : LIST_LABELS[fact]);

const messageOf = (rule: Rule, outcome: Outcome): string => {
  if (outcome.status === 'non-conform') return outcome.message;
  if (outcome.status === 'not-applicable' && outcome.why !== undefined)
    return sentence(`${rule.title} : ${outcome.why.charAt(0).toLowerCase()}${outcome.why.slice(1)}`);
  if (outcome.status !== 'undetermined') return rule.title;
  if (outcome.message !== undefined) return outcome.message;
  const missing = outcome.missing.map((fact) => `« ${labelOf(fact)} »`).join(', ');
  return sentence(`${rule.title} : pour le vérifier, remplissez ${missing}.`);
};

const fieldsOf = (rule: Rule, outcome: Outcome): readonly Fact[] => {
  if (outcome.status === 'non-conform') return outcome.fields;
  if (outcome.status === 'undetermined') return outcome.missing.length > 0 ? outcome.missing : rule.reads;
  return rule.reads;
};

/** What nobody can settle yet never blocks: it is to be confirmed. */
const severityOf = (rule: Rule, outcome: Outcome): Severity =>
  outcome.status === 'undetermined' && rule.severity === 'block' ? 'warn' : rule.severity;

/** The corrections a field accepts: a proposal that its schema refuses is never shown. */
const fixesOf = (outcome: Outcome): readonly Fix[] =>
  'fix' in outcome && outcome.fix !== undefined
    ? outcome.fix.filter(
        ({ field, value }) => value === null || definitions[field].schema.safeParse(value).success,
      )
    : [];

const findingOf = (rule: Rule, outcome: Outcome): Finding => {
  const fix = fixesOf(outcome);
  return {
    id: rule.id,
    status: outcome.status,
    severity: severityOf(rule, outcome),
    fields: fieldsOf(rule, outcome),
    message: messageOf(rule, outcome),
    sources: rule.sources,
    ground: rule.ground,
    ...(fix.length === 0 ? {} : { fix }),
  };
};

// Among the rules of one row, one for each window of the law, the one that speaks is the one whose window holds.
const WEIGHT: Readonly<Record<Status, number>> = {
  'non-conform': 4,
  conform: 3,
  undetermined: 2,
  'not-applicable': 1,
};
const weight = (outcome: Outcome): number =>
  outcome.status === 'not-applicable' && outcome.outside === true ? 0 : WEIGHT[outcome.status];

const LEVELS: readonly Severity[] = ['block', 'warn', 'info'];
const PLACE: ReadonlyMap<Fact, number> = new Map(fieldIds.map((id, index) => [id, index]));
const placeOf = (finding: Finding): number => {
  const [first] = finding.fields;
  return first === undefined ? fieldIds.length : (PLACE.get(first) ?? fieldIds.length);
};
const compare = (a: Finding, b: Finding): number =>
  LEVELS.indexOf(a.severity) - LEVELS.indexOf(b.severity) ||
  WEIGHT[b.status] - WEIGHT[a.status] ||
  placeOf(a) - placeOf(b) ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * What the rules of a purpose find in a dossier. `day`: ISO day of filing, used when `depot.date` is absent.
 * Only what is non-conform or undetermined, unless `all`. One finding a row of checks.tsv; what blocks comes first,
 * then the order in which a person meets the fields. Never throws, whatever the dossier holds. `options` also takes
 * what was given beside the dossier: tables, font, PDF, other dossiers; the rules that need an absent one say so.
 */
export const check = (
  checked: Checked,
  day: IsoDay,
  purpose: Purpose,
  options: { readonly all?: boolean } & Beside = {},
): readonly Finding[] => {
  const { raw, valid } = factsOf(checked);
  const best = new Map<string, { readonly rule: Rule; readonly outcome: Outcome }>();
  for (const rule of RULES) {
    if (!rule.purposes.includes(purpose)) continue;
    const outcome = rule.judge(rule.view === 'raw' ? raw : valid, day, options);
    const known = best.get(rule.id);
    if (known === undefined || weight(outcome) > weight(known.outcome)) best.set(rule.id, { rule, outcome });
  }
  return [...best.values()]
    .map(({ rule, outcome }) => findingOf(rule, outcome))
    .filter(({ status }) => options.all === true || status === 'non-conform' || status === 'undetermined')
    .sort(compare);
};
