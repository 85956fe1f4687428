import { frenchDay } from '../dossier/title';
import { count, euros, months, percent } from './amounts';

type Amounts<K extends string> = Readonly<Record<K, number>>;
type Words = readonly string[];

/** A way to say the values of one parameter; its type of value is known to whoever wrote the entry only. */
const says =
  <T>(words: (value: T) => Words): ((value: unknown) => Words) =>
  (value) =>
    words(value as T);

const calendarDays = says<number>((n) => [`${count(n, 'jour')} calendaires`]);
const wage = says<Amounts<'hourlyCents' | 'monthlyCents'> | undefined>((value) =>
  value === undefined
    ? ['Valeur non trouvée : à vérifier']
    : [`${euros(value.hourlyCents)} par heure`, `${euros(value.monthlyCents)} par mois à 35 heures`],
);
const seeker = says<Amounts<'cents' | 'fromAge'>>(({ cents, fromAge }) => [
  `${euros(cents)} au plus`,
  `à partir de ${count(fromAge, 'an')}`,
]);

const EXPERIMENT: Readonly<Record<string, string>> = {
  legal: 'Ouvert par la loi',
  tolerance: 'Toléré : lettre de la ministre du Travail',
  closed: 'Fermé : aucun texte ne le permet',
  blocs: 'Remplacé : le contrat ordinaire peut viser des blocs de compétences',
};
const EXPERIMENTAL_AID: Readonly<Record<string, string>> = {
  yes: 'contrat expérimental compris',
  faq: 'contrat expérimental compris, d’après la réponse d’un Opco',
  no: 'contrat expérimental exclu',
};

type Grid = {
  readonly under21: Amounts<'base' | 'majored'>;
  readonly from21: Amounts<'base' | 'majored'>;
  readonly from26: number;
  readonly branchFrom26: number;
};
type ExceptionalAid = Amounts<'minor' | 'adult' | 'underAge'> & {
  readonly open: boolean;
  readonly experimental: string;
};

