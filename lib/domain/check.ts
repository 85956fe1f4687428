import type { IsoDay } from './calendar';
import { definitions, fieldIds, isFieldId } from './fields';
import type { LawSource } from './law/articles';
import { RULES } from './rules';
import type { Ground, Outcome, Purpose, Rule, Severity, Status } from './rules/define';
import type { Aim, Fact, Facts } from './rules/facts';
import { sentence } from './rules/say';

/** What a rule found: the command-line entry of the design. `fields` are full ids, those to mend or to fill in first. */
export type Finding = {
  readonly id: string;
  readonly status: Status;
  readonly severity: Severity;
  readonly fields: readonly Fact[];
  readonly message: string;
  readonly sources: readonly LawSource[];
  readonly ground: Ground;
};

/** A dossier as stored, imported or half-typed: anything may be missing or wrong. */
export type Checked = {
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly objectifs?: unknown;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const aimsOf = (list: unknown): readonly Aim[] | undefined =>
  Array.isArray(list)
    ? list.filter((row): row is Aim => isObject(row) && typeof row.kind === 'string')
    : undefined;

/** Every entry of a declared field, and beside it the entries that are valid. */
const factsOf = (checked: Checked): { readonly raw: Facts; readonly valid: Facts } => {
  const raw: Record<string, unknown> = {};
  const valid: Record<string, unknown> = {};
  const fields = isObject(checked) && isObject(checked.fields) ? checked.fields : {};
  for (const id of Object.keys(fields)) {
    if (!isFieldId(id)) continue;
    const entry = fields[id];
    raw[id] = entry;
    const parsed = definitions[id].schema.safeParse(entry);
    if (parsed.success) valid[id] = parsed.data;
  }
  const aims = isObject(checked) ? aimsOf(checked.objectifs) : undefined;
  if (aims !== undefined) valid.objectifs = aims;
  return { raw: raw as Facts, valid: valid as Facts };
};

const labelOf = (fact: Fact): string => (fact === 'objectifs' ? 'Objectifs' : definitions[fact].label);

const messageOf = (rule: Rule, outcome: Outcome): string => {
  if (outcome.status === 'non-conform') return outcome.message;
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

const findingOf = (rule: Rule, outcome: Outcome): Finding => ({
  id: rule.id,
  status: outcome.status,
  severity: severityOf(rule, outcome),
  fields: fieldsOf(rule, outcome),
  message: messageOf(rule, outcome),
  sources: rule.sources,
  ground: rule.ground,
});

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
 * then the order in which a person meets the fields. Never throws, whatever the dossier holds.
 */
export const check = (
  checked: Checked,
  day: IsoDay,
  purpose: Purpose,
  options: { readonly all?: boolean } = {},
): readonly Finding[] => {
  const { raw, valid } = factsOf(checked);
  const best = new Map<string, { readonly rule: Rule; readonly outcome: Outcome }>();
  for (const rule of RULES) {
    if (!rule.purposes.includes(purpose)) continue;
    const outcome = rule.judge(rule.view === 'raw' ? raw : valid, day);
    const known = best.get(rule.id);
    if (known === undefined || weight(outcome) > weight(known.outcome)) best.set(rule.id, { rule, outcome });
  }
  return [...best.values()]
    .map(({ rule, outcome }) => findingOf(rule, outcome))
    .filter(({ status }) => options.all === true || status === 'non-conform' || status === 'undetermined')
    .sort(compare);
};
