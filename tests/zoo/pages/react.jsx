import {
  Combobox,
  ComboboxButton,
  ComboboxInput,
  ComboboxOption,
  ComboboxOptions,
  Field as HeadlessField,
  Label,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
  Radio,
  RadioGroup,
  Switch,
} from '@headlessui/react';
import { fr } from 'date-fns/locale/fr';
import { useCombobox, useSelect } from 'downshift';
import { useState } from 'react';
import DatePicker, { registerLocale } from 'react-datepicker';
import ReactSelect from 'react-select';
import AsyncSelect from 'react-select/async';
import CreatableSelect from 'react-select/creatable';
import 'react-datepicker/dist/react-datepicker.css';
import { day, put } from './oracle.js';
import { Field, show } from './page.jsx';
import { COMMUNES, DIPLOMES, IDCC, NATURES, SITUATIONS, search } from './words.js';

registerLocale('fr', fr);

const useKept = (id, start, read = (value) => value) => {
  const [value, set] = useState(start);
  put(id)(read(value));
  return [value, set];
};
const Select = ({ id, Kind = ReactSelect, ...rest }) => {
  const [value, set] = useKept(id, null, (one) => one?.value ?? null);
  return (
    <Kind
      inputId={id}
      value={value}
      onChange={set}
      isClearable
      placeholder="Choisir…"
      noOptionsMessage={() => 'Aucun résultat'}
      loadingMessage={() => 'Chargement…'}
      {...rest}
    />
  );
};
const HeadlessListbox = () => {
  const [value, set] = useKept('headless-listbox', null, (one) => one?.value ?? null);
  return (
    <HeadlessField>
      <Label>Nature du contrat</Label>
      <Listbox value={value} onChange={set}>
        <ListboxButton>{value?.label ?? 'Sélectionnez'}</ListboxButton>
        <ListboxOptions anchor="bottom">
          {NATURES.map((one) => (
            <ListboxOption key={one.value} value={one}>
              {one.label}
            </ListboxOption>
          ))}
        </ListboxOptions>
      </Listbox>
    </HeadlessField>
  );
};
const HeadlessCombobox = () => {
  const [value, set] = useKept('headless-combobox', null, (one) => one?.value ?? null);
  const [text, setText] = useState('');
  const found = DIPLOMES.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()));
  return (
    <HeadlessField>
      <Label>Diplôme le plus élevé obtenu</Label>
      <Combobox value={value} onChange={set} onClose={() => setText('')}>
        <ComboboxInput
          displayValue={(one) => one?.label ?? ''}
          onChange={(event) => {
            setText(event.target.value);
            if (event.target.value === '') set(null);
          }}
        />
        <ComboboxButton>▾</ComboboxButton>
        <ComboboxOptions anchor="bottom">
          {found.map((one) => (
            <ComboboxOption key={one.value} value={one}>
              {one.label}
            </ComboboxOption>
          ))}
        </ComboboxOptions>
      </Combobox>
    </HeadlessField>
  );
};
const HeadlessRadio = () => {
  const [value, set] = useKept('headless-radio', '');
  return (
    <RadioGroup value={value} onChange={set} aria-label="Type d’employeur">
      {['Entreprise', 'Association', 'Collectivité'].map((one) => (
        <Radio key={one} value={one} style={{ border: '1px solid', padding: 8 }}>
          {one}
        </Radio>
      ))}
    </RadioGroup>
  );
};
const HeadlessSwitch = () => {
  const [value, set] = useKept('headless-switch', false);
  return (
    <HeadlessField>
      <Label>Travailleur handicapé</Label>
      <Switch checked={value} onChange={set} style={{ width: 40, height: 20 }} />
    </HeadlessField>
  );
};
const Dates = ({ id, ...rest }) => {
  const [value, set] = useKept(id, null, day);
  return (
    <DatePicker
      id={id}
      selected={value}
      onChange={set}
      locale="fr"
      dateFormat="dd/MM/yyyy"
      autoComplete="off"
      {...rest}
    />
  );
};
const Downshift = () => {
  const [items, setItems] = useState(IDCC.slice(0, 30));
  const box = useCombobox({
    id: 'ds',
    items,
    itemToString: (item) => item?.label ?? '',
    onInputValueChange: ({ inputValue }) =>
      setItems(
        IDCC.filter(({ label }) => label.toLowerCase().includes(inputValue.toLowerCase())).slice(0, 30),
      ),
    onSelectedItemChange: ({ selectedItem }) => put('downshift-combobox')(selectedItem?.value ?? null),
  });
  return (
    <>
      <label htmlFor="ds-input" {...box.getLabelProps()}>
        Convention collective (IDCC)
      </label>
      <input {...box.getInputProps()} />
      <button type="button" {...box.getToggleButtonProps()} aria-label="Ouvrir la liste">
        ▾
      </button>
      <ul {...box.getMenuProps()}>
        {box.isOpen
          ? items.map((item, index) => (
              <li key={item.value} {...box.getItemProps({ item, index })}>
                {item.label}
              </li>
            ))
          : null}
      </ul>
    </>
  );
};
const DownshiftSelect = () => {
  const list = useSelect({
    id: 'dss',
    items: SITUATIONS,
    itemToString: (item) => item?.label ?? '',
    onSelectedItemChange: ({ selectedItem }) => put('downshift-select')(selectedItem?.value ?? null),
  });
  return (
    <>
      <label htmlFor="dss-toggle-button" {...list.getLabelProps()}>
        Situation avant ce contrat
      </label>
      <div {...list.getToggleButtonProps()} style={{ border: '1px solid' }}>
        {list.selectedItem?.label ?? 'Choisir'}
      </div>
      <ul {...list.getMenuProps()}>
        {list.isOpen
          ? SITUATIONS.map((item, index) => (
              <li key={item.value} {...list.getItemProps({ item, index })}>
                {item.label}
              </li>
            ))
          : null}
      </ul>
    </>
  );
};

