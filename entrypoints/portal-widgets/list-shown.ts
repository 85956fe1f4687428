import { all, attribute, hasAttribute, isHtml, tagOf } from '../portal.content/dom';
import { isPlaceholder } from '../portal.content/words';
import { drawn, wordsOf } from './place';
import type { ListWidget } from './widget';

/** Where kits write the chosen option when it is not the input's own text. */
const VALUES =
  '.ant-select-selection-item, .ant-select-content-has-value, [class*="-singleValue"], [class*="__single-value"], .ng-value .ng-value-label, .ts-control > .item, .el-select__placeholder, .v-select__selection, .v-autocomplete__selection, .v-combobox__selection, .p-dropdown-label, .p-select-label, .choices__list--single .choices__item, .mat-mdc-select-value-text, .select2-selection__rendered';
const EMPTY = /placeholder|is-transparent|-empty/;

/** Salesforce's button of a list marks itself when it holds a value; without it, its words are an invitation. */
const unmarked = (element: Element): boolean =>
  /(^|\s)slds-combobox__input(\s|$)/.test(attribute(element, 'class')) &&
  !/slds-combobox__input-value/.test(attribute(element, 'class')) &&
  attribute(element, 'data-value') === '';

/** Words of the option chosen now, '' when none; a placeholder is none. */
export const shownInList = ({ element, box, twin }: ListWidget): string => {
  const own = tagOf(element) === 'input' ? (element as HTMLInputElement).value.trim() : '';
  const value = all(box, VALUES).find((node) => isHtml(node) && drawn(node));
  if (value !== undefined) {
    const marked = EMPTY.test(attribute(value, 'class').replace('el-select__placeholder', ''));
    const empty =
      marked || all(value, '[class*=placeholder]').length > 0 || hasAttribute(value, 'data-placeholder');
    const text = empty ? '' : wordsOf(value).replace(/\s*[×✕x]$/, '');
    return text !== '' && !(twin !== null && isEmptyOption(twin, text)) ? text : own;
  }
  if (tagOf(element) === 'input') return own;
  const text = wordsOf(element);
  const blank =
    EMPTY.test(attribute(element, 'class')) ||
    unmarked(element) ||
    hasAttribute(element, 'data-placeholder') ||
    all(element, '[class*=placeholder]').length > 0 ||
    isPlaceholder(text);
  return blank ? '' : text;
};

/** The first option of a native list without value is a placeholder (« Choisir… »). */
const isEmptyOption = (twin: HTMLSelectElement, text: string): boolean =>
  Array.from(twin.options).some((option) => option.value === '' && option.text.trim() === text);
