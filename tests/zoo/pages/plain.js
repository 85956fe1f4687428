import Choices from 'choices.js';
import flatpickr from 'flatpickr';
import { French } from 'flatpickr/dist/l10n/fr.js';
import IMask from 'imask';
import TomSelect from 'tom-select';
import 'choices.js/public/assets/styles/choices.min.css';
import 'flatpickr/dist/flatpickr.min.css';
import 'tom-select/dist/css/tom-select.default.css';
import { day, put } from './oracle.js';
import { framed, shadowed, virtual } from './own.js';
import { COMMUNES, DIPLOMES, IDCC, NATURES, SITUATIONS, search } from './words.js';

const form = document.createElement('form');
form.innerHTML = '<h1>Contrat (sans cadre)</h1>';
document.getElementById('app').append(form);

const field = (id, label, inner) => {
  const box = document.createElement('div');
  box.dataset.zoo = id;
  box.style.margin = '14px 0';
  box.innerHTML = `<label for="${id}" id="${id}-label">${label}</label> ${inner}`;
  form.append(box);
  return box.querySelector(`#${id}`);
};
const input = (id) => `<input id="${id}" type="text">`;
const list = (id, options) =>
  `<select id="${id}"><option value="">Choisir…</option>${options.map(({ value, label }) => `<option value="${value}">${label}</option>`).join('')}</select>`;

const dates = (id, label, options) => {
  const kept = { onChange: ([chosen]) => put(id)(day(chosen)) };
  flatpickr(field(id, label, input(id)), { ...options, ...kept });
};
dates('flatpickr-default', 'Date de naissance', {});
dates('flatpickr-alt', 'Date de début du contrat', {
  altInput: true,
  altFormat: 'j F Y',
  dateFormat: 'Y-m-d',
});
dates('flatpickr-french', 'Date de fin du contrat', { locale: French, dateFormat: 'd/m/Y' });
dates('flatpickr-typed', 'Date de conclusion', {
  locale: French,
  altInput: true,
  allowInput: true,
  altFormat: 'd/m/Y',
  dateFormat: 'Y-m-d',
});

const masked = (id, label, options, read = (mask) => mask.unmaskedValue) => {
  const mask = IMask(field(id, label, input(id)), options);
  mask.on('accept', () => put(id)(read(mask)));
};
masked('imask-phone', 'Téléphone de l’employeur', { mask: '00 00 00 00 00' });
masked('imask-siret', 'SIRET de l’employeur', { mask: '000 000 000 00000', lazy: false });
masked(
  'imask-date',
  'Date de naissance du tuteur',
  {
    mask: Date,
    pattern: 'd/`m/`Y',
    format: (date) => day(date).split('-').reverse().join('/'),
    parse: (text) => {
      const [d, m, y] = text.split('/');
      return new Date(Number(y), Number(m) - 1, Number(d));
    },
  },
  (mask) => mask.value,
);
masked(
  'imask-number',
  'Salaire brut mensuel',
  { mask: Number, scale: 2, thousandsSeparator: ' ', radix: ',', mapToRadix: ['.'] },
  (mask) => mask.typedValue,
);

const tom = (id, label, options, settings) =>
  new TomSelect(field(id, label, list(id, options)), { onChange: put(id), ...settings });
tom('tom-select', 'Nature du contrat', NATURES, {});
tom('tom-select-long', 'Convention collective (IDCC)', IDCC, { maxOptions: 50 });
tom('tom-select-remote', 'Commune de naissance', [], {
  valueField: 'value',
  labelField: 'label',
  searchField: 'label',
  loadThrottle: 100,
  create: true,
  load: (text, answer) => search(COMMUNES, text, 400).then(answer),
});

const choices = (id, label, options, settings) => {
  const select = field(id, label, list(id, options));
  const made = new Choices(select, { allowHTML: false, shouldSort: false, itemSelectText: '', ...settings });
  select.addEventListener('change', () => put(id)(made.getValue(true)));
};
choices('choices', 'Situation avant ce contrat', SITUATIONS, {});
choices('choices-plain', 'Diplôme le plus élevé obtenu', DIPLOMES, { searchEnabled: false });

const rich = field('rich-text', 'Objet de la formation', '');
void rich;
const box = form.querySelector('[data-zoo="rich-text"]');
box.insertAdjacentHTML(
  'beforeend',
  '<div contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="rich-text-label" style="min-height:60px;border:1px solid"></div>',
);
const editor = box.querySelector('[contenteditable]');
editor.addEventListener('input', () => put('rich-text')(editor.textContent));

virtual(form, IDCC);
shadowed(form, SITUATIONS);
framed(form, NATURES);
form.insertAdjacentHTML(
  'beforeend',
  '<button type="submit">Envoyer le dossier</button> <a href="https://exemple.invalid/">Aide</a>',
);
