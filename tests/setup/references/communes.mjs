// Communes and départements, from the yearly package of Etalab (INSEE's official geographic code, La Poste's postcodes).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const PACKAGE = '@etalab/decoupage-administratif';
const require = createRequire(import.meta.url);
const read = (name) => JSON.parse(readFileSync(require.resolve(`${PACKAGE}/data/${name}.json`), 'utf8'));
const version = () => require(`${PACKAGE}/package.json`).version;

const head = () => ({
  source: `${PACKAGE} ${version()} : Insee, Code officiel géographique 2026 ; La Poste, base officielle des codes postaux`,
  url: 'https://github.com/datagouv/decoupage-administratif',
  licence: 'Licence Ouverte 2.0 (données), MIT (code)',
  date: '2026-04-09',
  confidence: 'one_source',
});

const departmentOf = ({ code }) => (/^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2));

/** One line a commune: step from the code before | name | ends of its postcodes | code of today's commune, for an old one. */
const lineOf = (department, commune, before) => {
  const end = (code) => (code.startsWith(department) ? code.slice(department.length) : code);
  const number = Number(commune.code.slice(department.length));
  const step = number - before === 1 ? '' : String(number - before);
  const postcodes = (commune.codesPostaux ?? []).map(end).join(',');
  const parts = [step, commune.nom, postcodes, ...(commune.chefLieu ? [end(commune.chefLieu)] : [])];
  if (commune.nom.includes('|')) throw new Error(`${commune.code}: its name holds the separator`);
  return { line: parts.join('|'), number };
};

const order = (one, other) =>
  one.code < other.code
    ? -1
    : one.code > other.code
      ? 1
      : Number(one.chefLieu !== undefined) - Number(other.chefLieu !== undefined);

/**
 * communes.json: today's communes, the municipal arrondissements of Paris, Lyon and Marseille, and the delegated and
 * associated communes (old names people still write and were born in), but those that kept both code and name.
 */
export function communes() {
  const all = read('communes');
  const today = new Map(all.filter(({ chefLieu }) => chefLieu === undefined).map((one) => [one.code, one]));
  const kept = all.filter(
    ({ code, nom, chefLieu }) => chefLieu === undefined || code !== chefLieu || today.get(code)?.nom !== nom,
  );
  const departments = new Map();
  for (const commune of kept.toSorted(order)) {
    const department = departmentOf(commune);
    const state = departments.get(department) ?? { before: 0, lines: [] };
    const { line, number } = lineOf(department, commune, state.before);
    departments.set(department, { before: number, lines: [...state.lines, line] });
  }
  return {
    ...head(),
    complete: true,
    note: 'Les codes postaux CEDEX n’y sont pas : un code postal absent n’est pas une faute.',
    entries: [...departments].map(([department, { lines }]) => [department, lines.join('\n')]),
  };
}

/** departements.json: code, name, zone (metro, drom, com). */
export function departements() {
  return {
    ...head(),
    complete: true,
    note: 'Étranger : 99. Corse avant 1976 : 20.',
    entries: read('departements').map(({ code, nom, zone }) => [code, nom, zone]),
  };
}
