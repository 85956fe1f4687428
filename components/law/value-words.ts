const number = (value: number): string => value.toLocaleString('fr-FR', { maximumFractionDigits: 2 });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A name of a member of a value, as words: "monthly35h" is shown as "monthly 35 h" only when no better is known. */
const memberWords = (name: string): string => name.replace(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase();

/** The value of a parameter as a person reads it, with its unit. */
export const valueWords = (value: unknown, unit: string): string => {
  if (typeof value === 'number') return `${number(value)} ${unit}`;
  if (typeof value === 'string') return unit === '' ? value : `${value} ${unit}`;
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (value === null || value === undefined) return 'inconnu';
  if (Array.isArray(value)) return value.map((one) => valueWords(one, '')).join(' ; ');
  if (isRecord(value)) {
    return Object.entries(value)
      .map(([name, inner]) => `${memberWords(name)} : ${valueWords(inner, '')}`.trim())
      .join(', ');
  }
  return String(value);
};
