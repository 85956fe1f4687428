import { all, attribute, clean, hasAttribute, isElement, nextElementOf, rootOf, tagOf, textOf } from './dom';

/** A heading, a legend or a named section above the place being read; `level` -1 closes what is outside it. */
export type Head = { readonly level: number; readonly text: string; readonly up: Head | null };

const SCOPES = /^(section|fieldset|article|aside|nav|footer|main|form|dialog|details|table)$/;
const SCOPE_ROLES = /^(group|radiogroup|region|form|dialog|tabpanel|row|article)$/;

/** Does this element begin a part of the page whose headings end with it? */
export const isScope = (element: Element): boolean => {
  const role = attribute(element, 'role');
  return (
    SCOPES.test(tagOf(element)) || (role !== '' && SCOPE_ROLES.test(role)) || hasAttribute(element, 'hidden')
  );
};

const byIds = (element: Element, name: string): Element[] => {
  const ids = attribute(element, name)
    .split(/\s+/)
    .filter((id) => id !== '');
  const root = rootOf(element);
  // A control that names itself adds its value to its name: the name must outlive the value.
  return ids
    .flatMap((id) => all(root, `[id="${id.replace(/["\\]/g, '\\$&')}"]`).slice(0, 1))
    .filter((node) => node !== element);
};

/** Words of the nodes an attribute names, in its order. */
export const textByIds = (element: Element, name: string): string =>
  hasAttribute(element, name)
    ? clean(
        byIds(element, name)
          .map((node) => textOf(node))
          .join(' '),
      )
    : '';

/** The accessible name given by attributes alone. */
export const ariaName = (element: Element): string =>
  textByIds(element, 'aria-labelledby') || clean(attribute(element, 'aria-label'));

/** Level of a title that people read as one: h1–h6, role heading, caption, summary, or a block called title. */
export const titleLevel = (element: Element): number | null => {
  const tag = tagOf(element);
  const heading = /^h([1-6])$/.exec(tag);
  if (heading !== null) return Number(heading[1]);
  if (attribute(element, 'role') === 'heading') return Number(attribute(element, 'aria-level')) || 2;
  // The name of its box, whatever titles stand in it.
  if (/^(legend|caption|summary)$/.test(tag)) return -1;
  const step = attribute(element, 'aria-current') === 'step';
  const words = attribute(element, 'class');
  const named = words !== '' && /(^|[-_\s])(title|titre|heading|intertitre)([-_\s]|$)/i.test(words);
  if (!(step || named) || tag === 'label' || all(element, 'input, select, textarea, label').length > 0)
    return null;
  return step ? 1.5 : 6.5;
};

/** What is left of the headings where one of this level ends those as deep. */
export const ended = (head: Head | null, level: number): Head | null => {
  let up = head;
  while (up !== null && up.level >= level) up = up.up;
  return up;
};

/** Puts a heading over what follows; an equal or deeper one before it ends there. */
export const under = (head: Head | null, level: number, text: string): Head | null =>
  text === '' ? head : { level, text, up: level < 0 ? head : ended(head, level) };

/** From the outermost to the nearest, without repeats. */
export const path = (head: Head | null): string[] => {
  const texts: string[] = [];
  for (let at = head; at !== null; at = at.up) if (!texts.includes(at.text)) texts.unshift(at.text);
  return texts;
};

/** Help a page attaches to a control: described by, else a small note right beside it. */
export const helpOf = (element: Element): string => {
  const described = textByIds(element, 'aria-describedby');
  if (described !== '') return described;
  for (
    let at = nextElementOf(element), steps = 0;
    at !== null && steps < 3;
    at = nextElementOf(at), steps += 1
  ) {
    if (!isElement(at) || all(at, 'input, select, textarea').length > 0) return '';
    if (tagOf(at) === 'small' || /hint|help|aide|note|unit|suffix/i.test(attribute(at, 'class')))
      return textOf(at);
  }
  return '';
};
