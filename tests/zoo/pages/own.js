import { put } from './oracle.js';

const ROW = 32;
/** A listbox button whose list stands at the end of body and draws only the rows that can be seen. */
export const virtual = (form, options) => {
  form.insertAdjacentHTML(
    'beforeend',
    `<div data-zoo="own-virtual"><span id="ov-label">Convention collective applicable</span>
    <button type="button" id="ov" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="ov-label ov">Choisir</button></div>`,
  );
  const button = form.querySelector('#ov');
  let list = null;
  const close = () => {
    list?.remove();
    list = null;
    button.setAttribute('aria-expanded', 'false');
  };
  const draw = () => {
    const first = Math.floor(list.scrollTop / ROW);
    list.firstChild.replaceChildren(
      ...options.slice(first, first + 9).map((one, index) => {
        const row = document.createElement('div');
        row.setAttribute('role', 'option');
        row.style.cssText = `position:absolute;height:${ROW}px;top:${(first + index) * ROW}px`;
        row.textContent = one.label;
        row.addEventListener('click', () => {
          button.textContent = one.label;
          put('own-virtual')(one.value);
          close();
        });
        return row;
      }),
    );
  };
  const open = () => {
    list = document.createElement('div');
    list.setAttribute('role', 'listbox');
    list.style.cssText =
      'position:fixed;bottom:0;left:0;height:256px;width:400px;overflow:auto;background:#fff';
    list.innerHTML = `<div style="position:relative;height:${options.length * ROW}px"></div>`;
    document.body.append(list);
    list.addEventListener('scroll', draw);
    button.setAttribute('aria-expanded', 'true');
    draw();
  };
  button.addEventListener('click', () => (list === null ? open() : close()));
  button.addEventListener('keydown', (event) => event.key === 'Escape' && close());
};

/** A combobox by the book of ARIA 1.2, whose list closes when it is left. */
const combobox = (root, id, label, options, keep) => {
  root.innerHTML += `<label for="${id}">${label}</label> <input id="${id}" role="combobox" aria-expanded="false" aria-autocomplete="list" aria-controls="${id}-list" autocomplete="off"><ul role="listbox" id="${id}-list" hidden></ul>`;
  const input = root.querySelector(`#${id}`);
  const list = root.querySelector(`#${id}-list`);
  const show = (open) => {
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
  };
  const draw = () => {
    const text = input.value.toLowerCase();
    list.innerHTML = options
      .filter((one) => one.label.toLowerCase().includes(text))
      .map((one) => `<li role="option" data-value="${one.value}">${one.label}</li>`)
      .join('');
    show(true);
  };
  input.addEventListener('input', () => {
    keep(null);
    draw();
  });
  input.addEventListener('click', draw);
  input.addEventListener('blur', () => show(false));
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target.closest('[role=option]');
    if (option === null) return;
    input.value = option.textContent;
    keep(option.dataset.value);
    show(false);
  });
};

export const shadowed = (form, options) => {
  const host = document.createElement('div');
  host.dataset.zoo = 'own-shadow';
  form.append(host);
  const root = host.attachShadow({ mode: 'open' });
  combobox(root, 'os', 'Situation du salarié avant l’embauche', options, put('own-shadow'));
};

export const framed = (form, options) => {
  const frame = document.createElement('iframe');
  frame.dataset.zoo = 'own-frame';
  frame.title = 'Nature du contrat';
  frame.style.cssText = 'width:600px;height:160px';
  form.append(frame);
  const body = frame.contentDocument.body;
  combobox(body, 'of', 'Nature du contrat (cadre)', options, put('own-frame'));
};
