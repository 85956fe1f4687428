import { fold } from '../../shared/text';
import type { Control } from '../types';

type Measure = 'h' | 'min' | 'j' | 'sem' | 'mois' | 'ans';

const SAID: readonly (readonly [Measure, RegExp])[] = [
  ['h', /^(h|hrs?|heures?)$/],
  ['min', /^(mn|min|minutes?)$/],
  ['j', /^(j|jours?)$/],
  ['sem', /^(sem|semaines?)$/],
  ['mois', /^mois$/],
  ['ans', /^(an|ans|annees?)$/],
];

const measureIn = (word: string): Measure | null => SAID.find(([, form]) => form.test(word))?.[0] ?? null;

/** The unit the page says: right after the box, or in its words (« en jours »); null when it says none of time. */
const askedBy = (control: Control): Measure | null => {
  const after = measureIn(fold(control.unit).split(' ')[0] ?? '');
  if (after !== null) return after;
  const words = fold(`${control.label} ${control.help} ${control.placeholder}`);
  const said = /(?:^| )en (?:nombre de )?(jours?|semaines?|mois|annees?|ans|heures?|minutes?)(?: |$)/.exec(
    words,
  );
  return said === null ? null : measureIn(said[1] ?? '');
};

/** The unit of the stored figure, by the end of its id. */
const heldIn = (id: string): Measure | null => {
  const end = /(heures|minutes|jours|mois|annees)$/i.exec(id)?.[1]?.toLowerCase() ?? '';
  return measureIn(end);
};

/** How many of the second make one of the first. */
const MAKES: Readonly<Record<string, number>> = { 'h min': 60, 'sem j': 7, 'ans mois': 12 };

/** A figure of one unit in another: null when it does not fall out whole, or the two cannot be compared. */
const turned = (figure: number, from: Measure, to: Measure): number | null => {
  if (from === to) return figure;
  const up = MAKES[`${from} ${to}`];
  if (up !== undefined) return figure * up;
  const down = MAKES[`${to} ${from}`];
  return down !== undefined && figure % down === 0 ? figure / down : null;
};

/** The stored figure in the page's unit. */
export const toPage = (id: string, figure: number, control: Control): number | null => {
  const [held, asked] = [heldIn(id), askedBy(control)];
  return held === null || asked === null ? figure : turned(figure, held, asked);
};

/** The page's figure in the unit we store. */
export const fromPage = (id: string, figure: number, control: Control): number | null => {
  const [held, asked] = [heldIn(id), askedBy(control)];
  return held === null || asked === null ? figure : turned(figure, asked, held);
};

/** Does the page ask a price for something else than what we store: an hour, a year, thousands? */
export const otherMoney = (control: Control): boolean =>
  /^(k|ke|keur|keuros)$|(^| )(h|heure|horaire|an|annuel|annee)$/.test(fold(control.unit)) ||
  /k ?€|€ ?\/ ?(h|an)/i.test(control.unit);
