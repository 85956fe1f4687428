import type { Widget } from './edition';
import { isDay, joinDate } from './written-date';

/** What a widget holds: the text of a text box, whether a box is ticked. */
export type Mark = string | boolean;

/**
 * A field read back: its stored value (`guess` says what had to be guessed), or why it cannot be told with what was
 * written; undefined when left blank.
 */
export type Joined =
  | { readonly value: string | number | boolean; readonly guess?: string }
  | { readonly doubt: string }
  | undefined;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const AMOUNT = /^(\d+)\.(\d{2})$/;

const wholeText = (value: unknown, digits: number | undefined): string | undefined => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) return undefined;
  return String(value).padStart(digits ?? 0, '0');
};

const textPart = (value: unknown, widget: Widget & { kind: 'text' }): string | undefined => {
  if (widget.part === null) return wholeText(value, widget.digits);
  if (typeof value !== 'string') return undefined;
  if (widget.part === 'local' || widget.part === 'domaine') {
    const at = value.lastIndexOf('@');
    if (at < 1 || at === value.length - 1) return undefined;
    return widget.part === 'local' ? value.slice(0, at) : value.slice(at + 1);
  }
  if (widget.part === 'euros' || widget.part === 'centimes')
    return AMOUNT.exec(value)?.[widget.part === 'euros' ? 1 : 2];
  const [, year = '', month = '', day = ''] = DATE.exec(value) ?? [];
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  return { jour: day, mois: month, annee: year }[widget.part];
};

const boxMeans = (widget: Widget): Mark | undefined =>
  widget.part === '=oui' ? true : widget.part === '=non' ? false : widget.part?.slice(1);

/**
 * A field's stored value → what each of its widgets shows, in their order. At most one box of a field is ticked.
 * Undefined when the value has no place there: a date that does not exist, a code without a box.
 */
export const splitValue = (value: unknown, widgets: readonly Widget[]): readonly Mark[] | undefined => {
  if (widgets.every(({ kind }) => kind === 'box')) {
    const ticks = widgets.map((widget) => boxMeans(widget) === value);
    const lone = widgets.length === 1 && value === false;
    return lone || ticks.includes(true) ? ticks : undefined;
  }
  const texts = widgets.map((widget) => (widget.kind === 'text' ? textPart(value, widget) : undefined));
  return texts.every((text) => text !== undefined) ? texts : undefined;
};

const joinBoxes = (marks: readonly Mark[], widgets: readonly Widget[]): Joined => {
  const ticked = widgets.filter((_, at) => marks[at] === true);
  if (ticked.length > 1) return { doubt: 'Plusieurs cases sont cochées alors qu’une seule est possible.' };
  const value = ticked[0] && boxMeans(ticked[0]);
  return value === undefined ? undefined : { value };
};

const joinEmail = (local: string, domain: string): Joined => {
  const whole = [local, domain.replace(/^@/, '')].filter(Boolean).join('@').replace(/\s/g, '');
  return /^[^@]+@[^@]+$/.test(whole)
    ? { value: whole }
    : { doubt: 'Cette adresse électronique est incomplète.' };
};

/** What people write around an amount: spaces, currency, « brut par mois ». */
const AROUND = /[\s']|€|euros?|eur\b|bruts?|par|\/|mois(?:uels?)?|mensuels?/gi;
/** A point or a comma before three digits separates thousands. */
const THOUSANDS = /[.,](?=\d{3}(?!\d))/g;

const joinAmount = (euros: string, cents: string): Joined => {
  const whole = `${euros}${cents && `,${cents.replace(/^[.,]/, '')}`}`
    .replace(AROUND, '')
    .replace(THOUSANDS, '')
    .replace('.', ',');
  const [, units, decimals = '00'] = /^(\d+)(?:,(\d{2})?)?$/.exec(whole) ?? [];
  return units === undefined
    ? { doubt: 'Ce montant n’est pas lisible.' }
    : { value: `${units.replace(/^0+(?=\d)/, '')}.${decimals}` };
};

/**
 * What a field's widgets show, in their order → its stored value. The reverse of {@link splitValue}, kind to what
 * people write by hand: dates in odd forms, spaces in amounts, an e-mail whole in its first box. `id` is the field's:
 * a year on two digits is not the same for a birth.
 */
export const joinMarks = (marks: readonly Mark[], widgets: readonly Widget[], id = ''): Joined => {
  if (widgets.every(({ kind }) => kind === 'box')) return joinBoxes(marks, widgets);
  const texts = marks.map((mark) => (typeof mark === 'string' ? mark.trim() : ''));
  if (texts.every((text) => text === '')) return undefined;
  const of = (part: string): string => texts[widgets.findIndex((widget) => widget.part === part)] ?? '';
  if (widgets.some(({ part }) => part === 'jour'))
    return joinDate([of('jour'), of('mois'), of('annee')], /naissance/i.test(id));
  if (widgets.some(({ part }) => part === 'local')) return joinEmail(of('local'), of('domaine'));
  if (widgets.some(({ part }) => part === 'euros')) return joinAmount(of('euros'), of('centimes'));
  return { value: texts.join('\n') };
};
