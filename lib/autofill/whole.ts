import type { PlanLine, Standing } from './types';

const datumOfLine = ({ id }: PlanLine): string | undefined => id?.replace(/(dureeHebdo)\..*$/, '$1');

const placesOf = (lines: readonly PlanLine[], standings: readonly Standing[]): ReadonlySet<unknown> =>
  new Set(
    lines
      .filter(({ standing, part }) => standings.includes(standing) && part?.startsWith('=') !== true)
      .map(datumOfLine),
  );

/** Parts of one datum stand or fall together: our year after a day typed by somebody would be a third date. */
export const wholeOnly = (
  lines: readonly PlanLine[],
  overwrite: ReadonlySet<string>,
): readonly PlanLine[] => {
  const held = placesOf(lines, ['conflict']);
  // A date whose month cannot be chosen is not begun; an e-mail is, whatever its confirmation.
  const barred = placesOf(
    lines.filter(({ part }) => part !== null && part !== 'confirmation'),
    ['locked', 'ask', 'no-value'],
  );
  return lines.map((line) => {
    if (line.standing !== 'fill' || line.part?.startsWith('=') === true) return line;
    const { write: _write, ...rest } = line;
    if (held.has(datumOfLine(line)) && !overwrite.has(line.ref))
      return {
        ...rest,
        standing: 'conflict',
        why: 'Une autre partie de cette donnée contient déjà autre chose.',
      };
    return line.part !== null && line.part !== 'confirmation' && barred.has(datumOfLine(line))
      ? {
          ...rest,
          standing: 'locked',
          why: 'Une autre partie de cette donnée ne peut pas encore être remplie.',
        }
      : line;
  });
};
