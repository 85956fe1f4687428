/** A datum one question may ask, with how surely; `seen`: a person can see the question. */
export type Candidate<U, P> = {
  readonly unit: U;
  readonly key: string;
  readonly score: number;
  readonly seen: boolean;
  readonly payload: P;
};

/** Beyond this a component is too large to be worth more than the best first. */
const MOST_WORK = 400_000;

/** Two weak answers never outweigh a sure one. */
const worth = ({ score, seen }: { score: number; seen: boolean }): number => score - 0.5 + (seen ? 0.5 : 0);

/** Questions and data tied together by their candidates, one list for each knot. */
const knots = <U, P>(candidates: readonly Candidate<U, P>[]): readonly Candidate<U, P>[][] => {
  const parent = new Map<U | string, U | string>();
  const rootOf = (one: U | string): U | string => {
    let at = one;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    parent.set(one, at);
    return at;
  };
  for (const { unit, key } of candidates) {
    if (!parent.has(unit)) parent.set(unit, unit);
    if (!parent.has(key)) parent.set(key, key);
    parent.set(rootOf(unit), rootOf(key));
  }
  const made = new Map<U | string, Candidate<U, P>[]>();
  for (const candidate of candidates) {
    const root = rootOf(candidate.unit);
    const list = made.get(root);
    if (list === undefined) made.set(root, [candidate]);
    else list.push(candidate);
  }
  return [...made.values()];
};

const bestFirst = <U, P>(candidates: readonly Candidate<U, P>[]): Candidate<U, P>[] => {
  const units = new Set<U>();
  const keys = new Set<string>();
  const order = candidates
    .map((candidate, place) => ({ candidate, place, value: worth(candidate) }))
    .sort((one, other) => other.value - one.value || one.place - other.place);
  return order.flatMap(({ candidate }) => {
    if (units.has(candidate.unit) || keys.has(candidate.key)) return [];
    units.add(candidate.unit);
    keys.add(candidate.key);
    return [candidate];
  });
};

/**
 * The assignment of greatest total worth (Hungarian method, rows the fewer side): none is forced, an unserved
 * row falls to a column of its own worth nothing.
 */
const optimal = <U, P>(candidates: readonly Candidate<U, P>[]): Candidate<U, P>[] => {
  const units = [...new Set(candidates.map(({ unit }) => unit))];
  const keys = [...new Set(candidates.map(({ key }) => key))];
  const byUnits = units.length <= keys.length;
  const rows = byUnits ? units.length : keys.length;
  const columns = (byUnits ? keys.length : units.length) + rows;
  if (rows * rows * columns > MOST_WORK) return bestFirst(candidates);
  const unitAt = new Map(units.map((unit, at) => [unit, at]));
  const keyAt = new Map(keys.map((key, at) => [key, at]));
  const cost = Array.from({ length: rows }, () => new Float64Array(columns).fill(0));
  const cells = new Map<number, Candidate<U, P>>();
  candidates.forEach((candidate, place) => {
    const [u, k] = [unitAt.get(candidate.unit) ?? 0, keyAt.get(candidate.key) ?? 0];
    const [row, column] = byUnits ? [u, k] : [k, u];
    // What comes first on the page wins a draw.
    const value = worth(candidate) - place * 1e-7;
    if (value <= -(cost[row]?.[column] ?? 0)) return;
    (cost[row] as Float64Array)[column] = -value;
    cells.set(row * columns + column, candidate);
  });
  return solve(cost, rows, columns).flatMap((column, row) => cells.get(row * columns + column) ?? []);
};

/** Column of each row in the cheapest assignment. */
const solve = (cost: readonly Float64Array[], rows: number, columns: number): number[] => {
  const [u, v] = [new Float64Array(rows + 1), new Float64Array(columns + 1)];
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    const way = new Int32Array(columns + 1);
    rowOf[0] = row;
    let at = 0;
    do {
      used[at] = 1;
      const here = rowOf[at] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let column = 1; column <= columns; column += 1) {
        if (used[column]) continue;
        const reduced = (cost[here - 1]?.[column - 1] ?? 0) - (u[here] ?? 0) - (v[column] ?? 0);
        if (reduced < (least[column] ?? 0)) {
          least[column] = reduced;
          way[column] = at;
        }
        if ((least[column] ?? 0) < delta) {
          delta = least[column] ?? 0;
          next = column;
        }
      }
      for (let column = 0; column <= columns; column += 1) {
        if (used[column]) {
          u[rowOf[column] ?? 0] = (u[rowOf[column] ?? 0] ?? 0) + delta;
          v[column] = (v[column] ?? 0) - delta;
        } else least[column] = (least[column] ?? 0) - delta;
      }
      at = next;
    } while (rowOf[at] !== 0);
    do {
      const before = way[at] ?? 0;
      rowOf[at] = rowOf[before] ?? 0;
      at = before;
    } while (at !== 0);
  }
  const made = new Array<number>(rows).fill(0);
  for (let column = 1; column <= columns; column += 1)
    if ((rowOf[column] ?? 0) > 0) made[(rowOf[column] ?? 1) - 1] = column - 1;
  return made;
};

/** One datum to each question at most, one question to each datum, best for the page as a whole. */
export const assign = <U, P>(candidates: readonly Candidate<U, P>[]): ReadonlyMap<U, Candidate<U, P>> =>
  new Map(
    knots(candidates)
      .flatMap((knot) => (knot.length === 1 ? knot : optimal(knot)))
      .map((candidate) => [candidate.unit, candidate]),
  );
