import { check, type Finding } from '@/lib/domain';
import { type Case, conformCases, defectCases } from './dossiers';
import type { Expected } from './fixtures';
import { referencesOf } from './tables';

/** What the engine said of a case. `severities`: of the rows caught, when they are broken and not to be confirmed. */
export type Verdict = {
  readonly id: string;
  readonly caught: readonly string[];
  readonly missed: readonly string[];
  /** Blocking findings that the case neither expects nor allows. */
  readonly unintended: readonly string[];
  /** Findings of any severity that it neither expects nor allows. */
  readonly stray: readonly string[];
  readonly severities: readonly (readonly [row: string, severity: string])[];
};

const blocks = ({ severity, status }: Finding): boolean => severity === 'block' && status === 'non-conform';

const meets = (finding: Finding, { id, status = 'non-conform', severity, fields = [] }: Expected): boolean =>
  finding.id === id &&
  (status === 'raised' || finding.status === status) &&
  (severity === undefined || finding.severity === severity) &&
  fields.every((field) => (finding.fields as readonly string[]).includes(field));

/** What the engine finds in a case, with what is given beside it and no other table. */
export const findingsOf = ({ file, day, purpose, beside }: Case): readonly Finding[] =>
  check(file, day, purpose, beside);

/** Compares what was found in a case with what was written by hand. */
export const verdictOf = ({ id, expect, also, tells }: Case, findings: readonly Finding[]): Verdict => {
  const answer = (expected: Expected): Finding | undefined =>
    findings.find((finding) => meets(finding, expected));
  const allowed = new Set([...expect.map((one) => one.id), ...also]);
  const broken = expect.flatMap((one) => answer(one) ?? []).filter(({ status }) => status === 'non-conform');
  return {
    id,
    caught: expect.filter((one) => answer(one) !== undefined).map((one) => one.id),
    missed: expect.filter((one) => answer(one) === undefined).map((one) => one.id),
    unintended: findings.filter((one) => blocks(one) && !allowed.has(one.id)).map((one) => one.id),
    stray: findings.filter((one) => !allowed.has(one.id) && !tells.includes(one.id)).map((one) => one.id),
    severities: broken.map((one) => [one.id, one.severity]),
  };
};

/** The verdict on every dossier with defects. */
export const defectVerdicts = (): readonly Verdict[] =>
  defectCases.map((one) => verdictOf(one, findingsOf(one)));

/** The verdict on every conform dossier, without any table or with all of them. */
export const conformVerdicts = (tables: boolean): readonly Verdict[] =>
  conformCases.map((one) => {
    const beside = tables ? { ...one.beside, references: referencesOf() } : one.beside;
    return verdictOf(one, findingsOf({ ...one, beside }));
  });
