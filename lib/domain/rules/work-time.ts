import { ageOn } from '../calendar';
import { ARTICLES } from '../law/articles';
import { minorsTime } from '../law/minors-week';
import { enVigueur } from '../law/parameter';
import { partTimeHours } from '../law/part-time';
import { workTime } from '../law/work-week';
import { weekly } from './contract-hours';
import { ALWAYS, conform, nonConform, type Outcome, type Rule, rule, undetermined } from './define';
import type { Facts } from './facts';
import { count, day, sentence, toVerify } from './say';
import { unknownLaw } from './unknown-law';

const base = { ground: 'non-conform', purposes: ALWAYS, inForce: {} } as const;
const WEEK = ['contrat.dureeHebdo.heures'] as const;
const MORE = ['contrat.dureeHebdo.minutes', 'regle.accordDureeTravail'] as const;

/** « 37 heures 30 minutes ». */
const shown = (total: number): string => {
  const rest = total % 60;
  return `${count(Math.floor(total / 60), 'heure')}${rest === 0 ? '' : ` ${count(rest, 'minute')}`}`;
};

const week = (hours: number, minutes = 0, agreed?: boolean): Facts => ({
  'contrat.dateDebut': '2026-10-01',
  'contrat.dureeHebdo.heures': hours,
  'contrat.dureeHebdo.minutes': minutes,
  ...(agreed === undefined ? {} : { 'regle.accordDureeTravail': agreed }),
});

const longWeek = rule({
  ...base,
  id: 'LEGAL-026',
  title: 'La semaine de travail reste dans les durées maximales',
  severity: 'warn',
  asOf: 'contrat.dateDebut',
  sources: [ARTICLES.firmWeek, ARTICLES.workWeek],
  needs: WEEK,
  mayRead: MORE,
  evaluate: (f, { asOf }): Outcome => {
    const law = enVigueur(workTime, asOf);
    if (law === undefined) return unknownLaw(workTime, asOf);
    const [total, agreed] = [weekly(f), f['regle.accordDureeTravail']];
    const { legal, average, averageAgreed, week: most } = law.value;
    if (total <= legal * 60) return conform;
    const words = `Le contrat prévoit ${shown(total)} par semaine.`;
    const ceiling = agreed === true ? averageAgreed : average;
    if (total > ceiling * 60)
      return nonConform(
        ['contrat.dureeHebdo.heures'],
        sentence(
          `${words} ${total > most * 60 ? `Aucune semaine ne peut dépasser ${count(most, 'heure')}` : `La moyenne sur douze semaines ne peut pas dépasser ${count(ceiling, 'heure')}${agreed === true ? ' même avec un accord' : ` (${averageAgreed} avec un accord)`}`} : réduisez la durée.`,
        ) + toVerify(law),
      );
    if (agreed === true) return conform;
    const why = `${words} Au-delà de ${count(legal, 'heure')}, la durée ne peut pas dépasser l'horaire de l'entreprise, et les heures en plus sont payées en heures supplémentaires.`;
    return agreed === false
      ? nonConform(
          ['contrat.dureeHebdo.heures', 'regle.accordDureeTravail'],
          sentence(
            `${why} Vous dites qu'aucun accord ne la permet : à confirmer, ou ramenez-la à ${legal} heures.`,
          ),
        )
      : undetermined(
          ['regle.accordDureeTravail'],
          sentence(`${why} À confirmer : dites si un accord ou l'horaire collectif la permet.`),
        );
  },
  examples: [
    { name: '35 hours', given: week(35), expect: 'conform' },
    { name: 'a minute more, nothing said', given: week(35, 1), expect: 'undetermined', says: ['35 heures'] },
    { name: '39 hours, agreed', given: week(39, 0, true), expect: 'conform' },
    { name: '39 hours, no agreement', given: week(39, 0, false), expect: 'non-conform', says: ['39 heures'] },
    { name: '44 hours, nothing said', given: week(44), expect: 'undetermined' },
    { name: 'a minute over 44, nothing said', given: week(44, 1), expect: 'non-conform', says: ['44', '46'] },
    { name: '46 hours, agreed', given: week(46, 0, true), expect: 'conform' },
    {
      name: 'a minute over 46, agreed',
      given: week(46, 1, true),
      expect: 'non-conform',
      says: ['46 heures'],
    },
    { name: '48 hours', given: week(48), expect: 'non-conform', says: ['douze semaines'] },
    { name: 'a minute over 48', given: week(48, 1), expect: 'non-conform', says: ['48 heures'] },
    {
      name: 'before the numbering of 2016',
      given: { ...week(39), 'contrat.dateDebut': '2016-08-09' },
      expect: 'undetermined',
    },
  ],
});

