import { all, attribute } from '../portal.content/dom';
import { fold, isPlaceholder } from '../portal.content/words';
import { close, open, openList, rowsOf } from './list-open';
import { shownInList } from './list-shown';
import { wordsOf } from './place';
import { changed, click, down, enter, key, leave, press, type, up } from './touch';
import { type Clock, pause, until } from './wait';
import type { ListWidget } from './widget';

const CLEAR =
  '.ant-select-clear, .MuiAutocomplete-clearIndicator, .ng-clear-wrapper, .el-select__clear, .p-dropdown-clear-icon, .v-field__clearable [role=button], .ts-wrapper .clear-button, .select2-selection__clear, .choices__button, [class*=clearIndicator], [class*=clear-indicator]';
const CLEARS = /^(effacer|vider|supprimer|clear|remove)/;

/** Empties a list where a person can: its clear mark, its empty option, or its text taken away. */
export const emptyList = async (
  widget: ListWidget,
  before: ReadonlySet<Element>,
  clock: Clock,
): Promise<boolean> => {
  const empty = (): boolean => shownInList(widget) === '';
  if (empty()) return true;
  for (const type of ['mouseenter', 'mouseover'])
    widget.box.dispatchEvent(new MouseEvent(type, { bubbles: type === 'mouseover' }));
  await pause(20);
  const mark =
    all(widget.box, CLEAR)[0] ??
    all(widget.box, 'button, [role=button]').find((node) =>
      CLEARS.test(fold(attribute(node, 'aria-label'))),
    ) ??
    reactMark(widget.box);
  if (mark !== undefined) {
    press(mark);
    if ((await until(empty, 300)) !== null) return finish(widget, before);
  }
  if (widget.input !== null && widget.input.value !== '') {
    // Some take the emptiness only when the list that stood open meanwhile is closed again.
    await open(widget, before, clock);
    type(widget.input, '');
    changed(widget.input);
    await pause(30);
    await close(widget, before);
    leave(widget.input);
    if ((await until(empty, 300)) !== null) return true;
  }
  if (widget.input !== null) {
    enter(widget.input);
    key(widget.input, 'Backspace');
    if ((await until(empty, 100)) !== null) return finish(widget, before);
  }
  const list = await open(widget, before, clock);
  const row =
    list === null
      ? undefined
      : rowsOf(list).find((one) => isPlaceholder(wordsOf(one)) || /^(aucun|none)/i.test(wordsOf(one)));
  if (row !== undefined) {
    down(row);
    up(row);
    if (row.isConnected) click(row);
    await until(() => openList(widget, before) === null, 400);
  }
  await finish(widget, before);
  return (await until(empty, 300)) !== null;
};

/** react-select’s clear mark: the first of its two indicators. */
const reactMark = (box: HTMLElement): Element | undefined => {
  const marks = all(box, '[class*="-indicatorContainer"]');
  return marks.length > 1 ? marks[0] : undefined;
};

const finish = async (widget: ListWidget, before: ReadonlySet<Element>): Promise<true> => {
  await close(widget, before);
  leave(widget.element);
  return true;
};
