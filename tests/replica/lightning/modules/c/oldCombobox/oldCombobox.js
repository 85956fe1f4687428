import { api, LightningElement } from 'lwc';

/**
 * The combobox of the public recipes (salesforce/base-components-recipes): a read-only text box shows the chosen
 * words, the options exist only while the list is open, the loss of the focus closes it.
 */
// biome-ignore lint/style/noDefaultExport: LWC takes a component by its module's default export
export default class OldCombobox extends LightningElement {
  @api label;
  @api required;
  @api options;
  @api value;
  @api placeholder;
  open = false;

  get expanded() {
    return String(this.open);
  }
  get shown() {
    return this.options.find((o) => o.value === this.value)?.label ?? '';
  }
  get items() {
    return this.options.map((o) => ({ ...o, checked: String(o.value === this.value) }));
  }

  toggle() {
    this.open = !this.open;
    if (this.open) this.template.querySelector('input').focus();
  }
  close() {
    this.open = false;
  }
  press(event) {
    if (event.key === 'Escape') this.open = false;
    if (event.key === 'ArrowDown' || event.key === 'Enter') this.open = true;
  }
  keepFocus(event) {
    if (event.button === 0) event.preventDefault();
  }
  choose(event) {
    event.stopPropagation();
    const { value } = event.target.dataset;
    if (value === undefined) return;
    this.open = false;
    this.dispatchEvent(new CustomEvent('change', { detail: { value } }));
  }
}