const minors = rule({
  ...base,
  id: 'LEGAL-027',
  title: 'Avant 18 ans, 35 heures par semaine',
  severity: 'block',
  asOf: 'contrat.dateDebut',
  sources: [ARTICLES.minors],
  needs: [...WEEK, 'salarie.dateNaissance', 'contrat.dateDebut'],
  mayRead: MORE,
  when: (f) => {
    const [birth, start] = [f['salarie.dateNaissance'], f['contrat.dateDebut']];
    return birth === undefined || start === undefined ? undefined : ageOn(birth, start) < 18;
  },
  evaluate: (f, { asOf }): Outcome => {
    const law = enVigueur(minorsTime, asOf);
    if (law === undefined) return unknownLaw(minorsTime, asOf);
    const [total, derogation] = [weekly(f), f['regle.accordDureeTravail']];
    if (total <= law.value.week * 60) return conform;
    const within = total <= law.value.derogation * 60;
    if (within && derogation === true) return conform;
    const age = ageOn(f['salarie.dateNaissance'], f['contrat.dateDebut']);
    const words = `Le salarié a ${count(age, 'an')} au début du contrat, le ${day(f['contrat.dateDebut'])}, et la semaine compte ${shown(total)}. Avant 18 ans, le maximum est de ${count(law.value.week, 'heure')} par semaine et 8 heures par jour ; une dérogation (chantiers, inspection du travail) va jusqu'à ${count(law.value.derogation, 'heure')}.`;
    if (within && derogation === undefined)
      return undetermined(
        ['regle.accordDureeTravail'],
        sentence(`${words} À confirmer : dites si vous avez une dérogation.`),
      );
    return nonConform(
      ['contrat.dureeHebdo.heures'],
      sentence(`${words} Réduisez la durée.`) + toVerify(law),
      [{ field: 'contrat.dureeHebdo.heures', value: law.value.week, why: 'Le maximum avant 18 ans' }],
    );
  },
  examples: [
    { name: '17, 35 hours', given: minor(35), expect: 'conform' },
    {
      name: '17, a minute more',
      given: minor(35, 1, false),
      expect: 'non-conform',
      says: ['17', '35 heures'],
    },
    { name: '17, 40 hours, with a derogation', given: minor(40, 0, true), expect: 'conform' },
    { name: '17, a minute over 40', given: minor(40, 1, true), expect: 'non-conform', says: ['40'] },
    { name: '17, 39 hours, nothing said', given: minor(39), expect: 'undetermined' },
    {
      name: '18 on the day',
      given: { ...minor(39, 0, false), 'salarie.dateNaissance': '2008-10-01' },
      expect: 'not-applicable',
    },
    {
      name: '18 the day after',
      given: { ...minor(39, 0, false), 'salarie.dateNaissance': '2008-10-02' },
      expect: 'non-conform',
    },
    {
      name: 'before the wording of 2019',
      given: { ...minor(39), 'contrat.dateDebut': '2018-12-31', 'salarie.dateNaissance': '2001-10-02' },
      expect: 'undetermined',
    },
  ],
});

function minor(hours: number, minutes = 0, agreed?: boolean): Facts {
  return { ...week(hours, minutes, agreed), 'salarie.dateNaissance': '2009-03-14' };
}

const shortWeek = rule({
  ...base,
  id: 'LEGAL-028',
  title: 'Un temps partiel compte au moins 24 heures par semaine',
  severity: 'warn',
  asOf: 'contrat.dateDebut',
  sources: [ARTICLES.partTime],
  needs: WEEK,
  mayRead: MORE,
  evaluate: (f, { asOf }): Outcome => {
    const law = enVigueur(partTimeHours, asOf);
    if (law === undefined) return unknownLaw(partTimeHours, asOf);
    const [total, agreed] = [weekly(f), f['regle.accordDureeTravail']];
    if (total >= law.value * 60 || agreed === true) return conform;
    const words = `Le contrat prévoit ${shown(total)} par semaine ; un temps partiel en compte au moins ${law.value}, sauf accord de branche, demande écrite du salarié, ou études avant 26 ans.`;
    return agreed === undefined
      ? undetermined(
          ['regle.accordDureeTravail'],
          sentence(`${words} À confirmer : dites si l'un de ces cas vaut ici, et gardez-en la preuve.`),
        )
      : nonConform(
          ['contrat.dureeHebdo.heures', 'regle.accordDureeTravail'],
          sentence(`${words} Vous dites qu'aucun ne vaut : portez la durée à ${law.value} heures.`) +
            toVerify(law),
        );
  },
  examples: [
    { name: '24 hours', given: week(24, 0, false), expect: 'conform' },
    {
      name: 'a minute less',
      given: week(23, 59, false),
      expect: 'non-conform',
      says: ['24', '23 heures 59'],
    },
    { name: '17 hours 30, agreed', given: week(17, 30, true), expect: 'conform' },
    { name: '17 hours 30, nothing said', given: week(17, 30), expect: 'undetermined', says: ['confirmer'] },
    {
      name: 'before the numbering of 2016',
      given: { ...week(17, 30), 'contrat.dateDebut': '2016-08-09' },
      expect: 'undetermined',
    },
  ],
});

export const workTimeRules: readonly Rule[] = [longWeek, minors, shortWeek];
