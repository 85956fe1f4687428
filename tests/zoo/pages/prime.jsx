import { addLocale, locale } from 'primereact/api';
import { AutoComplete } from 'primereact/autocomplete';
import { Calendar } from 'primereact/calendar';
import { Dropdown } from 'primereact/dropdown';
import { InputMask } from 'primereact/inputmask';
import { InputNumber } from 'primereact/inputnumber';
import { InputSwitch } from 'primereact/inputswitch';
import { RadioButton } from 'primereact/radiobutton';
import { SelectButton } from 'primereact/selectbutton';
import { useState } from 'react';
import 'primereact/resources/themes/lara-light-blue/theme.css';
import { day, put } from './oracle.js';
import { Field, show } from './page.jsx';
import { COMMUNES, DIPLOMES, IDCC, NATURES, search, YES_NO } from './words.js';

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);
const days = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ');
addLocale('fr', {
  firstDayOfWeek: 1,
  dayNames: days,
  dayNamesShort: days.map((one) => one.slice(0, 3)),
  dayNamesMin: days.map((one) => one.slice(0, 1).toUpperCase()),
  monthNames: months,
  monthNamesShort: months.map((one) => one.slice(0, 4)),
  today: 'Aujourd’hui',
  clear: 'Effacer',
});
locale('fr');

const useKept = (id, start, read = (value) => value) => {
  const [value, set] = useState(start);
  put(id)(read(value));
  return { value, onChange: (event) => set(event.value ?? event.target?.value ?? null) };
};
const Mask = () => (
  <InputMask id="prime-mask" mask="999 999 999 99999" unmask {...useKept('prime-mask', '')} />
);
const List = ({ id, ...rest }) => (
  <Dropdown inputId={id} placeholder="Choisir" {...rest} {...useKept(id, null)} />
);
const Dates = ({ id, ...rest }) => (
  <Calendar inputId={id} dateFormat="dd/mm/yy" {...rest} {...useKept(id, null, day)} />
);
const Complete = () => {
  const [found, set] = useState([]);
  const kept = useKept('prime-autocomplete', null, (one) => one?.value ?? null);
  return (
    <AutoComplete
      inputId="prime-autocomplete"
      field="label"
      forceSelection
      suggestions={found}
      completeMethod={({ query }) => search(COMMUNES, query).then(set)}
      {...kept}
    />
  );
};
const Numbered = () => {
  const [value, set] = useState(null);
  put('prime-number')(value);
  return (
    <InputNumber
      inputId="prime-number"
      mode="currency"
      currency="EUR"
      locale="fr-FR"
      value={value}
      onValueChange={(event) => set(event.value)}
    />
  );
};
const Buttons = () => (
  <SelectButton
    aria-labelledby="prime-buttons-label"
    options={YES_NO}
    optionValue="value"
    {...useKept('prime-buttons', null)}
  />
);
const Toggle = () => <InputSwitch inputId="prime-switch" {...useSwitched()} />;
const useSwitched = () => {
  const [value, set] = useState(false);
  put('prime-switch')(value);
  return { checked: value, onChange: (event) => set(event.value) };
};
const Radios = () => {
  const [value, set] = useState(null);
  put('prime-radio')(value);
  return NATURES.map((one) => (
    <div key={one.value}>
      <RadioButton
        inputId={`pr-${one.value}`}
        name="pr-nature"
        value={one.value}
        checked={value === one.value}
        onChange={(event) => set(event.value)}
      />
      <label htmlFor={`pr-${one.value}`}>{one.label}</label>
    </div>
  ));
};

show(
  'Contrat (PrimeReact)',
  <>
    <Field id="prime-mask" label="SIRET de l’employeur">
      <Mask />
    </Field>
    <Field id="prime-dropdown" label="Diplôme le plus élevé obtenu">
      <List id="prime-dropdown" options={DIPLOMES} showClear />
    </Field>
    <Field id="prime-dropdown-filter" label="Convention collective (IDCC)">
      <List id="prime-dropdown-filter" options={IDCC} filter virtualScrollerOptions={{ itemSize: 38 }} />
    </Field>
    <Field id="prime-date" label="Date de naissance">
      <Dates id="prime-date" />
    </Field>
    <Field id="prime-date-readonly" label="Date de début du contrat">
      <Dates id="prime-date-readonly" readOnlyInput showIcon />
    </Field>
    <Field id="prime-autocomplete" label="Commune de naissance">
      <Complete />
    </Field>
    <Field id="prime-number" label="Salaire brut mensuel">
      <Numbered />
    </Field>
    <Field id="prime-buttons" label="Inscrit à France Travail">
      <Buttons />
    </Field>
    <Field id="prime-switch" label="Travailleur handicapé">
      <Toggle />
    </Field>
    <fieldset data-zoo="prime-radio">
      <legend>Nature du contrat</legend>
      <Radios />
    </fieldset>
  </>,
);
