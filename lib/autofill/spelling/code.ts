import type { FieldDef } from '../../domain';
import { fold } from '../../shared/text';
import { byHand, codesOf } from '../choices';
import type { Control } from '../types';
import { chosen, pad, plain, type Spelt } from './spelt';

/** The words a page may write for a code, the most official first. */
export const wordsFor = (code: string, def: FieldDef): readonly string[] => {
  const entry = def.codes?.entries.find((one) => one.code === code);
  if (entry === undefined) return [code];
  const { label, aliases = [] } = entry;
  const coded = /^\d/.test(code)
    ? [`${code} – ${label}`, `${code} - ${label}`, `${code} ${label}`, `${code} : ${label}`]
    : [];
  return [label, ...coded, ...aliases, code];
};

const CIVILITY = { M: ['M.', 'Monsieur', 'M', 'Mr'], F: ['Mme', 'Madame', 'Mme.', 'Mlle'] };

/** « Civilité » and « Sexe » are one datum in other words. */
const civility = (code: string, control: Control): readonly string[] | null => {
  if (!/civilite/.test(fold(`${control.label} ${control.legend} ${control.placeholder}`))) return null;
  return code === 'M' || code === 'F' ? CIVILITY[code] : null;
};

/** A code where the page has a list of its own words, or a box that takes the code or its label. */
export const spellCode = (code: string, def: FieldDef, control: Control): Spelt | null => {
  const words = wordsFor(code, def);
  const titles = def.codes?.id === 'sexe' ? civility(code, control) : null;
  if (control.kind === 'select' || control.kind === 'combobox') {
    const codes = codesOf(control.options, def);
    const found = control.options.find((option) => codes.get(option) === code);
    if (control.kind === 'select') return found === undefined ? null : plain(found.value);
    if (found !== undefined) return chosen([found.label, ...words], [found.label]);
    // A list that is drawn in part only may still hold it; one that is all there does not.
    if (control.options.length > 0 && !control.typable) return null;
    const all = titles === null ? words : [...titles, ...words];
    return chosen(all, [all[0] ?? code, ...(def.kind === 'nsf' ? [code] : []), code]);
  }
  if (titles !== null) return plain(titles[0] ?? code, ...titles, ...words);
  const long = control.maxLength === null || control.maxLength > 4;
  return plain(code, ...(long ? words : []), ...(/^\d$/.test(code) ? [pad(code, 2)] : []));
};

/** Yes or no in a box to tick, a list, or a box that says « O/N ». */
export const spellTruth = (truth: boolean, def: FieldDef, control: Control): Spelt | null => {
  if (control.kind === 'checkbox') return plain(String(truth));
  const word = truth ? 'Oui' : 'Non';
  const typed = byHand(`${control.label} ${control.help} ${control.placeholder}`);
  if (control.kind === 'text' && typed !== null) {
    const [yes, no] = typed;
    const said = truth ? yes : no;
    return plain(said, said.toUpperCase(), said.toLowerCase(), word);
  }
  const codes = codesOf(control.options, def);
  const found = control.options.find((option) => codes.get(option) === word.toLowerCase());
  if (control.kind === 'select') return found === undefined ? null : plain(found.value);
  if (control.kind !== 'combobox') return null;
  if (found !== undefined) return chosen([found.label, word], [found.label]);
  return control.options.length > 0 ? null : chosen([word], [word]);
};
