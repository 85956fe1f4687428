import type { PageAction } from '@/lib/autofill/types';
import {
  all,
  attribute,
  clean,
  composedParent,
  hasAttribute,
  parentOf,
  rootOf,
  tagOf,
} from '../portal.content/dom';
import { reader } from '../portal.content/reader';

const CONTROLS = 'input:not([type=hidden]), select, textarea, [contenteditable], [role=combobox]';
/** A word at the start of what is read, after a sign such as « + ». */
const ADD = /^\W*(ajout|ins[ée]rer|nouve(au|l(le)?)\b|cr[ée]er un)/i;
const LOOK_UP = /^\W*(recherche|v[ée]rifi|contr[ôo]le|interroge|consulter? (l[ea] )?(sirene|r[ée]pertoire))/i;
/** Registers' keys: what a look-up stands beside. */
const KEY = /siret|siren|rncp|\bnda\b|d[ée]claration d.activit|code postal|idcc|\buai\b|\bnaf\b|\brs\d/i;
/** Never pressed for anybody, whatever else it says. */
const GRAVE =
  /envo|soumet|transmet|d[ée]pose|valid|enregistr|sauvegard|sign|supprim|retir|efface|annul|abandon|continu|suivant|pr[ée]c[ée]dent|retour|d[ée]connex|t[ée]l[ée]charg|import|pay[ée]|fichier|pi[èe]ce|document|accept/i;

/** What a person reads on it. */
export const actionLabel = (element: HTMLElement): string =>
  (
    reader().ariaName(element) ||
    clean(element.textContent ?? '') ||
    clean(attribute(element, 'title'))
  ).slice(0, 160);

/** Would a click on it, or on what it stands in, send a form or lead to another page? */
export const mayLeave = (element: HTMLElement): boolean => {
  for (let at: Element | null = element; at !== null; at = composedParent(at)) {
    const tag = tagOf(at);
    if (/^(a|area)$/.test(tag) && hasAttribute(at, 'href') && attribute(at, 'href') !== '#') return true;
    if (tag === 'button' && sends(at as HTMLButtonElement)) return true;
    // A label passes the click on to its control, which may be a button that sends.
    if (/^(input|label|select|option)$/.test(tag) || attribute(at, 'role') === 'link') return true;
  }
  return false;
};
/** Outside any form a button has nothing to send. */
const sends = (button: HTMLButtonElement): boolean =>
  button.type !== 'button' && (button.form !== null || hasAttribute(button, 'form'));

const pressable = (element: HTMLElement): boolean => {
  const tag = tagOf(element);
  return (
    tag === 'button' ||
    tag === 'summary' ||
    /^(button|tab)$/.test(attribute(element, 'role')) ||
    (tag === 'a' && attribute(element, 'href') === '#')
  );
};

/** Does it close a part of the page that holds controls, or may be drawn only when opened? */
const opens = (element: HTMLElement): boolean => {
  if (tagOf(element) === 'summary') {
    const details = parentOf(element) as HTMLElement;
    return !hasAttribute(details, 'open') && all(details, CONTROLS).length > 0;
  }
  const tab = attribute(element, 'role') === 'tab';
  const closed = tab
    ? attribute(element, 'aria-selected') !== 'true'
    : attribute(element, 'aria-expanded') === 'false';
  if (!closed || /^(listbox|menu|dialog|tree|grid|true)$/.test(attribute(element, 'aria-haspopup')))
    return false;
  const part = attribute(element, 'aria-controls');
  const panel = part === '' ? undefined : all(rootOf(element), `[id="${CSS.escape(part)}"]`)[0];
  if (panel !== undefined && all(panel, '*').length > 0) return all(panel, CONTROLS).length > 0;
  // Drawn when opened: only what is a title of the form's own parts, not a menu of the site.
  return (
    element.closest('form, main, [role=main], fieldset, [role=tablist]') !== null &&
    element.closest('nav') === null
  );
};

const besideKey = (element: HTMLElement, label: string): boolean => {
  if (KEY.test(label)) return true;
  let box = composedParent(element);
  for (let up = 0; box !== null && up < 4; up += 1, box = composedParent(box)) {
    const inputs = all(box, 'input:not([type=hidden])');
    if (inputs.length > 2) return false;
    if (inputs.length === 0) continue;
    const near = `${box.textContent ?? ''} ${inputs.map((one) => `${attribute(one, 'name')} ${attribute(one, 'aria-label')} ${attribute(one, 'placeholder')}`).join(' ')}`;
    if (KEY.test(near.slice(0, 600))) return true;
  }
  return false;
};

/** What pressing it would do for a person, null when it is nothing the companion may press. */
export const actionKind = (element: HTMLElement): PageAction['kind'] | null => {
  if (!pressable(element) || attribute(element, 'aria-disabled') === 'true' || element.matches(':disabled'))
    return null;
  const label = actionLabel(element);
  if (label === '' || GRAVE.test(label) || mayLeave(element)) return null;
  if (opens(element)) return 'open';
  if (hasAttribute(element, 'aria-pressed')) return null;
  if (ADD.test(label)) return 'add';
  return LOOK_UP.test(label) && besideKey(element, label) ? 'lookup' : null;
};
