import type { Widget } from './edition';

/** What a widget holds: the text of a text box, whether a box is ticked. */
export type Mark = string | boolean;

/** A field read back: its stored value, or why it cannot be told with what was written; undefined when left blank. */
export type Joined = { readonly value: string | number | boolean } | { readonly doubt: string } | undefined;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const AMOUNT = /^(\d+)\.(\d{2})$/;

const isDay = (year: number, month: number, day: number): boolean => {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
};

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

const joinDate = (day: string, month: string, year: string): Joined => {
  const digits = [day, month, year].every((text) => /^\d+$/.test(text));
  if (!digits || year.length !== 4 || !isDay(Number(year), Number(month), Number(day)))
    return { doubt: 'Cette date est incomplète ou n’existe pas.' };
  return { value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
};

const joinEmail = (local: string, domain: string): Joined => {
  const whole = [local, domain.replace(/^@/, '')].filter(Boolean).join('@').replace(/\s/g, '');
  return /^[^@]+@[^@]+$/.test(whole)
    ? { value: whole }
    : { doubt: 'Cette adresse électronique est incomplète.' };
};

const joinAmount = (euros: string, cents: string): Joined => {
  const whole = `${euros}${cents && `,${cents}`}`.replace(/[\s€]/g, '').replace('.', ',');
  const [, units, decimals = '00'] = /^(\d+)(?:,(\d{2})?)?$/.exec(whole) ?? [];
  return units === undefined
    ? { doubt: 'Ce montant n’est pas lisible.' }
    : { value: `${units.replace(/^0+(?=\d)/, '')}.${decimals}` };
};

/**
 * What a field's widgets show, in their order → its stored value. The reverse of {@link splitValue}, kind to what
 * people write by hand: one-digit days, spaces in amounts, an e-mail whole in its first box.
 */
export const joinMarks = (marks: readonly Mark[], widgets: readonly Widget[]): Joined => {
  if (widgets.every(({ kind }) => kind === 'box')) return joinBoxes(marks, widgets);
  const texts = marks.map((mark) => (typeof mark === 'string' ? mark.trim() : ''));
  if (texts.every((text) => text === '')) return undefined;
  const of = (part: string): string => texts[widgets.findIndex((widget) => widget.part === part)] ?? '';
  if (widgets.length === 3) return joinDate(of('jour'), of('mois'), of('annee'));
  if (widgets.some(({ part }) => part === 'local')) return joinEmail(of('local'), of('domaine'));
  if (widgets.some(({ part }) => part === 'euros')) return joinAmount(of('euros'), of('centimes'));
  return { value: texts.join('\n') };
};
