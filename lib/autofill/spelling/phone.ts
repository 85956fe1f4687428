import type { Control, Part } from '../types';
import { chosen, plain, type Spelt } from './spelt';

/** Overseas numbers, dialled from elsewhere by their own prefix. Source: Arcep, numbering plan. */
const OVERSEAS: readonly (readonly [RegExp, string])[] = [
  [/^0(262|263|639|692|693)/, '262'],
  [/^0(590|690|691)/, '590'],
  [/^0(594|694)/, '594'],
  [/^0(596|696|697)/, '596'],
  [/^0508/, '508'],
];

/** The country prefix of a stored number, « 33 » for metropolitan France. */
export const prefixOf = (phone: string): string => OVERSEAS.find(([form]) => form.test(phone))?.[1] ?? '33';

/** The number without its prefix and without the 0 that stands for it. */
const nationalOf = (phone: string): string => (prefixOf(phone) === '508' ? phone.slice(4) : phone.slice(1));

const saysPrefix = (text: string, prefix: string): boolean =>
  new RegExp(`(?<!\\d)(?:\\+|00)?\\s?${prefix}(?!\\d)`).test(text);

const spellPrefix = (phone: string, control: Control): Spelt | null => {
  const prefix = prefixOf(phone);
  const [plus, zeros] = [`+${prefix}`, `00${prefix}`];
  if (control.options.length > 0) {
    const fitting = control.options.filter(
      ({ label, value }) =>
        saysPrefix(label, prefix) || (saysPrefix(value, prefix) && value.length <= 5 && !/\d/.test(label)),
    );
    const found =
      fitting.find(({ label }) => prefix === '33' && /france/i.test(label)) ??
      fitting[0] ??
      control.options.find(({ label }) => prefix === '33' && /^france$/i.test(label.trim()));
    if (found === undefined) return null;
    return control.kind === 'select' ? plain(found.value) : chosen([found.label, plus], [plus, 'France']);
  }
  if (control.kind === 'combobox')
    return prefix === '33'
      ? chosen([`France (${plus})`, `France ${plus}`, plus, zeros, 'France'], ['France', plus])
      : chosen([plus, zeros], [plus]);
  if (control.maxLength !== null && control.maxLength < plus.length) return plain(prefix, plus, zeros);
  return /^\s*00/.test(control.placeholder) ? plain(zeros, plus, prefix) : plain(plus, zeros, prefix);
};

/** The sign a page wants between pairs, when its pattern will not do without. */
const between = ({ pattern, placeholder }: Control): string => {
  if (!/\\d\{2\}\)?(?:\\s| |-|\\\.)/.test(pattern)) return '';
  return /\d\d([ .-])\d\d/.exec(placeholder)?.[1] ?? ' ';
};

/** Ten digits as the control takes them: whole, prefix alone, or the number without its prefix. */
export const spellPhone = (phone: string, control: Control, part: Part | null): Spelt | null => {
  if (part === 'indicatif') return spellPrefix(phone, control);
  const national = nationalOf(phone);
  const pairs = phone.replace(/(\d{2})(?=\d)/g, '$1 ');
  if (part === 'national') {
    const zero = /^\s*0\d/.test(control.placeholder);
    return zero ? plain(phone, national, pairs) : plain(national, phone, pairs);
  }
  const prefix = prefixOf(phone);
  const abroad = `+${prefix}${national}`;
  const accepts = [phone, pairs, abroad, `+${prefix} ${national}`, `00${prefix}${national}`];
  const separator = between(control);
  if (/^\s*(\+|00)33/.test(control.placeholder)) return plain(abroad, ...accepts);
  return plain(separator === '' ? phone : pairs.replaceAll(' ', separator), ...accepts);
};
