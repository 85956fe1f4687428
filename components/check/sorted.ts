import type { Finding, WaiverRow } from '@/lib/domain';
import { useEditorState } from '../field/editing';
import { isAbsence } from '../field/findings';
import { canWaive } from './waivers';

export type Sorted = {
  /** What is still to be filled in. */
  readonly absences: readonly Finding[];
  readonly judged: readonly Finding[];
  readonly waived: readonly Finding[];
  /** How many rules only wait for a field listed as missing: they have nothing to say yet. */
  readonly waiting: number;
  /** How many findings block, and how many fields are missing. */
  readonly blocks: number;
  readonly missing: number;
};

const blocking = ({ severity }: Finding): boolean => severity === 'block';

/** The findings as the screen of the check shows them. */
export const sorted = (
  findings: readonly Finding[],
  fields: Readonly<Record<string, unknown>>,
  waivers: readonly WaiverRow[],
): Sorted => {
  const absences = findings.filter(
    (finding) => isAbsence(finding, fields) && finding.status === 'non-conform',
  );
  const absent = new Set(absences.flatMap((finding) => finding.fields));
  const aside = new Set(waivers.map(({ rule }) => rule));
  const said = findings.filter((finding) => !absences.includes(finding));
  const waived = said.filter((finding) => canWaive(finding) && aside.has(finding.id));
  const open = said.filter((finding) => !waived.includes(finding));
  const waits = (finding: Finding) =>
    finding.status === 'undetermined' && finding.fields.some((one) => absent.has(one));
  const judged = open.filter((finding) => !waits(finding));
  return {
    absences,
    judged,
    waived,
    waiting: open.length - judged.length,
    blocks: judged.filter((finding) => finding.status === 'non-conform' && blocking(finding)).length,
    missing: new Set(absences.filter(blocking).flatMap((finding) => finding.fields)).size,
  };
};

export const useSorted = (findings: readonly Finding[], waivers: readonly WaiverRow[]): Sorted => {
  const { fields } = useEditorState();
  return sorted(findings, fields, waivers);
};
