/**
 * A commune of today, or an old one that became part of `today` (an INSEE code) and has its postcodes; `code` is the
 * INSEE code.
 */
export type CommuneEntry = {
  readonly code: string;
  readonly label: string;
  readonly postcodes: readonly string[];
  readonly today?: string;
};

const whole = (department: string, end: string, length: number) =>
  end.length === length ? end : department + end;

const isToday = ({ today }: CommuneEntry) => today === undefined;

/**
 * The communes of the compact file: a department and its lines, « step|name|ends of postcodes|end of today's code ».
 * The step is the distance from the code before, 1 when empty; an end of five characters is a whole code.
 */
export function readCommunes(departments: readonly (readonly [string, string])[]): readonly CommuneEntry[] {
  const communes: CommuneEntry[] = [];
  for (const [department, lines] of departments) {
    let number = 0;
    for (const line of lines.split('\n')) {
      const [step = '', label = '', ends = '', today] = line.split('|');
      number += step === '' ? 1 : Number(step);
      communes.push({
        code: department + String(number).padStart(5 - department.length, '0'),
        label,
        postcodes: ends === '' ? [] : ends.split(',').map((end) => whole(department, end, 5)),
        ...(today === undefined ? {} : { today: whole(department, today, 5) }),
      });
    }
  }
  const served = new Map(communes.filter(isToday).map(({ code, postcodes }) => [code, postcodes]));
  return communes.map((commune) =>
    commune.today === undefined ? commune : { ...commune, postcodes: served.get(commune.today) ?? [] },
  );
}
