import { attribute, hasAttribute } from '../portal.content/dom';
import type { WidgetOrder } from '../portal.content/widgets';
import type { Result } from './list-write';
import { press, risky } from './touch';
import { until } from './wait';
import type { ToggleWidget } from './widget';

/** Groups of buttons whose kit marks the pressed one by a class alone. */
const BY_CLASS = '.v-btn-toggle > .v-btn, .btn-group-toggle > .btn';

/** One button of a group of which one is pressed, where only a class says which: a choice as radios are. */
export const findToggle = (element: HTMLElement): ToggleWidget | null =>
  Element.prototype.matches.call(element, BY_CLASS) &&
  !hasAttribute(element, 'aria-pressed') &&
  !risky(element)
    ? { kind: 'toggle', element }
    : null;

export const pressed = ({ element }: ToggleWidget): boolean =>
  /(^|[\s-])(active|selected)(\s|$)/.test(attribute(element, 'class'));

export const writeToggle = async (order: WidgetOrder, find: () => ToggleWidget | null): Promise<Result> => {
  const wanted = order.value === 'true';
  const holds = (): boolean => {
    const live = find();
    return live !== null && pressed(live) === wanted;
  };
  const widget = find();
  if (widget === null) return { done: false };
  if (!holds()) press(widget.element);
  return { done: (await until(holds, 600)) !== null };
};
