import type { Verdict } from './run';

/** « 98.4 % » of a whole, as a number. */
export const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

const shown = (part: number, whole: number): string => `${percent(part, whole).toFixed(1)} %`;
const family = (row: string): string => row.replace(/-\d+$/, '');
const count = (rows: readonly string[], name: string): number =>
  rows.filter((row) => family(row) === name).length;

/** The dossiers in which every defect was caught. */
export const whollyCaught = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  verdicts.filter(({ missed }) => missed.length === 0);

/** The table printed after a run: defects caught and missed by family, dossiers, unintended blocking findings. */
export const tableOf = (defects: readonly Verdict[], conform: readonly Verdict[]): string => {
  const caught = defects.flatMap((one) => one.caught);
  const missed = defects.flatMap((one) => one.missed);
  const names = [...new Set([...caught, ...missed].map(family))].sort();
  const line = (name: string, hit: number, lost: number): string =>
    `${name.padEnd(22)}${String(hit).padStart(5)} caught${String(lost).padStart(5)} missed   ${shown(hit, hit + lost)}`;
  const whole = whollyCaught(defects).length;
  const stray = (verdicts: readonly Verdict[]): number =>
    new Set(verdicts.flatMap(({ id, unintended }) => unintended.map((row) => `${id} ${row}`))).size;
  return [
    ...names.map((name) => line(`${name} defects`, count(caught, name), count(missed, name))),
    line('all defects', caught.length, missed.length),
    line('dossiers', whole, defects.length - whole),
    `rows of checks.tsv met: ${new Set([...caught, ...missed]).size}`,
    `unintended blocking findings: ${stray(conform)} on ${new Set(conform.map(({ id }) => id)).size} conform dossiers, ${stray(defects)} on the others`,
    ...defects
      .filter((one) => one.missed.length > 0 || one.unintended.length > 0)
      .map(
        (one) =>
          `  ${one.id}: missed ${one.missed.join(', ') || 'none'}; unintended ${one.unintended.join(', ') || 'none'}`,
      ),
  ].join('\n');
};
