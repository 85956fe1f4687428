import type { Asked } from './hearing';
import { type Joins, unitJoins } from './joins';
import type { Entry } from './lexicon';
import { isChoice } from './score';
import type { Unit } from './units';
import { isEmptyWord, tokens } from './wording';

const attributeOf = ({ id }: Entry): string => id.slice(id.indexOf('.') + 1);

/** How well a unit is named as one of some data, whoever they belong to. */
const says = ({ named }: Asked, attributes: RegExp): number => {
  let best = 0;
  for (const [entry, score] of named) if (score > best && attributes.test(attributeOf(entry))) best = score;
  return best;
};

const telling = ({ questions }: Unit): readonly string[] =>
  tokens(questions[0]?.text ?? '').filter((word) => !isEmptyWord(word));

const frameOf = ({ unit }: Asked): number => unit.controls[0]?.frame ?? 0;

const STREET = /^adresse\.(voie|complement|codePostal)$/;
const FIRST_NAME = /^prenom$/;
const WHOLE_NAMES = /^(denomination|contactNom|representant)$/;
const OF_A_BODY =
  /^(raison|denomination|entreprise|organisme|etablissement|social|sociale|enseigne|association)$/;
/** A household's own number at the Urssaf; a firm's is not asked by the form. */
const HOUSEHOLD = /particulier|cesu|pajemploi|domicile/;
/** Words of a diploma that say neither that it is held nor that it is aimed at. */
const EITHER = new Set(tokens('diplôme titre niveau code'));
const TOWN = /^adresse\.(codePostal|commune)$/;

/** What a unit asks once its neighbours are heard, and the data it holds together, if several. */
export type Heard = Asked & { readonly joins: Joins };

/** « Fait à [ ] , le [ ] »: the day of signature follows the place. */
const signedOn = ({ questions, shape }: Unit): boolean =>
  shape !== 'choice' && /^(le|date)$/.test(tokens(questions[0]?.text ?? '').join(' '));

/** « né(e) le [ ] à [ ] »: the place follows the day. */
const bornAt = ({ questions, shape }: Unit): boolean =>
  shape === 'single' &&
  /^(a|a commune|lieu|commune naissance|a lieu)$/.test(
    tokens((questions[0]?.text ?? '').replace(/\([^)]*\)/g, ' ')).join(' '),
  );

/** « sous le n° [ ] »: the number of whatever was named just before. */
const underNumber = ({ questions, shape }: Unit): boolean =>
  shape === 'single' && /\bsous? (le |quel )?numero$/.test(tokens(questions[0]?.text ?? '').join(' '));

/** « Nom du représentant [ ], qualité [ ] »: whose it is was just said. */
const QUALITY = /^(qualite|fonction|titre)$/;

/** What has a number of its own, and the datum that holds it. */
const NUMBERED: readonly (readonly [of: string, id: string])[] = [
  ['opco.nom', 'opco.numeroAdherent'],
  ['salarie.inscritFranceTravail', 'salarie.numeroFranceTravail'],
  ['organisme.denomination', 'organisme.nda'],
  ['formation.intitule', 'formation.rncp'],
];

/** How well a unit is named as one datum. */
const saysOf = ({ named }: Asked, id: string): number => {
  for (const [entry, score] of named) if (entry.id === id) return score;
  return 0;
};

const WHOLE_ADDRESS: Joins = ['numero', 'voie', 'complement', 'codePostal', 'commune'];

/**
 * Hears each question beside those before and after it: « N° » is a street’s number only near the street, « Nom »
 * beside « Prénom » is nobody’s business name, « Adresse » without any box for the town holds it all.
 */
