import { definitions, type FieldId, fieldIds, formatValue } from '../../domain';
import type { Fact } from '../../domain/rules/facts';
import type { Redaction } from './types';

const HIDDEN = '[masqué]';

/** What tells who somebody is, or where: by the last part of the field's name, or by its kind. */
const NAMES =
  /\.(?:nom|nomNaissance|nomUsage|prenom|representant|responsable|evaluateur|contactNom|representantLegal)$/;
const PLACES =
  /\.adresse\.|\.(?:denomination|lieu|faitA|lieuCertificat|communeNaissance|dateNaissance|numero|numeroAdherent|numeroProjetVae|contratPrecedent)$/;
const KINDS: ReadonlySet<string> = new Set([
  'siret',
  'nir',
  'phone',
  'email',
  'postcode',
  'nda',
  'franceTravail',
  'urssaf',
]);
const PAY: ReadonlySet<Fact> = new Set<Fact>(['contrat.salaireBrut', 'regle.salaireMinimumBranche']);

/** The Opco is nobody's secret. */
const PUBLIC: ReadonlySet<string> = new Set(['opco.nom']);

const unaccented = (text: string): string =>
  [...text]
    .map((character) => {
      const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      return plain.length === character.length ? plain : character;
    })
    .join('');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A value wherever it is written, whatever its spaces, accents and capitals. */
const patternOf = (value: string): RegExp => {
  const plain = unaccented(value.normalize('NFC')).trim();
  const digits = plain.replace(/[\s.]/g, '');
  const body = /^\d{5,}[a-z\d]*$/.test(digits)
    ? [...digits].map(escaped).join('[\\s.]*')
    : plain.split(/\s+/).map(escaped).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'gu');
};

/** How a stored amount may be written in a sentence: « 1300.00 », « 1 300,00 », « 1300 »… */
const writtenAmounts = (amount: string): readonly string[] => {
  const [whole = '', cents = '00'] = amount.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
  return [whole, grouped].flatMap((shown) => [`${shown},${cents}`, `${shown}.${cents}`, shown]);
};

const secretsOf = (fields: Readonly<Record<string, unknown>>, pay: boolean): readonly string[] => {
  // A private employer's name is that of a person.
  const privateEmployer = fields['employeur.particulier'] === true;
  const found = fieldIds.flatMap((id): readonly string[] => {
    const value = fields[id];
    if (typeof value !== 'string') return [];
    if (PAY.has(id)) return pay ? [] : writtenAmounts(value);
    const name = NAMES.test(id) ? !PUBLIC.has(id) : privateEmployer && id === 'employeur.denomination';
    if (PUBLIC.has(id) || (!name && !PLACES.test(id) && !KINDS.has(definitions[id].kind))) return [];
    const whole = [value, formatValue(id, value)];
    return name ? [...whole, ...value.split(/[\s-]+/)] : whole;
  });
  // Longest first: a name inside an address must not leave the rest of it readable.
  return [...new Set(found)].filter(({ length }) => length >= 3).sort((a, b) => b.length - a.length);
};

/** Words that speak of somebody's health; and of allowances, which sentences of the law also quote as such. */
const HEALTH =
  /(?<![\p{L}\p{N}])(?:rqth|boe|mdph|cdaph|handicap\p{L}*|invalid\p{L}*|malad\p{L}*)(?![\p{L}\p{N}])/gu;
const ALLOWANCES = /(?<![\p{L}\p{N}])(?:rsa|ass|aah)(?![\p{L}\p{N}])/gu;
const ADDRESSES = /[^\s@«»]+@[^\s@«»]+/gu;
const LONG_NUMBERS = /(?<![\p{L}\p{N}])\d(?:[\s.]?\d){8,}(?:[\s.]?[\dab]+)?(?![\p{L}\p{N}])/giu;
const EUROS = /\d[\d\s]*(?:[.,]\d{1,2})?\s?(?:€|euros?\b)/gu;

/** Replaces what any of the patterns finds in a text, whatever its accents and capitals. */
const covering =
  (patterns: readonly RegExp[]) =>
  (given: string): string =>
    patterns.reduce((shown, pattern) => {
      let out = '';
      let from = 0;
      for (const { index, 0: hit } of unaccented(shown).matchAll(pattern)) {
        out += `${shown.slice(from, index)}${HIDDEN}`;
        from = index + hit.length;
      }
      return out + shown.slice(from);
    }, given.normalize('NFC'));

/** What a redacted report may say. The rest is left out, or replaced by a mark one can see. */
export type Veil = {
  readonly redacted: boolean;
  readonly pay: boolean;
  /** The text without a value of a person or a place. */
  readonly text: (text: string) => string;
  /** The same for what somebody typed freely, which may also speak of allowances. */
  readonly typed: (text: string) => string;
  /** nothing: may be told; detail: that the field is concerned; all: not even that. */
  readonly hides: (fact: Fact) => 'nothing' | 'detail' | 'all';
};

/** « Zoé Lefèvre-Diallo » → « Z. L. » */
export const initials = (...names: readonly unknown[]): string =>
  names
    .flatMap((name) => (typeof name === 'string' && name.trim() !== '' ? [name.trim()] : []))
    .map((name) => `${[...name][0]?.toLocaleUpperCase('fr')}.`)
    .join('\u00A0');

const OPEN: Veil = {
  redacted: false,
  pay: true,
  text: (text) => text,
  typed: (text) => text,
  hides: () => 'nothing',
};

/** The veil for a dossier: it knows the values it must not let through. */
export const veilOf = (fields: Readonly<Record<string, unknown>>, redaction: Redaction): Veil => {
  if (redaction === 'full') return OPEN;
  const pay = redaction === 'with-pay';
  const patterns = secretsOf(fields, pay).map(patternOf);
  patterns.push(ADDRESSES, LONG_NUMBERS, HEALTH);
  if (!pay) patterns.push(EUROS);
  const hides = (fact: Fact): 'nothing' | 'detail' | 'all' => {
    if (PAY.has(fact)) return pay ? 'nothing' : 'detail';
    const sensitivity = (definitions as Partial<typeof definitions>)[fact as FieldId]?.sensitivity;
    if (sensitivity !== 'sensitive') return 'nothing';
    return fact === 'salarie.nir' ? 'detail' : 'all';
  };
  return { redacted: true, pay, text: covering(patterns), typed: covering([...patterns, ALLOWANCES]), hides };
};
