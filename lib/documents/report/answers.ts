import { type FieldId, formatValue } from '../../domain';
import type { Text } from '../blocks';
import { sentence } from './wording';

/** Flat fields, as stored. */
export type Fields = Readonly<Record<string, unknown>>;

export const UNKNOWN: Text = [{ text: 'non renseigné', muted: true }];

/** An answer as a reader expects it. */
export const shown = (fields: Fields, id: FieldId): string | undefined => {
  const value = fields[id];
  return value === undefined || value === '' ? undefined : formatValue(id, value);
};

/** The answers there are, side by side. */
export const joined = (parts: readonly (string | undefined)[], between = ', '): Text => {
  const known = parts.filter((part) => part !== undefined && part !== '');
  return known.length === 0 ? UNKNOWN : sentence(known.join(between));
};

/** An answer between two words, when there is one. */
export const prefixed = (before: string, value: string | undefined, after = ''): string | undefined =>
  value === undefined ? undefined : `${before}${value}${after}`;
