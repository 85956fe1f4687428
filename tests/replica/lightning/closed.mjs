const STYLE = `
label { display: block; margin-bottom: 4px }
input { box-sizing: border-box; width: 100%; padding: 7px 10px; font: inherit; border: 1px solid #747474; border-radius: 4px }`;

/** A control of another supplier, whose shadow root is closed: label and text box inside. */
class Saisie extends HTMLElement {
  #input = document.createElement('input');
  #label = document.createElement('label');

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    this.#input.id = 'saisie';
    this.#label.htmlFor = 'saisie';
    root.append(this.#label, this.#input);
    this.#input.addEventListener('input', () => this.#tell());
    this.#input.addEventListener('blur', () => this.#tell());
  }

  #tell() {
    this.dispatchEvent(new CustomEvent('saisie', { detail: { value: this.#input.value } }));
  }

  set label(text) {
    this.#label.textContent = text;
  }
  get label() {
    return this.#label.textContent;
  }
  set value(text) {
    if (this.#input.value !== text) this.#input.value = text;
  }
  get value() {
    return this.#input.value;
  }
}

customElements.define('portail-saisie', Saisie);
