import { fold } from '../shared/text';
import { isBlank } from './choices';
import type { Control } from './types';

/** A native list without an answer in it yet: the page brings them once it is entered, or after another answer. */
export const isBareList = ({ kind, options }: Control): boolean =>
  kind === 'select' && options.every(({ value, label }) => value === '' || isBlank(fold(label)));

/** A control as values are spelled for it: a bare list is told the words to look for, like one that has to be opened. */
export const asOpened = (control: Control): Control =>
  isBareList(control) ? { ...control, kind: 'combobox', options: [], typable: false } : control;
