import { type FieldDef, type FieldId, formatValue } from '../domain';
import { fold } from '../shared/text';
import { type Choice, codesOf } from './choices';
import type { Control, Part } from './types';

/** A value in the page's own form, and the other spellings that count as it; null when the page has no such form. */
export type Spelt = {
  readonly value: string;
  readonly accepts: readonly string[];
};

const plain = (value: string, ...accepts: readonly string[]): Spelt => ({
  value,
  accepts: [...new Set(accepts)].filter((other) => other !== value && other !== ''),
});

const pad = (text: string, length: number): string => text.padStart(length, '0');

const spellDate = (iso: string, control: Control, part: Part | null): Spelt | null => {
  const [year = '', month = '', day = ''] = iso.split('-');
  if (part === 'jour') return numbered(day, control);
  if (part === 'mois') return numbered(month, control);
  if (part === 'annee') return control.maxLength === 2 ? plain(year.slice(2)) : numbered(year, control);
  const french = `${day}/${month}/${year}`;
  if (control.inputType === 'date') return plain(iso);
  const mask = fold(`${control.placeholder} ${control.help} ${control.label}`);
  const accepts = [french, iso, `${day}-${month}-${year}`, `${day}.${month}.${year}`, day + month + year];
  if (/(aaaa|yyyy) mm (jj|dd)/.test(mask)) return plain(iso, ...accepts);
  if (control.maxLength === 8) return plain(day + month + year, ...accepts);
  if (/(jj|dd)[-](mm)[-]/i.test(control.placeholder)) return plain(`${day}-${month}-${year}`, ...accepts);
  return plain(french, ...accepts);
};

/** A part of a date in a box, or the option of a list that says it (« 09 », « 9 », « septembre »). */
const numbered = (digits: string, control: Control): Spelt | null => {
  const bare = String(Number(digits));
  if (control.kind !== 'select') {
    const value = control.inputType === 'number' ? bare : digits;
    return plain(value, bare, digits);
  }
  const months = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
    ' ',
  );
  const word = digits.length === 2 ? months[Number(digits) - 1] : undefined;
  const found =
    control.options.find(({ label }) => label.trim() === digits || label.trim() === bare) ??
    control.options.find(
      ({ label }) => word !== undefined && fold(label) === word && control.options.length <= 13,
    );
  return found === undefined ? null : plain(found.value);
};

const spellAmount = (amount: string, control: Control, part: Part | null): Spelt | null => {
  const [euros = '0', cents = '00'] = amount.split('.');
  if (part === 'euros') return plain(euros);
  if (part === 'centimes') return plain(pad(cents, 2), String(Number(cents)));
  const comma = `${euros},${pad(cents, 2)}`;
  if (control.inputType === 'number') return plain(amount, comma, ...(Number(cents) === 0 ? [euros] : []));
  return plain(comma, amount, `${comma} €`, ...(Number(cents) === 0 ? [euros] : []));
};

const spellPhone = (phone: string, control: Control): Spelt => {
  const pairs = phone.replace(/(\d{2})(?=\d)/g, '$1 ');
  const abroad = `+33${phone.slice(1)}`;
  const accepts = [phone, pairs, abroad, `+33 ${phone.slice(1)}`, `0033${phone.slice(1)}`];
  return /^\s*\+33/.test(control.placeholder) ? plain(abroad, ...accepts) : plain(phone, ...accepts);
};

/** The option that says a text: by value or label, then as the code before its words (« 1996 – Pharmacie »). */
const optionFor = (text: string, options: readonly Choice[]): Spelt | null => {
  const wanted = fold(text);
  const found =
    options.find(({ label }) => fold(label) === wanted) ??
    options.find(({ value }) => value !== '' && fold(value) === wanted) ??
    options.find(({ label }) => fold(label).startsWith(`${wanted} `) && /^\d/.test(wanted)) ??
    band(text, options);
  return found === undefined ? null : plain(found.value);
};

