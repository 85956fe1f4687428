import type { SendsTo } from '@/lib/autofill/types';
import { all, attribute, composedParent, hasAttribute, rootOf, tagOf } from '../portal.content/dom';

// A field called « action » hides its form's own property, so nothing is read from a form but by the prototypes.
const baseOf = Object.getOwnPropertyDescriptor(Node.prototype, 'baseURI')?.get;
/** A way of saying « nowhere » that old pages use: the script answers the button itself. */
const NOWHERE = /^javascript:[\s;]*(void\s*\(?\s*0?\s*\)?|return(\s+false)?|false)?[\s;]*$/i;

/** The form a control would be sent with; an element that is no form control of its own counts by where it stands. */
const formOf = (element: HTMLElement): HTMLFormElement | null => {
  if (/^(input|select|textarea|button)$/.test(tagOf(element))) return (element as HTMLInputElement).form;
  for (let at: Element | null = element; at !== null; at = composedParent(at))
    if (tagOf(at) === 'form') return at as HTMLFormElement;
  return null;
};

/** Where an address leads, seen from the page: away from its origin, to http, to a script, or null. */
const leads = (form: Element, address: string, home: string): 'elsewhere' | 'http' | 'script' | null => {
  const said = address.trim();
  if (said === '' || NOWHERE.test(said)) return null;
  if (/^javascript:/i.test(said)) return 'script';
  const url = URL.parse(said, baseOf?.call(form));
  // What is no address is sent nowhere.
  if (url === null || url.origin === home) return null;
  return url.protocol === 'http:' ? 'http' : 'elsewhere';
};

const faultOf = (form: HTMLFormElement, home: string): SendsTo | null => {
  const action = attribute(form, 'action').trim();
  const way = leads(form, action, home);
  if (way !== null) return way;
  const id = attribute(form, 'id');
  const outside = id === '' ? [] : all(rootOf(form), `[form="${CSS.escape(id)}"][formaction]`);
  const buttons = [...all(form, '[formaction]'), ...outside];
  if (buttons.some((button) => leads(form, attribute(button, 'formaction'), home) !== null)) return 'button';
  if (/^_blank$/i.test(attribute(form, 'target').trim())) return 'window';
  // Without any address a form is only a box around fields, which the page's script sends in its own way.
  const sent = hasAttribute(form, 'method')
    ? /^get$/i.test(attribute(form, 'method').trim())
    : !/^(#.*|javascript:.*)?$/i.test(action);
  return sent ? 'get' : null;
};

/**
 * Why what is written in a control would go where it must not: to another origin, over http, into the page's address,
 * to a script, or to another window; null when it would not, or stands in no form. Each form is judged once.
 * @param home the origin of the page in front
 */
export const formJudge = (home: string): ((element: HTMLElement) => SendsTo | null) => {
  const known = new Map<HTMLFormElement, SendsTo | null>();
  return (element) => {
    const form = formOf(element);
    if (form === null) return null;
    const before = known.get(form);
    if (before !== undefined) return before;
    const fault = faultOf(form, home);
    known.set(form, fault);
    return fault;
  };
};
