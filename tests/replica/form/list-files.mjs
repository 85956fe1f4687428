import { readFileSync } from 'node:fs';

const entriesOf = (name) =>
  JSON.parse(readFileSync(new URL(`../../../public/ref/${name}.json`, import.meta.url), 'utf8')).entries;

/** Each line of a department is « postcode|name|population ». */
const communes = () =>
  entriesOf('communes').flatMap(([department, lines]) =>
    lines.split('\n').map((line) => [line.split('|')[1], department]),
  );

const json = (list) => ['application/json', Buffer.from(JSON.stringify(list))];

/** The files behind form/lists.mjs, by address in a skin: [[code or name, words]…]. */
export const listFiles = (skin) => ({
  [`/${skin}/listes/idcc.json`]: json(entriesOf('idcc').map(({ code, label }) => [code, label])),
  [`/${skin}/listes/communes.json`]: json(communes()),
});