show(
  'Contrat (React)',
  <>
    <Field id="react-select" label="Situation avant ce contrat (liste)">
      <Select id="react-select" options={SITUATIONS} />
    </Field>
    <Field id="react-select-async" label="Commune de naissance">
      <Select
        id="react-select-async"
        Kind={AsyncSelect}
        loadOptions={(text) => search(COMMUNES, text, 400)}
      />
    </Field>
    <Field id="react-select-plain" label="Diplôme préparé">
      <Select
        id="react-select-plain"
        options={DIPLOMES}
        isSearchable={false}
        menuPortalTarget={document.body}
      />
    </Field>
    <Field id="react-select-creatable" label="Commune du lieu de travail">
      <Select id="react-select-creatable" Kind={CreatableSelect} options={COMMUNES} />
    </Field>
    <Field id="headless-listbox" own>
      <HeadlessListbox />
    </Field>
    <Field id="headless-combobox" own>
      <HeadlessCombobox />
    </Field>
    <Field id="headless-radio" own>
      <HeadlessRadio />
    </Field>
    <Field id="headless-switch" own>
      <HeadlessSwitch />
    </Field>
    <Field id="react-datepicker" label="Date de naissance">
      <Dates id="react-datepicker" />
    </Field>
    <Field id="react-datepicker-closed" label="Date de fin du contrat">
      <Dates
        id="react-datepicker-closed"
        onKeyDown={(event) => event.preventDefault()}
        readOnly={false}
        onChangeRaw={(event) => event?.preventDefault?.()}
        showYearDropdown
        showMonthDropdown
        dropdownMode="select"
      />
    </Field>
    <Field id="downshift-combobox" own>
      <Downshift />
    </Field>
    <Field id="downshift-select" own>
      <DownshiftSelect />
    </Field>
  </>,
);
