import { attribute, bearersOf, isElement, parentOf, previousElementOf, rootOf, tagOf } from './dom';

let places = new WeakMap<Element, number>();

/** Places are worked out once per reading of the page. */
export const forgetPlaces = (): void => {
  places = new WeakMap();
};

/** Which of its parent's children of its kind it is, from 1. */
const placeOf = (element: Element): number => {
  const tag = tagOf(element);
  let place = 1;
  for (let before = previousElementOf(element); before !== null; before = previousElementOf(before)) {
    if (tagOf(before) !== tag) continue;
    const known = places.get(before);
    place += known ?? 1;
    if (known !== undefined) break;
  }
  places.set(element, place);
  return place;
};

/** A path that leads back to the element: its id when nothing else bears it, else positions from the nearest such. */
export const cssOf = (element: Element, prefix: string): string => {
  const parts: string[] = [];
  let at: Element | null = element;
  while (at !== null) {
    const id = attribute(at, 'id');
    if (id !== '' && bearersOf(rootOf(at), id) === 1) {
      parts.unshift(`#${CSS.escape(id)}`);
      break;
    }
    const parent: Node | null = parentOf(at);
    const tag = tagOf(at) || '*';
    parts.unshift(tag === 'html' || tag === 'body' ? tag : `${tag}:nth-of-type(${placeOf(at)})`);
    at = isElement(parent) ? parent : null;
  }
  return prefix + parts.join(' > ');
};
