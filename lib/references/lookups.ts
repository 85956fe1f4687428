import type { Commune, IdccEntry, IsoDay, References } from '../domain';
import type { Reference } from './tables';

/** What the table says of an agreement on a day, beyond what a rule must know. */
export type KnownIdcc = IdccEntry & {
  /** A day from which the new text surely applies; the old one may have ended before. */
  readonly replacedFrom?: IsoDay;
  /** All the names its Opco goes by. */
  readonly opcoNames?: readonly string[];
};

/**
 * An agreement by its four digits, as on `day`. `inForce` is false only when another text had surely taken its place
 * by then; `replacedBy` beside a true `inForce` means that the branches merged. Undefined is « inconnu du
 * référentiel »: the table is not complete.
 */
export function idccLookup(table: Reference<'idcc'>, day: IsoDay): (code: string) => KnownIdcc | undefined {
  const entries = new Map(table.entries.map((entry) => [entry.code, entry]));
  return (code) => {
    const entry = entries.get(code);
    if (entry === undefined) return undefined;
    const names = entry.opco === undefined ? undefined : table.opcos[entry.opco];
    return {
      label: entry.label,
      inForce: entry.replacedFrom === undefined || day < entry.replacedFrom,
      ...(entry.into === undefined ? {} : { replacedBy: entry.into }),
      ...(entry.replacedFrom === undefined ? {} : { replacedFrom: entry.replacedFrom }),
      ...(names?.[0] === undefined ? {} : { opco: names[0], opcoNames: names, opcoAsOf: table.opcoAsOf }),
    };
  };
}

/**
 * The communes a postcode serves: those of today, the arrondissements, and the old communes inside them. Undefined
 * for a postcode the table does not hold: every CEDEX is one, so it is no fault.
 */
export function communesLookup(
  table: Reference<'communes'>,
): (postcode: string) => readonly Commune[] | undefined {
  const served = new Map<string, Commune[]>();
  for (const { code, label, postcodes } of table.entries) {
    for (const postcode of postcodes) {
      const list = served.get(postcode) ?? [];
      list.push({ insee: code, name: label });
      served.set(postcode, list);
    }
  }
  return (postcode) => served.get(postcode);
}

/** Names, present and past, of an INSEE code; a Corsican code of before 1976 ("20004") is that of 2A or 2B. */
export function birthplacesLookup(
  table: Reference<'communes'>,
): (insee: string) => readonly string[] | undefined {
  const names = new Map<string, string[]>();
  for (const { code, label } of table.entries) names.set(code, [...(names.get(code) ?? []), label]);
  return (insee) =>
    names.get(insee) ??
    (insee.startsWith('20')
      ? (names.get(`2A${insee.slice(2)}`) ?? names.get(`2B${insee.slice(2)}`))
      : undefined);
}

/** What a NAF code is, and whether its nomenclature is the official one on `day`. */
export type KnownNaf = {
  readonly label: string;
  readonly nomenclature: '2008' | '2025';
  readonly official: boolean;
};

/** A NAF code of either nomenclature ("8559A", "8559G"); no code is in both. */
export function nafLookup(
  old: Reference<'naf-2008'>,
  coming: Reference<'naf-2025'>,
): (code: string, day: IsoDay) => KnownNaf | undefined {
  const before = new Map(old.entries.map(({ code, label }) => [code, label]));
  const after = new Map(coming.entries.map(({ code, label }) => [code, label]));
  return (code, day) => {
    const label = before.get(code);
    if (label !== undefined) return { label, nomenclature: '2008', official: day <= old.to };
    const next = after.get(code);
    return next === undefined
      ? undefined
      : { label: next, nomenclature: '2025', official: day >= coming.from };
  };
}

/** The tables a caller has loaded; NAF wants both of its own. */
export type LoadedTables = {
  readonly [N in 'communes' | 'idcc' | 'naf-2008' | 'naf-2025' | 'nsf']?: Reference<N>;
};

/** The look-ups of the rules, from the tables loaded, as on `day`. A table that is not there gives no function. */
export function referencesOf(tables: LoadedTables, day: IsoDay): References {
  const { communes, idcc, nsf, 'naf-2008': old, 'naf-2025': coming } = tables;
  const nsfLabels = new Map(nsf?.entries.map(({ code, label }) => [code, label]));
  const naf = old !== undefined && coming !== undefined ? nafLookup(old, coming) : undefined;
  return {
    ...(idcc === undefined ? {} : { idcc: idccLookup(idcc, day) }),
    ...(communes === undefined
      ? {}
      : { communes: communesLookup(communes), birthplaces: birthplacesLookup(communes) }),
    ...(nsf === undefined ? {} : { nsf: (code: string) => nsfLabels.get(code) }),
    ...(naf === undefined ? {} : { naf: (code: string) => naf(code, day)?.label }),
  };
}
