/** Suggestions of a portal's searching fields (conventions, communes), asked as one types; runs in the page. */
const kept = new Map();

const fetched = (name) => {
  if (!kept.has(name))
    kept.set(
      name,
      fetch(`/${location.pathname.split('/')[1]}/listes/${name}.json`).then((answer) => answer.json()),
    );
  return kept.get(name);
};

const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’'-]/g, ' ').toLowerCase();

const shape = {
  idcc: ([code, label]) => ({ value: code, label: `${code} – ${label}` }),
  communes: ([name, place]) => ({ value: name, label: `${name} (${place})` }),
};

/** Which list a field's suggestions come from. */
export const listOf = (field) => (field.kind === 'idcc' ? 'idcc' : 'communes');

/** At most 30 suggestions { value, label }, those that begin with the words first, after `delay` ms. */
export async function suggest(name, words, delay) {
  const [all] = await Promise.all([fetched(name), new Promise((done) => setTimeout(done, delay))]);
  const sought = folded(words.trim());
  const first = [];
  const other = [];
  for (const entry of all) {
    const at = folded(entry.join(' – ')).indexOf(sought);
    if (at === 0) first.push(entry);
    else if (at > 0 && other.length < 30) other.push(entry);
  }
  return [...first, ...other].slice(0, 30).map(shape[name]);
}

/** The suggestion that stands for a value already answered; undefined when the list lacks it. */
export async function suggestionFor(name, value) {
  const found = (await fetched(name)).find(([first]) => first === value);
  return found && shape[name](found);
}
