/**
 * The portal's own reading of what stands in its controls. `raw` is the text a control holds in the page's state
 * (masked, French date, comma…); the canonical form is the dossier's: ISO days, "1300.00", integers, booleans, codes.
 * undefined: empty. { invalid: raw }: something stands there that the portal could not read.
 */
export function canonical(kind, raw) {
  if (raw === undefined || raw === null) return undefined;
  const text = String(raw)
    .normalize('NFC')
    .replace(/[\u00a0\u202f\s]+/g, ' ')
    .trim();
  if (text === '') return undefined;
  const value = READ[kind](text);
  return value === undefined ? { invalid: text } : value;
}

const only = (pattern, strip) => (text) => {
  const tidy = text.replace(strip, '').toUpperCase();
  return pattern.test(tidy) ? tidy : undefined;
};

const integer = (text) => (/^\d+$/.test(text.replace(/ /g, '')) ? Number(text.replace(/ /g, '')) : undefined);

/** Key of a 13-character NIR, Corsica included: 97 − (number mod 97). */
export function nirKey(nir13) {
  const digits = nir13.replace('2A', '19').replace('2B', '18');
  return String(97 - Number(BigInt(digits) % 97n)).padStart(2, '0');
}

function date(text) {
  if (/^\/+$/.test(text.replace(/ /g, ''))) return undefined;
  const french = /^(\d{1,2})[/ .-](\d{1,2})[/ .-](\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, day] = french ? [french[3], french[2], french[1]] : iso ? iso.slice(1) : [];
  if (!year) return undefined;
  const day2 = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const made = new Date(`${day2}T00:00:00Z`);
  return !Number.isNaN(made.getTime()) && made.toISOString().startsWith(day2) ? day2 : undefined;
}

function amount(text) {
  const found = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(text.replace(/[ €]/g, ''));
  return found ? `${Number(found[1])}.${(found[2] ?? '').padEnd(2, '0')}` : undefined;
}

function nir(text) {
  const tidy = text.replace(/[ .]/g, '').toUpperCase();
  if (/^\d{6}[\dAB]\d{6}$/.test(tidy) || /^\d{5}(2[AB]|\d\d)\d{6}$/.test(tidy)) return tidy + nirKey(tidy);
  return /^\d{5}(2[AB]|\d\d)\d{8}$/.test(tidy) ? tidy : undefined;
}

function hours(text) {
  const hm = /^(\d+)[h:](\d{0,2})$/.exec(text.replace(/ /g, ''));
  if (hm) return { heures: Number(hm[1]), minutes: Number(hm[2] || 0) };
  const decimal = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(text);
  if (!decimal) return undefined;
  const minutes = Math.round(Number(`0.${decimal[2] ?? '0'}`) * 60);
  return { heures: Number(decimal[1]), minutes };
}

const READ = {
  text: (text) => text,
  multiline: (text) => text,
  siret: only(/^\d{14}$/, /[ .]/g),
  nir,
  phone: (text) => only(/^0[1-9]\d{8}$/, /[ .-]/g)(text.replace(/^(\+|00)33 ?(\(0\))?/, '0')),
  email: (text) => (/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text) ? text.toLowerCase() : undefined),
  naf: only(/^\d{4}[A-Z]$/, /[ .]/g),
  idcc: (text) => (/^\d{1,4}$/.test(text) ? text.padStart(4, '0') : undefined),
  digits: only(/^\d+$/, /[ .]/g),
  rncp: only(/^\d{1,6}$/, /RNCP|[ .]/gi),
  postcode: only(/^\d{5}$/, / /g),
  date,
  isoDate: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? date(text) : undefined),
  amount,
  int: integer,
  bool: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
  box: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
  code: (text) => text,
  hours,
};

const spaced = (value, sizes) => {
  const parts = [];
  let at = 0;
  for (const size of sizes) {
    if (at < value.length) parts.push(value.slice(at, at + size));
    at += size;
  }
  return parts.join(' ');
};

const WRITE = {
  siret: (v) => spaced(v, [3, 3, 3, 5]),
  nir: (v) => spaced(v, [1, 2, 2, 2, 3, 3, 2]),
  phone: (v) => spaced(v, [2, 2, 2, 2, 2]),
  naf: (v) => `${v.slice(0, 2)}.${v.slice(2)}`,
  date: (v) => v.split('-').reverse().join('/'),
  amount: (v) => v.replace('.', ','),
  hours: ({ heures, minutes }) => `${heures},${String(Math.round((minutes / 60) * 100)).padStart(2, '0')}`,
};

/** What a person would type for a canonical value, e.g. « 04/09/2023 », « 1300,00 ». */
export const typed = (kind, value) => (WRITE[kind] ?? String)(value);
