import type { Purpose } from '@/lib/domain';
import type { Beside } from '@/lib/domain/references';
import {
  CONFORM,
  type ConformEntry,
  changed,
  DEFECTS,
  type DefectEntry,
  DOUBLES,
  type DoubleEntry,
  type Expected,
  ROOTS,
  type Root,
} from './fixtures';
import { nirFor, wrongKey } from './nir';
import { besideOf } from './tables';

/** A dossier of the corpus, whole, with what must be found in it. */
export type Case = {
  readonly id: string;
  readonly file: Root;
  readonly day: string;
  readonly purpose: Purpose;
  readonly expect: readonly Expected[];
  readonly also: readonly string[];
  /** Rows that may warn or inform of it, never block. */
  readonly tells: readonly string[];
  /** What is given beside the dossier: tables, font, PDF, other dossiers. */
  readonly beside: Beside;
};

const found = <T>(thing: T | undefined, name: string): T => {
  if (thing === undefined) throw new Error(`the corpus has no ${name}`);
  return thing;
};

const setNir = (file: Root, nir: string): Root => ({
  ...file,
  fields: { ...file.fields, 'salarie.nir': nir },
});

/** « @ » stands for the number of the person as the fields now say; « @+1 » for the same with a wrong key. */
const withNir = (file: Root): Root => {
  const marker = file.fields['salarie.nir'];
  if (marker === '@') return setNir(file, nirFor(file.fields));
  return marker === '@+1' ? setNir(file, wrongKey(nirFor(file.fields))) : file;
};

const conformById = new Map(CONFORM.map((entry) => [entry.id, entry]));
const defectById = new Map(DEFECTS.map((entry) => [entry.id, entry]));

const entryOf = (id: string): ConformEntry => found(conformById.get(id), `conform dossier ${id}`);
const fileOf = (entry: ConformEntry): Root =>
  withNir(changed(found(ROOTS[entry.base], `root ${entry.base}`), entry));

const othersOf = (ids: readonly string[] = []): readonly Root[] => ids.map((id) => fileOf(entryOf(id)));

const ofConform = (entry: ConformEntry): Case => ({
  id: entry.id,
  file: fileOf(entry),
  day: entry.day,
  purpose: (entry.purpose ?? 'depot') as Purpose,
  expect: [],
  also: [],
  tells: entry.tells ?? [],
  beside: besideOf({}, othersOf(entry.others)),
});

const ofDefect = (defect: DefectEntry): Case => {
  const base = entryOf(defect.base);
  const file = withNir(changed(fileOf(base), defect));
  return {
    id: defect.id,
    file,
    day: defect.day ?? base.day,
    purpose: (defect.purpose ?? base.purpose ?? 'depot') as Purpose,
    expect: defect.expect,
    also: defect.also ?? [],
    tells: base.tells ?? [],
    beside: besideOf(defect, othersOf(defect.others), file),
  };
};

const ofDouble = ({ id, of }: DoubleEntry): Case => {
  const [one, other] = of.map((name) => found(defectById.get(name), `defect ${name}`));
  if (one === undefined || other === undefined || one.base !== other.base)
    throw new Error(`${id}: two bases`);
  const both = Object.keys(one.change ?? {}).filter((field) => field in (other.change ?? {}));
  if (both.length > 0) throw new Error(`${id}: both defects change ${both.join(', ')}`);
  const defect: DefectEntry = {
    ...one,
    ...other,
    id,
    change: { ...one.change, ...other.change },
    lists: { ...one.lists, ...other.lists },
    expect: [...one.expect, ...other.expect],
    also: [...(one.also ?? []), ...(other.also ?? [])],
    needs: [...(one.needs ?? []), ...(other.needs ?? [])],
  };
  return ofDefect(defect);
};

export const conformCases: readonly Case[] = CONFORM.map(ofConform);
export const defectCases: readonly Case[] = [...DEFECTS.map(ofDefect), ...DOUBLES.map(ofDouble)];

/** The conform dossier of an id, built. */
export const conformFile = (id: string): Root => fileOf(entryOf(id));
