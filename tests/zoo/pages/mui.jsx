import {
  Autocomplete,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormLabel,
  InputLabel,
  MenuItem,
  Radio,
  RadioGroup,
  Select,
  Switch,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from '@mui/material';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { MobileDatePicker } from '@mui/x-date-pickers/MobileDatePicker';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import 'dayjs/locale/fr';
import { day, put } from './oracle.js';
import { Field, show } from './page.jsx';
import { COMMUNES, DIPLOMES, IDCC, NATURES, SITUATIONS, search } from './words.js';

const Controlled = () => {
  const [value, set] = useState('');
  put('react-input')(value);
  return <input id="react-input" value={value} onChange={(event) => set(event.target.value.toUpperCase())} />;
};
const Hooked = () => {
  const { register, watch, formState } = useForm({ mode: 'onBlur' });
  put('rhf-input')(watch('siret') ?? '');
  return (
    <>
      <input
        id="rhf-input"
        {...register('siret', { pattern: { value: /^\d{14}$/, message: '14 chiffres' } })}
      />
      <span role="alert">{formState.errors.siret?.message}</span>
    </>
  );
};
const MuiText = () => {
  const [value, set] = useState('');
  put('mui-text')(value);
  return (
    <TextField
      id="mui-text"
      label="Prénom du salarié"
      value={value}
      onChange={(event) => set(event.target.value)}
    />
  );
};
const MuiSelect = () => {
  const [value, set] = useState('');
  put('mui-select')(value);
  return (
    <FormControl fullWidth>
      <InputLabel id="mui-nature">Nature du contrat</InputLabel>
      <Select
        labelId="mui-nature"
        label="Nature du contrat"
        value={value}
        onChange={(event) => set(event.target.value)}
      >
        <MenuItem value="">
          <em>Aucune</em>
        </MenuItem>
        {NATURES.map((one) => (
          <MenuItem key={one.value} value={one.value}>
            {one.label}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
};
const MuiTextSelect = () => {
  const [value, set] = useState('');
  put('mui-text-select')(value);
  return (
    <TextField
      select
      fullWidth
      id="mui-text-select"
      label="Diplôme le plus élevé obtenu"
      value={value}
      onChange={(event) => set(event.target.value)}
    >
      {DIPLOMES.map((one) => (
        <MenuItem key={one.value} value={one.value}>
          {one.label}
        </MenuItem>
      ))}
    </TextField>
  );
};
const Complete = ({ id, label, options, ...rest }) => {
  const [value, set] = useState(null);
  put(id)(value?.value ?? null);
  return (
    <Autocomplete
      id={id}
      options={options}
      value={value}
      isOptionEqualToValue={(one, other) => one.value === other.value}
      onChange={(_, chosen) => set(chosen)}
      noOptionsText="Aucun résultat"
      loadingText="Chargement…"
      {...rest}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  );
};
const AsyncComplete = () => {
  const [options, setOptions] = useState([]);
  const [loading, setLoading] = useState(false);
  const find = (_, text, reason) => {
    if (reason === 'selectOption' || reason === 'reset') return;
    setOptions([]);
    if (text.length < 2) return;
    setLoading(true);
    search(COMMUNES, text, 400).then((found) => {
      setOptions(found);
      setLoading(false);
    });
  };
  return (
    <Complete
      id="mui-autocomplete-async"
      label="Commune de naissance"
      options={options}
      loading={loading}
      filterOptions={(all) => all}
      onInputChange={find}
    />
  );
};
const Choices = () => {
  const [sex, setSex] = useState('');
  const [handicap, setHandicap] = useState(false);
  const [internal, setInternal] = useState(false);
  const [type, setType] = useState(null);
  put('mui-radio')(sex);
  put('mui-checkbox')(handicap);
  put('mui-switch')(internal);
  put('mui-toggle')(type);
  return (
    <>
      <Field id="mui-radio" own>
        <FormControl>
          <FormLabel id="mui-sexe">Sexe</FormLabel>
          <RadioGroup
            aria-labelledby="mui-sexe"
            name="mui-sexe"
            value={sex}
            onChange={(event) => setSex(event.target.value)}
          >
            <FormControlLabel value="M" control={<Radio />} label="Masculin" />
            <FormControlLabel value="F" control={<Radio />} label="Féminin" />
          </RadioGroup>
        </FormControl>
      </Field>
      <Field id="mui-checkbox" own>
        <FormControlLabel
          control={<Checkbox checked={handicap} onChange={(event) => setHandicap(event.target.checked)} />}
          label="Travailleur handicapé"
        />
      </Field>
      <Field id="mui-switch" own>
        <FormControlLabel
          control={<Switch checked={internal} onChange={(event) => setInternal(event.target.checked)} />}
          label="Formation interne"
        />
      </Field>
      <Field id="mui-toggle" own>
        <span id="mui-type">Type de contrat</span>
        <ToggleButtonGroup
          exclusive
          aria-labelledby="mui-type"
          value={type}
          onChange={(_, chosen) => setType(chosen)}
        >
          <ToggleButton value="11">Contrat initial</ToggleButton>
          <ToggleButton value="21">Renouvellement</ToggleButton>
          <ToggleButton value="30">Avenant</ToggleButton>
        </ToggleButtonGroup>
      </Field>
    </>
  );
};
const Dates = ({ id, label, Picker }) => {
  const [value, set] = useState(null);
  put(id)(value?.isValid() ? day(value) : null);
  return <Picker label={label} value={value} onChange={set} />;
};

show(
  'Contrat (React, MUI)',
  <LocalizationProvider dateAdapter={AdapterDayjs} adapterLocale="fr">
    <Field id="react-input" label="Nom de naissance">
      <Controlled />
    </Field>
    <Field id="rhf-input" label="SIRET de l’employeur">
      <Hooked />
    </Field>
    <Field id="mui-text" own>
      <MuiText />
    </Field>
    <Field id="mui-select" own>
      <MuiSelect />
    </Field>
    <Field id="mui-text-select" own>
      <MuiTextSelect />
    </Field>
    <Field id="mui-autocomplete" own>
      <Complete id="mui-autocomplete" label="Situation avant ce contrat" options={SITUATIONS} />
    </Field>
    <Field id="mui-autocomplete-async" own>
      <AsyncComplete />
    </Field>
    <Field id="mui-autocomplete-long" own>
      <Complete id="mui-autocomplete-long" label="Convention collective (IDCC)" options={IDCC} />
    </Field>
    <Choices />
    <Field id="mui-date" own>
      <Dates id="mui-date" label="Date de début du contrat" Picker={DatePicker} />
    </Field>
    <Field id="mui-date-mobile" own>
      <Dates id="mui-date-mobile" label="Date de naissance" Picker={MobileDatePicker} />
    </Field>
  </LocalizationProvider>,
);
