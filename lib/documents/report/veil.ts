import { definitions, type FieldId } from '../../domain';
import type { Fact } from '../../domain/rules/facts';
import { ADDRESSES, ALLOWANCES, covering, EUROS, HEALTH, LONG_NUMBERS, patternOf } from './cover';
import { locates, PAY, secretsOf } from './secrets';
import type { Redaction } from './types';

/** What a redacted report may say. The rest is left out, or replaced by a mark one can see. */
export type Veil = {
  readonly redacted: boolean;
  readonly pay: boolean;
  /** The text without a value of a person or a place. */
  readonly text: (text: string) => string;
  /** The same for what somebody typed freely, which may also speak of allowances. */
  readonly typed: (text: string) => string;
  /** Whether a sentence about it may quote a value, even one that is not in the dossier. */
  readonly quotes: (fact: Fact) => boolean;
  /** nothing: may be told; detail: that the field is concerned; all: not even that. */
  readonly hides: (fact: Fact) => 'nothing' | 'detail' | 'all';
};

/** « Zoé Lefèvre-Diallo » → « Z. L. » */
export const initials = (...names: readonly unknown[]): string =>
  names
    .flatMap((name) => (typeof name === 'string' && name.trim() !== '' ? [name.trim()] : []))
    .map((name) => `${[...name][0]?.toLocaleUpperCase('fr')}.`)
    .join('\u00A0');

// Its sentences tell an age; the day itself is covered.
const BIRTH = /\.dateNaissance$/;

const OPEN: Veil = {
  redacted: false,
  pay: true,
  text: (text) => text,
  typed: (text) => text,
  quotes: () => true,
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
  return {
    redacted: true,
    pay,
    text: covering(patterns),
    typed: covering([...patterns, ALLOWANCES]),
    quotes: (fact) => !locates(fact) || BIRTH.test(fact),
    hides,
  };
};