/** The band a number falls in: « 50 à 249 », « moins de 11 », « 250 et plus ». */
const band = (text: string, options: readonly Choice[]): Choice | undefined => {
  if (!/^\d{1,6}$/.test(text)) return undefined;
  const count = Number(text);
  const fitting = options.filter(({ label }) => {
    const words = fold(label.replace(/(\d)[\s\u00a0\u202f](?=\d{3})/g, '$1'));
    const range = /(\d+) (?:a|et|salaries a) (\d+)/.exec(words);
    if (range !== null) return count >= Number(range[1]) && count <= Number(range[2]);
    const below = /(?:moins de|inferieur a) (\d+)/.exec(words);
    if (below !== null) return count < Number(below[1]);
    const above = /(\d+) (?:salaries )?(?:et plus|ou plus)/.exec(words) ?? /(?:plus de) (\d+)/.exec(words);
    return above !== null && count >= Number(above[1]) + (/plus de/.test(words) ? 1 : 0);
  });
  return fitting.length === 1 ? fitting[0] : undefined;
};

const spellCode = (code: string, def: FieldDef, control: Control): Spelt | null => {
  if (control.kind === 'select') {
    const codes = codesOf(control.options, def);
    const found = control.options.find((option) => codes.get(option) === code);
    return found === undefined ? null : plain(found.value);
  }
  const label = def.codes?.entries.find((entry) => entry.code === code)?.label ?? '';
  const long = control.maxLength === null || control.maxLength > 4;
  return plain(code, ...(long ? [label, `${code} - ${label}`, `${code} – ${label}`] : []), pad(code, 2));
};

const spellTruth = (truth: boolean, def: FieldDef, control: Control): Spelt | null => {
  if (control.kind === 'checkbox') return plain(String(truth));
  if (control.kind !== 'select') return null;
  const codes = codesOf(control.options, def);
  const found = control.options.find((option) => codes.get(option) === (truth ? 'oui' : 'non'));
  return found === undefined ? null : plain(found.value);
};

/** A box for 13 characters says so by its length or in words; the key then stands elsewhere or nowhere. */
const wantsKey = (control: Control): boolean => {
  if (control.maxLength !== null && control.maxLength <= 14) return false;
  return !/(^| )13 (chiffres|caracteres)/.test(
    fold(`${control.label} ${control.help} ${control.placeholder}`),
  );
};

/** A week's hours in one box: « 35,00 » as text, a plain figure where only whole hours can be typed. */
const spellHours = (hours: string, control: Control): Spelt => {
  const [whole = '', hundredths = '00'] = hours.split(',');
  const short = hundredths === '00' ? whole : hours.replace(/0$/, '');
  const dotted = short.replace(',', '.');
  if (control.inputType === 'number') return plain(dotted, short, hours);
  const narrow =
    control.inputMode === 'numeric' || (control.maxLength !== null && control.maxLength < hours.length);
  return narrow ? plain(short, dotted, hours) : plain(hours, short, dotted);
};

/** Turns a stored value into what this control takes; null when it takes no form of it. */
export const spell = (
  id: FieldId,
  def: FieldDef,
  stored: unknown,
  control: Control,
  part: Part | null,
): Spelt | null => {
  if (part?.startsWith('=')) {
    const said = typeof stored === 'boolean' ? (stored ? 'oui' : 'non') : String(stored);
    return part === `=${said}` ? plain('true') : null;
  }
  if (typeof stored === 'boolean') return spellTruth(stored, def, control);
  const text = String(stored);
  if (id === 'contrat.dureeHebdo.heures' && text.includes(',')) return spellHours(text, control);
  if (def.kind === 'date') return spellDate(text, control, part);
  if (def.kind === 'amount') return spellAmount(text, control, part);
  if (def.kind === 'code') return spellCode(text, def, control);
  if (part === 'local') return plain(text.split('@')[0] ?? '');
  if (part === 'domaine') return plain(text.split('@')[1] ?? '', `@${text.split('@')[1] ?? ''}`);
  if (part === 'nir13') return plain(text.slice(0, 13));
  if (part === 'cle') return plain(text.slice(13));
  if (control.kind === 'select') return optionFor(text, control.options);
  if (def.kind === 'phone') return spellPhone(text, control);
  const shown = formatValue(id, stored as never);
  if (def.kind === 'nir')
    return wantsKey(control) ? plain(text, shown) : plain(text.slice(0, 13), text, shown);
  if (def.kind === 'rncp') return plain(text, shown, `RNCP${text}`);
  return plain(text, shown);
};
