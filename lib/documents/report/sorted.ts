import type { Finding } from '../../domain';

/** The findings of a report: those that count, by severity, and those somebody set aside. */
export type Sorted = {
  readonly blocking: readonly Finding[];
  readonly doubtful: readonly Finding[];
  readonly advice: readonly Finding[];
  readonly waived: readonly Finding[];
};

/** What blocks stays, waived or not: nobody can set the law aside. */
export const sorted = (findings: readonly Finding[], waived: ReadonlySet<string>): Sorted => {
  const open = findings.filter(({ status }) => status === 'non-conform' || status === 'undetermined');
  const aside = (finding: Finding): boolean => finding.severity !== 'block' && waived.has(finding.id);
  const kept = open.filter((finding) => !aside(finding));
  return {
    blocking: kept.filter(({ severity }) => severity === 'block'),
    doubtful: kept.filter(({ severity }) => severity === 'warn'),
    advice: kept.filter(({ severity }) => severity === 'info'),
    waived: open.filter(aside),
  };
};
