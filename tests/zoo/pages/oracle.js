/** What the kits' own states hold, by widget; `submits` counts forms sent, `faults` what a kit threw. */
export const zoo = { state: {}, submits: 0, left: 0, faults: [] };
globalThis.zoo = zoo;
document.addEventListener('submit', (event) => {
  event.preventDefault();
  zoo.submits += 1;
});
document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('a[href]') !== null) {
    event.preventDefault();
    zoo.left += 1;
  }
});
addEventListener('error', (event) => zoo.faults.push(String(event.message)));
addEventListener('unhandledrejection', (event) => zoo.faults.push(String(event.reason)));

const pad = (number) => String(number).padStart(2, '0');
/** A day of the calendar as written in a dossier, whatever object the kit keeps; null when none. */
export const day = (date) => {
  if (date === null || date === undefined || date === '') return null;
  const plain = typeof date.toDate === 'function' ? date.toDate() : date;
  return `${plain.getFullYear()}-${pad(plain.getMonth() + 1)}-${pad(plain.getDate())}`;
};
export const put = (id) => (value) => {
  zoo.state[id] = value ?? null;
};
