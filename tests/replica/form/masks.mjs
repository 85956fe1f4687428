/** Input masks: what the control shows after each change, and after it loses the focus. */
const digits = (text, max) => text.replace(/\D/g, '').slice(0, max);

const grouped = (text, sizes, glue) => {
  const parts = [];
  let rest = text;
  for (const size of sizes) {
    if (rest === '') break;
    parts.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return parts.join(glue);
};

function naf(text) {
  const tidy = text.toUpperCase().replace(/[^0-9A-Z]/g, '');
  const numbers = digits(tidy, 4);
  const letter = numbers.length === 4 ? (/[A-Z]/.exec(tidy.slice(4))?.[0] ?? '') : '';
  return numbers.length > 2 ? `${numbers.slice(0, 2)}.${numbers.slice(2)}${letter}` : numbers;
}

const money = (text) => text.replace(/\./g, ',').replace(/[^\d,\u00a0\u202f ]/g, '');

const CHANGE = {
  siret: (text) => grouped(digits(text, 14), [3, 3, 3, 5], ' '),
  phone: (text) => grouped(digits(text.replace(/^\s*(\+|00)33/, '0'), 10), [2, 2, 2, 2, 2], ' '),
  nir: (text, { nir13 }) =>
    grouped(
      text
        .toUpperCase()
        .replace(/[^\dAB]/g, '')
        .slice(0, nir13 ? 13 : 15),
      [1, 2, 2, 2, 3, 3, 2],
      ' ',
    ),
  naf,
  date: (text) => grouped(digits(text, 8), [2, 2, 4], '/'),
  postcode: (text) => digits(text, 5),
  idcc: (text) => digits(text, 4),
  digits: (text) => digits(text, 11),
  rncp: (text) => digits(text, 6),
  int: (text) => digits(text, 6),
  amount: money,
  hours: money,
};

export const onChange = (kind, text, trait) => (CHANGE[kind] ? CHANGE[kind](text, trait) : text);

function cents(text, trait) {
  const found = /^(\d+)(?:,(\d{1,2}))?$/.exec(text.replace(/[\s\u00a0\u202f]/g, ''));
  if (!found) return text;
  const euros = found[1].replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return `${euros},${(found[2] ?? '').padEnd(2, '0')}${trait.euro ? '\u00a0€' : ''}`;
}

export function onBlur(kind, text, trait) {
  if (text.trim() === '') return '';
  if (kind === 'amount') return cents(text, trait);
  if (kind === 'hours') return /^\d+$/.test(text.trim()) ? `${text.trim()},00` : text.trim();
  if (kind === 'idcc') return text.padStart(4, '0');
  return kind === 'email' ? text.trim().toLowerCase() : text.trim();
}

const EXPECTED = {
  siret: '14 chiffres attendus',
  phone: '10 chiffres attendus',
  nir: 'Numéro incomplet',
  naf: 'Quatre chiffres et une lettre attendus',
  date: 'Date attendue : jj/mm/aaaa',
  postcode: '5 chiffres attendus',
  amount: 'Montant attendu, par exemple 1 850,00',
  email: 'Adresse e-mail incomplète',
};
export const expected = (kind) => EXPECTED[kind] ?? 'Valeur non reconnue';
