// Collective agreements. Each of the lists below is one public source; see SOURCES.md beside this file.
import { byCode, pair, sourceLines } from './source.mjs';

/** How each Opco is called: the first name is the one shown, all are recognised. */
const OPCOS = {
  AFDAS: ['Afdas'],
  AKTO: ['Akto', 'OPCO entreprises et salariés des services à forte intensité de main-d’œuvre'],
  ATLAS: ['Opco Atlas', 'Atlas', 'OPCO services financiers et conseil'],
  CONSTRUCTYS: ['Constructys', 'OPCO Construction', 'OPCO de la construction'],
  OCAPIAT: ['Ocapiat'],
  OPCO_2I: ['Opco 2i', 'OPCO interindustriel'],
  OPCO_EP: ['Opco EP', 'OPCO entreprises de proximité', 'Opco des entreprises de proximité'],
  OPCO_MOBILITES: ['Opco Mobilités', 'OPCO Mobilité'],
  OPCO_SANTE: ['Opco Santé'],
  OPCOMMERCE: ['Opcommerce', 'L’Opcommerce', 'OPCO Commerce'],
  UNIFORMATION: ['Uniformation', 'OPCO Cohésion sociale'],
};
/** From the notice 51650#09, page 2. */
const SPECIAL = [
  ['3180', 'Salariés du particulier employeur'],
  ['9998', 'Convention collective en cours de négociation'],
  ['9999', 'Pas de convention collective'],
];
/** The agreement of the building workers of the Paris region was split between the two national ones. */
const SPLIT = { 1740: ['1596', '1597'] };

const words = (name) => sourceLines(name).map((line) => line.split(' '));

function mergedInto() {
  const into = new Map(Object.entries(SPLIT));
  for (const [to, ...from] of words('idcc-merged')) for (const code of from) into.set(code, [to]);
  return into;
}

/** The Opco of each agreement: as listed, else the one all the agreements merged into it share. */
function opcos(into) {
  const listed = byCode(words('idcc-opco').flatMap(([opco, ...codes]) => codes.map((code) => [code, opco])));
  const inferred = new Map();
  for (const [from, targets] of into) {
    if (targets.length !== 1 || listed.has(targets[0])) continue;
    const [to] = targets;
    inferred.set(to, [...(inferred.get(to) ?? []), listed.get(from)]);
  }
  const agreed = [...inferred].filter(([, found]) => found[0] !== undefined && new Set(found).size === 1);
  return { listed, inferred: new Map(agreed.map(([to, found]) => [to, found[0]])) };
}

const LABELS = ['idcc-kali', 'idcc-local', 'idcc-older', 'idcc-newer'];

/** The label of a code: as listed, else made of those merged into it, else the bare number. */
function labelling(into) {
  const labels = byCode(LABELS.flatMap(sourceLines).map(pair).concat(SPECIAL));
  const merged = (code) =>
    [...into].filter(([, targets]) => targets.includes(code)).map(([from]) => labels.get(from));
  return (code) => {
    const sources = merged(code).filter((label) => label !== undefined);
    const made =
      sources.length > 0 ? `Regroupement\u00A0: ${[...new Set(sources)].join('\u00A0; ')}` : `IDCC ${code}`;
    return labels.get(code) ?? made;
  };
}

/** What is known of its force: `replacedFrom` is a day from which the new text surely applies. */
function stating(into) {
  const since = new Map(words('idcc-replacing'));
  const ministry = new Set([
    ...words('idcc-ministry').flat(),
    ...sourceLines('idcc-local').map((line) => line.slice(0, 4)),
  ]);
  const known = new Set([...since.keys(), ...SPECIAL.map(([code]) => code)]);
  return (code) => {
    const targets = into.get(code);
    if (targets === undefined)
      return { status: ministry.has(code) || known.has(code) ? 'listed' : 'unknown' };
    const from = targets.length === 1 ? since.get(targets[0]) : undefined;
    return from === undefined
      ? { status: 'merged', into: targets }
      : { status: 'replaced', into: targets, replacedFrom: from };
  };
}

/** idcc.json: { code, label, status, into?, replacedFrom?, opco?, opcoInferred? } by code. */
export function idcc() {
  const into = mergedInto();
  const labelOf = labelling(into);
  const stateOf = stating(into);
  const { listed, inferred } = opcos(into);
  const codes = new Set([
    ...LABELS.flatMap(sourceLines).map((line) => line.slice(0, 4)),
    ...SPECIAL.map(([code]) => code),
    ...[...into].flatMap(([from, targets]) => [from, ...targets]),
    ...listed.keys(),
  ]);
  const opcoOf = (code) => {
    if (listed.has(code)) return { opco: listed.get(code) };
    return inferred.has(code) ? { opco: inferred.get(code), opcoInferred: true } : {};
  };
  return {
    source:
      'Libellés : Légifrance (KALI) par @socialgouv/kali-data 3.449.0. Liste du ministère du Travail (vers 2023) par l’Annuaire des entreprises. Regroupements : @socialgouv/cdtn-utils 4.222.0. Opco : mission-apprentissage/contrat (2024).',
    url: 'https://www.legifrance.gouv.fr/liste/idcc',
    licence: 'Licence Ouverte 2.0 (données) ; Apache-2.0 et MIT (paquets et dépôts)',
    date: '2026-08-24',
    confidence: 'one_source',
    complete: false,
    note: 'Un IDCC absent est « inconnu du référentiel », pas faux. Les branches de l’Opco EP sont à vérifier chaque année : il en annonce 53, la liste en a 54.',
    opcoAsOf: '2024-01-01',
    opcos: OPCOS,
    entries: [...codes]
      .toSorted()
      .map((code) => ({ code, label: labelOf(code), ...stateOf(code), ...opcoOf(code) })),
  };
}
