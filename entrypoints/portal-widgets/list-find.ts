import { all, attribute, composedParent, hasAttribute, isHtml, parentOf, tagOf } from '../portal.content/dom';
import { around, drawn, faceOf } from './place';
import type { ListWidget } from './widget';

/** Boxes that kits draw around a list, by their documented class names: value, arrow and clear mark stand inside. */
const BOXES =
  '.ant-select, .MuiAutocomplete-root, .MuiSelect-root, .ng-select, ng-select, .el-select, .el-autocomplete, .v-select, .v-autocomplete, .v-combobox, .ts-wrapper, .choices, .p-dropdown, .p-select, .p-autocomplete, .select2-container, mat-select, lightning-base-combobox';
const SELECTS =
  'select.tomselected, select.select2-hidden-accessible, select[hidden], select[aria-hidden=true]';

const role = (element: Element): string => attribute(element, 'role');
const isInput = (node: Node | null): node is HTMLInputElement => tagOf(node) === 'input';
const first = (root: Element, selector: string): HTMLElement | null => {
  const found = all(root, selector)[0] ?? null;
  return isHtml(found) ? found : null;
};

/** A container of the old pattern: role combobox around the input that bears the label. */
const inputOf = (container: Element): HTMLInputElement | null =>
  all(container, 'input')
    .filter(isInput)
    .find(
      (input) =>
        input.type !== 'hidden' && !/search/.test(input.type) && attribute(input, 'aria-hidden') !== 'true',
    ) ?? null;

const opensList = (element: Element): boolean =>
  /^(listbox|tree|grid)$/.test(attribute(element, 'aria-haspopup'));
const completes = (element: Element): boolean =>
  /^(list|both)$/.test(attribute(element, 'aria-autocomplete'));

const LISTED = '[role=combobox], [aria-haspopup=listbox], [aria-autocomplete=list]';

/** An arrow beside the input of a list that is read by that input. */
const besideInput = (element: Element): boolean => {
  for (let at = parentOf(element), up = 0; isHtml(at) && up < 2; at = parentOf(at), up += 1) {
    const inputs = all(at, 'input:not([type=hidden])');
    if (inputs.length > 1 || tagOf(at) === 'form') return false;
    const [input] = inputs;
    if (input !== undefined && Element.prototype.matches.call(input, LISTED)) return true;
  }
  return false;
};

/** The hidden native select that a drawn list stands for. */
const twinOf = (box: HTMLElement): HTMLSelectElement | null => {
  const inside = all(box, 'select')[0];
  const before = box.previousElementSibling;
  const after = box.nextElementSibling;
  const found = [inside, before, after].find(
    (node) => node !== undefined && node !== null && tagOf(node) === 'select' && !drawnSelect(node),
  );
  return (found as HTMLSelectElement | undefined) ?? null;
};
const drawnSelect = (select: Element): boolean =>
  drawn(select) &&
  select.getBoundingClientRect().height > 4 &&
  !Element.prototype.matches.call(select, SELECTS);

const made = (element: HTMLElement): ListWidget => {
  const known = around(element, BOXES);
  const control = known === null && isInput(element) ? reactControl(element) : null;
  const react = control === null ? null : parentOf(control);
  const plain = isInput(element) ? faceOf(element) : element;
  const box = known ?? (isHtml(react) ? react : plain);
  const typable = isInput(element) && !element.readOnly && attribute(element, 'inputmode') !== 'none';
  const inner = first(
    box,
    '.mat-mdc-select-trigger, .el-select__wrapper, .v-field, .ng-select-container, .p-dropdown-trigger, .ts-control, .ant-select-content, .select2-selection',
  );
  const arrow = first(box, '[class*=popupIndicator], button[aria-haspopup], [class*=dropdown-button]');
  const beside = isInput(element) ? toggleBeside(element) : null;
  const triggers = [inner, control, element, box, arrow, beside].filter((node): node is HTMLElement =>
    isHtml(node),
  );
  return {
    kind: 'list',
    element,
    box,
    triggers: [...new Set(triggers)],
    input: typable ? element : null,
    twin: twinOf(box),
  };
};

/** react-select's control, which has no name of its own: beside a live log, in a container. */
const reactControl = (element: HTMLElement): HTMLElement | null => {
  for (let at: Element | null = element, up = 0; at !== null && up < 6; at = composedParent(at), up += 1) {
    const box = parentOf(at);
    if (!/(-|__)control( |$)/.test(attribute(at, 'class')) || !isHtml(box) || !isHtml(at)) continue;
    if (/(-|__)container( |$)/.test(attribute(box, 'class'))) return at;
  }
  return null;
};

const toggleBeside = (input: HTMLElement): HTMLElement | null => {
  const parent = parentOf(input);
  if (!isHtml(parent)) return null;
  const own = attribute(input, 'aria-controls');
  const found = all(parent, 'button, [role=button]').find(
    (button) => opensList(button) || (own !== '' && attribute(button, 'aria-controls') === own),
  );
  return isHtml(found ?? null) ? (found as HTMLElement) : null;
};

/** Is this the control of a list, an inner part of one, or neither? */
export const findList = (element: HTMLElement): ListWidget | 'skip' | null => {
  const choices = around(element, '.choices');
  if (choices !== null && choices !== element) return 'skip';
  if (choices === element) return { ...made(element), input: null };
  if (tagOf(element) === 'select')
    return Element.prototype.matches.call(element, SELECTS) ||
      (!drawnSelect(element) && around(element, '.p-dropdown') !== null)
      ? 'skip'
      : null;
  if (isInput(element)) {
    if (attribute(element, 'aria-hidden') === 'true' || element.type === 'hidden') return 'skip';
    if (!/^(text|search|tel|email|url|)$/.test(element.type)) return null;
    if (attribute(element, 'aria-haspopup') === 'dialog') return null;
    if (/dropdown-filter|filter-input|search__field|ts-dropdown/.test(attribute(element, 'class')))
      return 'skip';
    const inList = around(element, '[role=listbox], .cdk-overlay-pane');
    if (inList !== null && role(element) !== 'combobox') return 'skip';
    const container = around(element, '[role=combobox]');
    const list = role(element) === 'combobox' || opensList(element) || completes(element);
    return list || (container !== null && container !== element) ? made(element) : null;
  }
  if (role(element) === 'combobox') return inputOf(element) === null ? made(element) : 'skip';
  if (!opensList(element) || attribute(element, 'aria-haspopup') === 'grid') return null;
  if (hasAttribute(element, 'aria-pressed')) return null;
  return besideInput(element) ? 'skip' : made(element);
};
