import { all, attribute, parentOf, textOf } from '../portal.content/dom';
import { reader } from '../portal.content/reader';

const NATIVE = [
  'badInput',
  'patternMismatch',
  'rangeOverflow',
  'rangeUnderflow',
  'stepMismatch',
  'tooLong',
  'typeMismatch',
] as const;

/** What the page itself says is wrong with a control, '' when it accepts it. At most 200 characters. */
export const pageErrorOf = (element: HTMLElement): string => {
  const invalid = attribute(element, 'aria-invalid');
  if (invalid === 'true' || invalid === 'grammar' || invalid === 'spelling') {
    const said =
      reader().textByIds(element, 'aria-errormessage') ||
      reader().textByIds(element, 'aria-describedby') ||
      besides(element);
    return said.slice(0, 200) || 'champ marqué en erreur par la page';
  }
  const validity = (element as HTMLInputElement).validity;
  if (validity !== undefined && NATIVE.some((fault) => validity[fault]))
    return (element as HTMLInputElement).validationMessage.slice(0, 200) || 'valeur refusée par la page';
  return besides(element).slice(0, 200);
};

/** An error note in the wrapper that holds this control only. */
const besides = (element: HTMLElement): string => {
  let wrapper = parentOf(element) as Element | null;
  for (let up = 0; up < 3 && wrapper !== null && wrapper.nodeType === 1; up += 1) {
    if (all(wrapper, 'input, select, textarea').length > 1) return '';
    const note = all(
      wrapper,
      '[role="alert"], [class*="error" i], [class*="erreur" i], [class*="invalid" i]',
    ).find(
      (candidate) =>
        candidate !== element &&
        Element.prototype.checkVisibility.call(candidate) &&
        textOf(candidate) !== '',
    );
    if (note !== undefined && all(note, 'input, select, textarea, label').length === 0) return textOf(note);
    wrapper = parentOf(wrapper) as Element | null;
  }
  return '';
};