export const besideOthers = (asked: readonly Asked[], entries: readonly Entry[]): readonly Heard[] => {
  const places = entries.filter(({ id }) => id === 'salarie.communeNaissance');
  const conventions = entries.filter(({ id }) => id === 'employeur.convention');
  const signed = entries.filter(({ id }) => id === 'contrat.dateConclusion');
  const near = (at: number, before: number, after: number, attributes: RegExp, least: number): boolean => {
    for (let other = Math.max(0, at - before); other <= at + after && other < asked.length; other += 1) {
      const one = asked[other];
      const here = asked[at];
      if (other !== at && one !== undefined && here !== undefined && frameOf(one) === frameOf(here))
        if (says(one, attributes) >= least) return true;
    }
    return false;
  };
  // Where the kind of qualification is asked and no date is, « Type de contrat » is the request's own code.
  const leansToType =
    asked.some((one) => says(one, /^typeQualification$/) >= 0.85) &&
    !asked.some((one) => says(one, /^date(Debut|Fin|Conclusion)$/) >= 0.7);
  const householdPage = asked.some((one) => says(one, /^particulier$/) >= 0.7);
  return asked.map((one, at) => {
    const named = new Map(one.named);
    const words = telling(one.unit);
    let joins = unitJoins(one.unit);
    const lower = (attributes: RegExp, by: number): void => {
      for (const [entry, score] of named)
        if (attributes.test(attributeOf(entry))) named.set(entry, score * by);
    };
    if (!householdPage && !HOUSEHOLD.test(words.join(' '))) lower(/^numeroUrssaf$/, 0.4);
    if (words.join(' ') === 'type contrat' && leansToType) lower(/^nature$/, 0.8);
    // « Hebdo [35] h [30] min »: each box holds what stands after it.
    const after = one.unit.controls[0]?.unit ?? '';
    if (/^(h|heures?)\b/i.test(after)) lower(/^dureeHebdo\.minutes$/, 0.6);
    if (/^(mn|min|minutes?)\b/i.test(after)) lower(/^dureeHebdo\.heures$/, 0.6);
    // « Signé à » asks where, « Signé le » when.
    if (/(^|\s)à\s*:?\s*$/iu.test(one.unit.controls[0]?.label ?? '')) lower(/^date[A-Z]/, 0.4);
    // « Diplôme » alone is the one held or the one prepared: whose part it stands in tells.
    const listed = isChoice(one.unit) || !words.includes('titre');
    if (listed && words.length > 0 && words.every((word) => EITHER.has(word))) {
      const [held, aimed] = [says(one, /^diplomeObtenu$/), says(one, /^diplomeVise$/)];
      for (const [entry] of named)
        if (/^diplome(Obtenu|Vise)$/.test(attributeOf(entry))) named.set(entry, Math.max(held, aimed));
    }
    const bareNumber = words.length > 0 && words.every((word) => word === 'numero');
    if (bareNumber && !near(at, 2, 3, STREET, 0.6)) lower(/^adresse\.numero$/, 0.4);
    const first = says(one, FIRST_NAME) >= 0.8 || near(at, 2, 2, FIRST_NAME, 0.8);
    if (!words.some((word) => OF_A_BODY.test(word)) && joins.length === 0 && first) lower(WHOLE_NAMES, 0.3);
    if (
      joins.length === 0 &&
      says(one, /^adresse\.voie$/) >= 0.6 &&
      says(one, /^adresse\.complement$/) < says(one, /^adresse\.voie$/) &&
      one.unit.shape === 'single'
    ) {
      const [control] = one.unit.controls;
      const wide =
        control?.kind === 'multiline' ||
        words.some((word) =>
          /^(adresse|situe|domicilie|demeurant|domicile|habite|habitez|habites|reside|resident)$/.test(word),
        );
      if (
        wide &&
        control?.kind !== 'select' &&
        !near(at, 3, 4, TOWN, 0.6) &&
        !near(at, 1, 2, /^adresse\.(numero|voie)$/, 0.9)
      )
        joins = WHOLE_ADDRESS;
    }
    const before = asked[at - 1];
    if (before !== undefined && bornAt(one.unit) && says(before, /^dateNaissance$/) >= 0.7) {
      for (const [entry, score] of named) if (score > 0) named.delete(entry);
      for (const entry of places) named.set(entry, 0.95);
    }
    if (before !== undefined && words.join(' ') === 'intitule' && says(before, /^idcc$/) >= 0.7)
      for (const entry of conventions) {
        named.clear();
        named.set(entry, 0.95);
      }
    if (before !== undefined && underNumber(one.unit)) {
      const follows = NUMBERED.find(([of]) => saysOf(before, of) >= 0.7)?.[1];
      if (follows !== undefined) {
        for (const entry of named.keys()) named.delete(entry);
        for (const entry of entries) if (entry.id === follows) named.set(entry, 0.95);
      }
    }
    if (before !== undefined && words.length === 1 && QUALITY.test(words[0] ?? ''))
      if (says(before, /^representant$/) >= 0.9 && says(before, /^(nom|nomNaissance|prenom)$/) < 0.9)
        for (const entry of named.keys())
          if (entry.id !== 'employeur.qualiteRepresentant') named.set(entry, (named.get(entry) ?? 0) * 0.6);
    if (before !== undefined && signedOn(one.unit) && says(before, /^faitA$/) >= 0.7)
      for (const entry of signed) named.set(entry, 0.95);
    return { unit: one.unit, named, joins };
  });
};
