import { api, LightningElement } from 'lwc';
import { listOf, suggest, suggestionFor } from '../../../../form/lists.mjs';
import { opaque } from '../../../../form/random.mjs';
import { canonical } from '../../../../form/values.mjs';

const TYPES = { email: 'email', phone: 'tel' };

/** One field; the portal learns of an answer by the base component's own event. */
// biome-ignore lint/style/noDefaultExport: LWC takes a component by its module's default export
export default class Field extends LightningElement {
  @api dossier;
  @api field;
  @api version;
  suggestions = [];
  words = '';
  pill;
  #asked = 0;

  connectedCallback() {
    const { value } = this;
    if (this.field.widget === 'lookup' && value) this.#choose(value);
  }

  get is() {
    const widget = this.field.widget === 'cards' ? 'radio' : this.field.widget;
    return { [widget]: true };
  }
  get label() {
    return this.field.labelled(this.dossier.answers);
  }
  get name() {
    return opaque(this.dossier.load, `n/${this.field.key}`);
  }
  get note() {
    const note = this.dossier.notes[this.field.key];
    const other =
      this.field.key.endsWith('#confirmation') && this.dossier.value({ key: this.field.key.split('#')[0] });
    if (other && this.raw && this.raw !== other) return 'Les deux adresses ne sont pas les mêmes';
    return note ?? this.field.hint;
  }
  get raw() {
    return this.version >= 0 ? this.dossier.value(this.field) : '';
  }
  get value() {
    const { raw, field } = this;
    if (field.options) return field.options.find((o) => o.code === raw)?.value ?? '';
    const own = field.widget === 'calendar' || (field.widget === 'currency' && !/^\d+(\.\d*)?$/.test(raw));
    const read = own ? canonical(field.kind, raw) : raw;
    return typeof read === 'string' ? read : '';
  }
  get checked() {
    return this.raw === 'true';
  }
  get options() {
    return this.field.options.map(({ value, label }) => ({ value, label }));
  }
  get optionsOrNone() {
    return [{ value: '', label: this.placeholder }, ...this.options];
  }
  get placeholder() {
    return this.field.none ?? 'Sélectionner une option';
  }
  get radioType() {
    return this.field.widget === 'cards' ? 'button' : 'radio';
  }
  get dateStyle() {
    return this.dossier.seed % 2 ? 'short' : 'medium';
  }
  get type() {
    return this.field.widget === 'number' ? 'number' : (TYPES[this.field.kind] ?? 'text');
  }

  /** A value of the component: an option's value, an ISO day, an amount, a text. */
  take(event) {
    const { value } = event.detail;
    const { field } = this;
    if (field.widget === 'lookup') return this.#choose(value);
    this.dossier.set(
      field,
      field.options ? (field.options.find((o) => o.value === value)?.code ?? '') : String(value ?? ''),
    );
  }
  takeChecked(event) {
    const { checked } = event.detail;
    this.dossier.set(this.field, checked ? 'true' : this.field.widget === 'box' ? '' : 'false');
  }
  takeMasked(event) {
    const masked = this.dossier.masked(this.field, event.detail.value);
    this.dossier.set(this.field, masked);
    if (masked !== event.detail.value) event.target.value = masked;
  }
  tidy(event) {
    if (this.field.computed) return;
    const tidied = this.dossier.tidied(this.field, event.target.value);
    this.dossier.set(this.field, tidied);
    if (tidied !== event.target.value) event.target.value = tidied;
  }

  /** The words of a look-up: its suggestions come later; only a chosen one is an answer. */
  async ask(event) {
    this.words = event.detail.text;
    this.#asked += 1;
    const turn = this.#asked;
    const list = await suggest(listOf(this.field), this.words, this.dossier.trait.delay / 2);
    if (turn !== this.#asked) return;
    this.suggestions = list.map(({ value, label }) => ({ type: 'option-inline', value, text: label }));
  }
  async #choose(value) {
    this.dossier.set(this.field, value);
    const label = (await suggestionFor(listOf(this.field), value))?.label ?? value;
    this.words = '';
    this.pill = { type: 'icon', label, iconName: 'utility:company' };
  }
  clear() {
    this.pill = undefined;
    this.words = '';
    this.dossier.set(this.field, '');
  }
}
