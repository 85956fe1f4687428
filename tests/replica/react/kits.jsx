import { useCombobox } from 'downshift';
import flatpickr from 'flatpickr';
import { French } from 'flatpickr/dist/l10n/fr.js';
import IMask from 'imask';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import ReactSelect from 'react-select';
import { CONVENTIONS } from '../form/conventions.mjs';
import 'flatpickr/dist/flatpickr.css';

const ROW = 32;
const SEEN = 8;

/** The rows of a long list that can be seen, laid out as if all were there. */
function Windowed({ items, getItemProps, highlighted }) {
  const [top, setTop] = useState(0);
  const box = useRef(null);
  useEffect(() => {
    if (highlighted < 0 || !box.current) return;
    const at = highlighted * ROW;
    if (at < box.current.scrollTop || at > box.current.scrollTop + (SEEN - 1) * ROW)
      box.current.scrollTop = at;
  }, [highlighted]);
  const from = Math.max(0, Math.floor(top / ROW) - 2);
  return (
    <div ref={box} className="window" onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
      <div style={{ height: items.length * ROW, position: 'relative' }}>
        {items.slice(from, from + SEEN + 4).map((item, i) => (
          <div
            key={item[0]}
            className={from + i === highlighted ? 'option on' : 'option'}
            style={{ position: 'absolute', top: (from + i) * ROW, height: ROW }}
            {...getItemProps({ item, index: from + i })}
          >
            {item[1]}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Searchable list of the 700 collective agreements (downshift), its list at the end of the body. */
export function Combobox({ value, set, touch, common }) {
  const chosen = CONVENTIONS.find(([code]) => code === value) ?? null;
  const [query, setQuery] = useState('');
  const [spot, setSpot] = useState({ left: 0, top: 0 });
  const anchor = useRef(null);
  const items =
    query === '' ? CONVENTIONS : CONVENTIONS.filter(([, label]) => label.toLowerCase().includes(query));
  const box = useCombobox({
    items,
    selectedItem: chosen,
    inputId: common.id,
    itemToString: (item) => item?.[1] ?? '',
    onInputValueChange: ({ inputValue, type }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) setQuery(inputValue.trim().toLowerCase());
    },
    onSelectedItemChange: ({ selectedItem }) => set(selectedItem?.[0] ?? ''),
    onIsOpenChange: ({ isOpen }) => {
      if (!isOpen) return;
      setQuery('');
      const { left, bottom } = anchor.current.getBoundingClientRect();
      setSpot({ left: left + scrollX, top: bottom + scrollY });
    },
  });
  const { 'aria-labelledby': _, ...input } = box.getInputProps({ onBlur: touch });
  return (
    <div className="combo" ref={anchor}>
      <input {...common} {...input} placeholder="Rechercher…" autoComplete="off" />
      <button type="button" {...box.getToggleButtonProps()} aria-label="Ouvrir la liste">
        ▾
      </button>
      {createPortal(
        <div className={box.isOpen ? 'list open' : 'list'} style={spot} {...box.getMenuProps()}>
          {box.isOpen && (
            <Windowed items={items} getItemProps={box.getItemProps} highlighted={box.highlightedIndex} />
          )}
        </div>,
        document.body,
      )}
    </div>
  );
}

/** react-select, its list at the end of the body. */
export function ListSelect({ field, value, set, touch, common }) {
  const plain = (o) => ({ value: o.value, label: o.label, code: o.code });
  const groups = [...new Set(field.options.map((o) => o.group))];
  const options = groups.flatMap((group) => {
    const inside = field.options.filter((o) => o.group === group).map(plain);
    return group ? [{ label: group, options: inside }] : inside;
  });
  const chosen = field.options.find((o) => o.code === value);
  return (
    <ReactSelect
      inputId={common.id}
      aria-labelledby={common['aria-labelledby']}
      options={options}
      value={chosen ? plain(chosen) : null}
      onChange={(option) => set(option?.code ?? '')}
      onBlur={touch}
      placeholder="Choisissez…"
      noOptionsMessage={() => 'Aucun choix'}
      menuPortalTarget={document.body}
    />
  );
}

/** flatpickr in French; the odd years of a seed do not let the date be typed. */
export function Picker({ field, value, set, touch, common, dossier }) {
  const input = useRef(null);
  const first = useRef({ value, set });
  first.current.set = set;
  const typable = field.typable ?? dossier.seed % 2 === 0;
  useEffect(() => {
    const made = flatpickr(input.current, {
      locale: French,
      dateFormat: 'd/m/Y',
      allowInput: typable,
      disableMobile: true,
      defaultDate: first.current.value || undefined,
      onChange: (_, text) => first.current.set(text),
    });
    return () => made.destroy();
  }, [typable]);
  return (
    <input ref={input} {...common} type="text" placeholder="jj/mm/aaaa" onBlur={touch} autoComplete="off" />
  );
}

const MASKS = { siret: '000 000 000 00000', phone: '00 00 00 00 00', postcode: '00000' };

/** IMask over an input that the framework does not control. */
export function Masked({ field, value, set, touch, common }) {
  const input = useRef(null);
  const first = useRef({ value, set });
  first.current.set = set;
  useEffect(() => {
    input.current.value = first.current.value;
    const mask = IMask(input.current, { mask: MASKS[field.kind] });
    mask.on('accept', () => first.current.set(mask.value));
    return () => mask.destroy();
  }, [field.kind]);
  return (
    <input ref={input} {...common} type="text" onBlur={touch} autoComplete={field.autocomplete ?? 'off'} />
  );
}
