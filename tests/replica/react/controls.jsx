import { useEffect, useRef, useState } from 'react';
import { Combobox, ListSelect, Masked, Picker } from './kits.jsx';

const TYPES = { email: 'email', phone: 'tel' };

/** Radios in a row, or cards whose radio cannot be seen. */
function Choices({ field, value, set, ids }) {
  const cards = field.widget === 'cards';
  return (
    <div className={cards ? 'cards' : undefined}>
      {field.options.map((o) => (
        <label key={o.code} className={cards ? `card${o.code === value ? ' on' : ''}` : 'choice'}>
          <input
            type="radio"
            name={ids.name}
            value={o.value}
            checked={o.code === value}
            disabled={Boolean(field.locked)}
            onChange={() => set(o.code)}
          />
          <span> {o.label}</span>
        </label>
      ))}
    </div>
  );
}

/** A native list; with `lateOptions` (H3) it asks for its options when it gets the focus. */
function Select({ field, value, set, common }) {
  const [here, setHere] = useState(!field.lateOptions || value !== '');
  const ask = () => {
    if (!here) setTimeout(() => setHere(true), 350);
  };
  const current = field.options.find((o) => o.code === value)?.value ?? '';
  const change = (event) => set(field.options.find((o) => o.value === event.target.value)?.code ?? '');
  const groups = here ? [...new Set(field.options.map((o) => o.group))] : [];
  const list = (group) =>
    field.options
      .filter((o) => o.group === group)
      .map((o) => (
        <option key={o.code} value={o.value}>
          {o.label}
        </option>
      ));
  return (
    <select {...common} value={current} onChange={change} onFocus={ask} disabled={Boolean(field.locked)}>
      <option value="">{field.none ?? 'Choisissez…'}</option>
      {groups.map((group) =>
        group ? (
          <optgroup key={group} label={group}>
            {list(group)}
          </optgroup>
        ) : (
          list(group)
        ),
      )}
    </select>
  );
}

// Editors make lines of <div> and <br>: only innerText reads them as lines.
// biome-ignore lint/performance/useDomNodeTextContent: see above
const shownIn = (box) => box.innerText.trim();

/** H26: an editor of formatted text; the page keeps what it reads in it. */
function Rich({ value, set, touch, common }) {
  const box = useRef(null);
  const { id, 'aria-labelledby': labelledby, 'aria-label': label, title } = common;
  useEffect(() => {
    if (shownIn(box.current) !== value.trim()) box.current.textContent = value;
  }, [value]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: editors of formatted text are made of this
    <div
      ref={box}
      {...{ id, title, 'aria-labelledby': labelledby, 'aria-label': label }}
      className="rich"
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      contentEditable="true"
      suppressContentEditableWarning
      onInput={(event) => set(shownIn(event.currentTarget))}
      onBlur={touch}
    />
  );
}

/** H5: takes one character more or less at a time, as typed; anything else is put back. */
const asTyped = (before, after) => Math.abs(after.length - before.length) <= 2;

/** The control of a field, drawn and controlled from the dossier's state. */
export function Control({ field, dossier, touch, common, ids }) {
  const value = dossier.value(field);
  const set = (text) => {
    dossier.set(field, text);
    if (field.reverts && text !== '') setTimeout(() => dossier.set(field, ''), 300);
  };
  const taking = { field, value, set, touch, common, ids, dossier };
  if (field.widget === 'radio' || field.widget === 'cards') return <Choices {...taking} />;
  if (field.widget === 'select') return <Select {...taking} />;
  if (field.widget === 'combobox') return <Combobox {...taking} />;
  if (field.widget === 'listselect') return <ListSelect {...taking} />;
  if (field.widget === 'flatpickr') return <Picker {...taking} />;
  if (field.widget === 'imask') return <Masked {...taking} />;
  if (field.widget === 'rich') return <Rich {...taking} />;
  if (field.widget === 'box') {
    return (
      <input
        {...common}
        type="checkbox"
        checked={value === 'true'}
        onChange={(event) => set(event.target.checked ? 'true' : '')}
      />
    );
  }
  const raw = field.widget === 'number';
  const typing = {
    ...common,
    value,
    readOnly: field.computed || field.locked === 'readonly',
    disabled: field.locked === 'disabled',
    maxLength: field.maxLength,
    onChange: ({ target }) => {
      const next = raw ? target.value : dossier.masked(field, target.value);
      if (!field.typedOnly || asTyped(value, next)) set(next);
    },
    onBlur: ({ target }) => {
      touch();
      if (field.typedOnly || raw || field.locked) return;
      const tidy = dossier.tidied(field, target.value);
      set(field.upper ? tidy.toUpperCase() : tidy);
    },
  };
  if (field.widget === 'textarea') return <textarea {...typing} rows={3} maxLength={2000} />;
  if (field.widget === 'number') return <input {...typing} type="number" min="0" step={field.step} />;
  return (
    <input
      {...typing}
      type={TYPES[field.kind] ?? 'text'}
      placeholder={
        common.placeholder ?? field.placeholder ?? (field.kind === 'date' ? 'jj/mm/aaaa' : undefined)
      }
      autoComplete={field.autocomplete ?? 'off'}
    />
  );
}