/** What each value of the law says, in words, by the id of its parameter. */
export const lawWords: Readonly<Record<string, (value: unknown) => Words>> = {
  smic: wage,
  'smic.mayotte': wage,
  'remuneration.grille': says<Grid>(({ under21, from21, from26, branchFrom26 }) => [
    `Moins de 21 ans : ${percent(under21.base)} du SMIC, ${percent(under21.majored)} avec un bac professionnel ou plus`,
    `De 21 à 25 ans : ${percent(from21.base)} du SMIC, ${percent(from21.majored)} avec un bac professionnel ou plus`,
    `À partir de 26 ans : ${percent(from26)} du SMIC, et ${percent(branchFrom26)} du minimum de la convention`,
  ]),
  'experimentation.fenetre': says<string>((regime) => [EXPERIMENT[regime] ?? '']),
  'vae.fenetre': says<Amounts<'maxMonths'>>(({ maxMonths }) => [`Ouvert, ${months(maxMonths)} au plus`]),
  'duree.mois': says<Amounts<'min' | 'usual' | 'agreement' | 'reinforced'>>((value) => [
    `De ${value.min} à ${months(value.usual)}`,
    `Jusqu’à ${months(value.agreement)} avec un accord de branche`,
    `Jusqu’à ${months(value.reinforced)} pour les publics prioritaires`,
  ]),
  'formation.part': says<Amounts<'minPercent' | 'maxPercent' | 'minHours' | 'yearLow' | 'yearHigh'>>(
    (value) => [
      `De ${percent(value.minPercent)} à ${percent(value.maxPercent)} de la durée du contrat`,
      `${count(value.minHours, 'heure')} au moins`,
      `L’année compte de ${count(value.yearLow, 'heure')} à ${count(value.yearHigh, 'heure')}, selon la lecture`,
    ],
  ),
  'essai.cdd': says<Amounts<'shortMonths' | 'shortWeeks' | 'longMonths'>>((value) => [
    'Un jour par semaine de contrat',
    `${count(value.shortWeeks, 'semaine')} au plus jusqu’à ${months(value.shortMonths)} de contrat`,
    `${months(value.longMonths)} au plus au-delà`,
  ]),
  'essai.cdi': says<Amounts<'employees' | 'technicians' | 'managers'> & { readonly branchLonger: boolean }>(
    (value) => [
      `Ouvriers et employés : ${months(value.employees)}`,
      `Agents de maîtrise et techniciens : ${months(value.technicians)}`,
      `Cadres : ${months(value.managers)}`,
      value.branchLonger
        ? 'Un ancien accord de branche peut prévoir plus'
        : 'Un accord de branche ne peut plus prévoir davantage',
    ],
  ),
  'essai.interim': says<Amounts<'oneMonth' | 'twoMonths' | 'longer'>>((value) => [
    `Mission d’un mois au plus : ${count(value.oneMonth, 'jour')}`,
    `Jusqu’à deux mois : ${count(value.twoMonths, 'jour')}`,
    `Au-delà : ${count(value.longer, 'jour')}`,
  ]),
  'travail.semaine': says<Amounts<'legal' | 'average' | 'averageAgreed' | 'week'>>((value) => [
    `Durée légale : ${count(value.legal, 'heure')}`,
    `En moyenne sur douze semaines : ${count(value.average, 'heure')}, ${value.averageAgreed} par accord`,
    `Jamais plus de ${count(value.week, 'heure')} dans une semaine`,
  ]),
  'travail.mineurs': says<Amounts<'week' | 'derogation'>>((value) => [
    `${count(value.week, 'heure')} par semaine`,
    `${count(value.derogation, 'heure')} avec une dérogation`,
  ]),
  'travail.temps-partiel': says<number>((n) => [
    `${count(n, 'heure')} par semaine, sauf accord ou demande du salarié`,
  ]),
  'tuteur.limites': says<Amounts<'minYears' | 'max' | 'maxEmployer'>>((value) => [
    `${count(value.minYears, 'année')} d’expérience`,
    `${count(value.max, 'salarié')} suivis au plus`,
    `${count(value.maxEmployer, 'salarié')} au plus quand le tuteur est l’employeur`,
  ]),
  'delai.depot': calendarDays,
  'delai.decision': calendarDays,
  'delai.adequation': says<number>((n) => [`${months(n)} après le début du contrat`]),
  'delai.rupture': calendarDays,
  'delai.dpae': says<number>((n) => [`${count(n, 'jour')} avant l’embauche, au plus tôt`]),
  'delai.information': says<Amounts<'first' | 'others'>>((value) => [
    `Premières informations : ${count(value.first, 'jour')} calendaires`,
    `Autres informations : ${count(value.others, 'jour')} calendaires`,
  ]),
  'delai.aides': says<number>((n) => [`${months(n)} après le début du contrat`]),
  'aide.exceptionnelle': says<ExceptionalAid>((value) =>
    value.open
      ? [
          value.minor === value.adult
            ? `${euros(value.adult)} pour la première année`
            : `${euros(value.minor)} avant 18 ans, ${euros(value.adult)} ensuite, pour la première année`,
          `Moins de ${count(value.underAge, 'an')}, ${EXPERIMENTAL_AID[value.experimental] ?? ''}`,
        ]
      : ['Supprimée'],
  ),
  'aide.longue-duree': says<Amounts<'cents' | 'fromAge'>>(({ cents, fromAge }) => [
    `${euros(cents)} pour la première année`,
    fromAge === 0 ? 'Sans condition d’âge' : `À partir de ${count(fromAge, 'an')}`,
  ]),
  'aide.france-travail-26': seeker,
  'aide.etat-45': seeker,
  'aide.geiq': says<Amounts<'ordinary' | 'raised'>>((value) => [
    `${euros(value.ordinary)} par accompagnement et par an`,
    `${euros(value.raised)} pour les publics prioritaires`,
  ]),
  'financement.heure': says<Amounts<'ordinary' | 'reinforced'>>((value) => [
    `${euros(value.ordinary)} par heure de formation`,
    `${euros(value.reinforced)} pour les publics prioritaires et les GEIQ`,
  ]),
  'financement.formation-tuteur': says<Amounts<'hour' | 'hours'>>((value) => [
    `${euros(value.hour)} par heure, ${count(value.hours, 'heure')} au plus`,
  ]),
  'financement.fonction-tutorale': says<Amounts<'month' | 'raised' | 'months'>>((value) => [
    `${euros(value.month)} par mois, ${months(value.months)} au plus`,
    `${euros(value.raised)} pour un tuteur de 45 ans ou plus, ou un salarié des publics prioritaires`,
  ]),
  'conservation.cerfa': says<{ readonly years?: number; readonly until?: string }>(({ years, until }) => [
    until === undefined
      ? `${count(years ?? 0, 'an')} à compter de la conclusion`
      : `Jusqu’au ${frenchDay(until)}`,
  ]),
};
