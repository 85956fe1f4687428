/** Name of the port that lives as long as a person points in a tab; what follows is the tab's number. */
export const POINTING = 'portal/point ';

const TARGETS = [
  'input',
  'select',
  'textarea',
  'label',
  '[contenteditable="true"]',
  ...['combobox', 'textbox', 'radio', 'checkbox', 'switch', 'spinbutton', 'option'].map(
    (role) => `[role="${role}"]`,
  ),
];

/**
 * The outline under the pointer, as the person's own style sheet: the page can neither see nor change it, and no
 * element of the page is touched.
 */
export const OUTLINE = `:is(${TARGETS.join(', ')}):hover {
  outline: 3px solid #1d4ed8 !important;
  outline-offset: 2px !important;
  cursor: crosshair !important;
}`;
