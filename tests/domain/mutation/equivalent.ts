/** Changes that change nothing a rule decides, each with the reason; the key is what the run prints. */
export const EQUIVALENT: Readonly<Record<string, string>> = {
  "rules/aid-announced.ts: : asOf < '2020-07-01' [< → <=]":
    'on that day the aid is open, and another branch answers',
  "rules/aid-announced.ts: : asOf < '2020-07-01' [2020-07-01 → 2020-07-02]":
    'on that day the aid is open, and another branch answers',
  "rules/aid-announced.ts: f['salarie.inscritFranceTravail'] === true && (f['salarie.dureeInscriptionMois'] ?? 0) >= 12; [0 → 1]":
    'neither 0 nor 1 reaches twelve months',
  "rules/aim.ts: vaeClosed('avant', { to: '2023-05-27' }, '2023-05-27', '2023-05-28'), [2023-05-28 → 2023-05-29]":
    'the day of an example, not of the rule',
  "rules/aim.ts: vaeClosed('apres', { from: '2026-03-01' }, '2026-03-01', '2026-02-28'), [2026-03-01 → 2026-03-02]":
    'the day of an example; the same change of the window is caught',
  'rules/birth-department.ts: ref !== ARTICLES.nirStructure.ref && all.findIndex((one) => one.ref === ref) === index, [!== → ===]':
    'which sources are listed, no threshold; tested in tests/domain/rules/birth-department.test.ts',
  'rules/birth-department.ts: ref !== ARTICLES.nirStructure.ref && all.findIndex((one) => one.ref === ref) === index, [=== → !==]':
    'which sources are listed, no threshold; tested in tests/domain/rules/birth-department.test.ts',
  'rules/experiment.ts: return onlyBlocs(f) === blocs ? (type === undefined ? undefined : true) : false; [=== → !==]':
    'true and undefined both let the rule go on, which misses the type by itself',
  "rules/given-pdf.ts: )}${wrong.length > 6 ? ` et ${wrong.length - 6} autres` : ''}. Refaites le Cerfa, ou corrigez le dossier.`, [6 → 7]":
    'how many boxes a sentence names, no threshold',
  'rules/pay.ts: return age < 26 ? judgeYoung(f, age) : judgeAdult(f, age); [< → <=]':
    'at 26 both columns of the grid are the whole SMIC',
  'rules/pay.ts: return age < 26 ? judgeYoung(f, age) : judgeAdult(f, age); [26 → 27]':
    'at 26 both columns of the grid are the whole SMIC',
  'rules/unknown-law.ts: asOf < first [< → <=]': 'on its first day a parameter has a value',
  "pay/engine.ts: const safe = proposal === undefined ? '' : ` ; ${euros(proposal)} ${unit(f)} convient dans tous les cas`; [=== → !==]":
    'words added to a doubt, tested in tests/domain/pay',
  "pay/engine.ts: const share = grid === undefined ? 0 : percents(grid, age)[column ?? 'base']; [0 → 1]":
    'without a grid the stretch is left out',
  'pay/engine.ts: const due = first >= 26 && branch !== undefined ? branchMinimum(f, branch, grid.branchFrom26) : 0; [0 → 1]':
    'a cent is below every floor',
  'pay/engine.ts: const due = age >= 26 && branch !== undefined ? branchMinimum(f, branch, grid.branchFrom26) : 0; [0 → 1]':
    'a cent is below every floor',
  'pay/floor.ts: return twice > denominator ? whole + 1 : whole; [> → >=]':
    'an exact half has been answered on the line before',
  'pay/minimum.ts: if (isHourly(f) || time <= FULL_TIME) return cents; [<= → <]':
    'at 35 hours no hour is beyond',
  'pay/periods.ts: return first < ADULT && day >= riseDay(birth) ? ADULT : first; [< → <=]':
    'at 21 both answers are 21',
  'pay/periods.ts: if (end === undefined || end < start) return [{ from: start, to: end === undefined ? undefined : start }]; [< → <=]':
    'a contract of a day is one stretch either way',
  'pay/periods.ts: const rises = ageOn(birth, start) < ADULT && rise > start && rise <= end ? [rise] : []; [> → >=]':
    'a rise on the first day is the first stretch',
  'deadlines/index.ts: if (a.day !== b.day) return a.day < b.day ? -1 : 1; [< → <=]':
    'the two days differ there',
  'deadlines/index.ts: return a.id < b.id ? -1 : 1; [< → <=]': 'no two deadlines bear the same id',
  'calendar.ts: while (months > 0 && lastDayOf(start, months) > end) months -= 1; [> → >=]':
    'the first of the two: no period of no month ends after its end',
};
