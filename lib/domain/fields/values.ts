import { fold, tidy } from '../../shared/text';
import type * as z from '../../shared/z';
import {
  amount,
  birthDay,
  type Cleaned,
  cleanInteger,
  cleanText,
  day,
  departement,
  email,
  type Format,
  franceTravail,
  idcc,
  naf,
  nda,
  nir,
  nsf,
  phone,
  postcode,
  refuse,
  rncp,
  showInteger,
  siret,
  urssaf,
} from '../formats';
import type { Code, FieldDef, Kind } from './define';
import { definitions, type FieldId, type Value } from './table';

// The kinds whose stored form is a text of a fixed shape.
const FORMATS: { readonly [K in Kind]?: Format<z.ZodType<string>> } = {
  amount,
  departement,
  email,
  franceTravail,
  idcc,
  naf,
  nda,
  nir,
  nsf,
  phone,
  postcode,
  rncp,
  siret,
  urssaf,
};

const YES = new Set(['oui', 'o', 'true', 'vrai', 'x', '1', 'yes']);
const NO = new Set(['non', 'n', 'false', 'faux', '0', 'no']);

const cleanBoolean = (raw: string): Cleaned<boolean> => {
  const word = fold(raw);
  if (YES.has(word)) return { ok: true, value: true };
  return NO.has(word) ? { ok: true, value: false } : refuse(raw, 'Répondez oui ou non.');
};

/** The code a text means: the code itself, its label or an alias, or "code – anything". */
const codeOf = (entries: readonly Code[], raw: string): string | undefined => {
  const typed = fold(raw);
  const bare = tidy(raw).replace(/^0+(?=\d)/, '');
  const first = /^([\w-]+)\s*[–—:.-]\s/.exec(bare)?.[1];
  return (
    entries.find((entry) => entry.code === bare || fold(entry.code) === typed)?.code ??
    entries.find((entry) => [entry.label, ...(entry.aliases ?? [])].some((word) => fold(word) === typed))
      ?.code ??
    entries.find((entry) => entry.code === first)?.code
  );
};

const cleanCode = (def: FieldDef, raw: string): Cleaned<string> => {
  const code = codeOf(def.codes?.entries ?? [], raw);
  return code === undefined
    ? refuse(raw, 'Ce choix n’est pas dans la liste. Choisissez une des propositions.')
    : { ok: true, value: code };
};

const cleanKind = (def: FieldDef, raw: string): Cleaned<unknown> => {
  if (def.kind === 'boolean') return cleanBoolean(raw);
  if (def.kind === 'code') return cleanCode(def, raw);
  if (def.kind === 'date') return (def.schema === birthDay.schema ? birthDay : day).clean(raw);
  if (def.kind === 'integer') {
    const { minValue, maxValue } = def.schema as z.ZodNumber;
    return cleanInteger(raw, minValue ?? 0, maxValue ?? Number.MAX_SAFE_INTEGER);
  }
  return FORMATS[def.kind]?.clean(raw) ?? cleanText(raw, def.schema, def.kind === 'multiline');
};

/**
 * What a person typed or pasted, as the stored value of the field, or the tidied text with a French sentence that says
 * what is wrong and what to do. Never throws. An empty text is refused: to empty a field is to remove its key.
 */
export const cleanValue = <K extends FieldId>(id: K, raw: string): Cleaned<Value<K>> => {
  if (raw.trim() === '') return refuse('', 'Rien n’est écrit.');
  const def = definitions[id];
  const cleaned = cleanKind(def, raw);
  if (!cleaned.ok) return cleaned;
  // The field may ask for more than its kind: a positive amount, a longer text refused…
  const parsed = def.schema.safeParse(cleaned.value);
  return parsed.success
    ? { ok: true, value: parsed.data as Value<K> }
    : refuse(raw, parsed.error.issues[0]?.message ?? 'Cette valeur n’est pas acceptée.');
};

const showCode = (entries: readonly Code[], code: string): string => {
  const label = entries.find((entry) => entry.code === code)?.label;
  if (label === undefined) return code;
  return /^\d+$/.test(code) ? `${code} – ${label}` : label;
};

/**
 * A stored value as a French reader expects it: SIRET 3-3-3-5, 04/09/2023, « 1 300,00 € », « 4 – label ».
 * A draft that is not a value of the field is shown as it is.
 */
export const formatValue = (id: FieldId, value: unknown): string => {
  const def = definitions[id];
  if (!def.schema.safeParse(value).success) return value === undefined ? '' : String(value);
  if (typeof value === 'boolean') return value ? 'Oui' : 'Non';
  if (typeof value === 'number') return showInteger(value);
  const text = String(value);
  if (def.codes) return showCode(def.codes.entries, text);
  if (def.kind === 'date') return day.show(text);
  return FORMATS[def.kind]?.show(text) ?? text;
};
