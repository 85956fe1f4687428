import { opaque } from '../form/random.mjs';

/** Text safe in HTML, content or attribute. */
export const html = (text) =>
  String(text).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

/** Parts of the inputs a field is made of; the same functions name them and read them back. */
export const partsOf = (field) =>
  field.widget === 'date3' ? ['jour', 'mois', 'annee'] : field.widget === 'nir2' ? ['nir', 'cle'] : ['seul'];
/** `load` is a number, or { load, frame } for pages whose names all begin alike (« ctl00$Main$txt… »). */
const salted = (load, what, glue) =>
  typeof load === 'object' ? load.frame.join(glue) + opaque(load.load, what) : opaque(load, what);
export const nameOf = (load, field, part = 'seul') => salted(load, `n/${field.key}/${part}`, '$');
export const idOf = (load, field, part = 'seul') => salted(load, `i/${field.key}/${part}`, '_');
export const wrapperOf = (load, field) => salted(load, `w/${field.key}`, '_');
export const labelOf = (load, field) => salted(load, `l/${field.key}`, '_');

/** Raw text of a field from what the browser sends: [[name, value]…]. */
export function rawOf(load, field, entries) {
  const parts = partsOf(field).map((part) => {
    const name = nameOf(load, field, part);
    return entries.find(([n]) => n === name)?.[1] ?? '';
  });
  if (field.widget === 'date3') return parts.every((part) => part === '') ? '' : parts.join('/');
  if (field.widget === 'nir2') return parts.join('').trim();
  if (field.options) return field.options.find((o) => o.value === parts[0])?.code ?? '';
  return parts[0];
}

const attributes = (list) =>
  Object.entries(list)
    .filter(([, v]) => v !== undefined && v !== false)
    .map(([k, v]) => (v === true ? ` ${k}` : ` ${k}="${html(v)}"`))
    .join('');

const input = (load, field, value, more, part) =>
  `<input${attributes({
    id: idOf(load, field, part),
    name: nameOf(load, field, part),
    value,
    required: field.required && !part,
    readonly: field.computed,
    ...more,
  })}>`;

function select(load, field, code) {
  const option = (o) =>
    `<option value="${html(o.value)}"${o.code === code ? ' selected' : ''}>${html(o.label)}</option>`;
  const groups = [...new Set(field.options.map((o) => o.group))];
  const body = groups
    .map((group) => {
      const inside = field.options
        .filter((o) => o.group === group)
        .map(option)
        .join('');
      return group ? `<optgroup label="${html(group)}">${inside}</optgroup>` : inside;
    })
    .join('');
  const attrs = attributes({ id: idOf(load, field), name: nameOf(load, field), required: field.required });
  return `<select${attrs}><option value="">${field.none ?? '— Sélectionner —'}</option>${body}</select>`;
}

const radios = (load, field, code) =>
  field.options
    .map((o) => {
      const checked = o.code === code;
      const id = idOf(load, field, o.code);
      const attrs = attributes({ type: 'radio', id, name: nameOf(load, field), value: o.value, checked });
      return `<label class="choice"><input${attrs}> ${html(o.label)}</label>`;
    })
    .join('');

/** Inputs of a date or NIR in pieces: small labels, or only placeholders in a table cell. */
function pieces(load, field, raw, bare) {
  const spec =
    field.widget === 'date3'
      ? [
          ['jour', 'Jour', 'jj', 2],
          ['mois', 'Mois', 'mm', 2],
          ['annee', 'Année', 'aaaa', 4],
        ]
      : [
          ['nir', '13 premiers caractères', '13 caractères', 13],
          ['cle', 'Clé', 'clé', 2],
        ];
  const values =
    field.widget === 'date3'
      ? raw.split('/')
      : [raw.replace(/ /g, '').slice(0, 13), raw.replace(/ /g, '').slice(13)];
  return spec
    .map(([part, label, placeholder, size], i) => {
      const made = input(
        load,
        field,
        values[i] ?? '',
        { type: 'text', inputmode: 'text', maxlength: size, size: size + 1, placeholder, class: 'piece' },
        part,
      );
      return bare ? made : `<label class="small">${label} ${made}</label>`;
    })
    .join(' ');
}

const TYPES = { email: 'email', phone: 'tel' };

/** The control alone, without its label. */
export function control(load, field, raw = '', bare = false) {
  if (field.widget === 'select') return select(load, field, raw);
  if (field.widget === 'radio' || field.widget === 'cards') return radios(load, field, raw);
  if (field.widget === 'box')
    return input(load, field, 'true', { type: 'checkbox', checked: raw === 'true' });
  if (field.widget === 'date3' || field.widget === 'nir2') return pieces(load, field, raw, bare);
  if (field.widget === 'textarea') {
    const attrs = attributes({ id: idOf(load, field), name: nameOf(load, field), rows: 3, maxlength: 2000 });
    return `<textarea${attrs}>${html(raw)}</textarea>`;
  }
  if (field.widget === 'date') {
    const iso = /^\d\d\/\d\d\/\d{4}$/.test(raw) ? raw.split('/').reverse().join('-') : raw;
    return input(load, field, iso, { type: 'date' });
  }
  if (field.widget === 'number') return input(load, field, raw, { type: 'number', min: 0, step: 1 });
  return input(load, field, raw, { type: TYPES[field.kind] ?? 'text', autocomplete: 'off' });
}
