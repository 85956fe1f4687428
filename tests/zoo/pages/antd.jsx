import {
  AutoComplete,
  Cascader,
  Checkbox,
  ConfigProvider,
  DatePicker,
  Form,
  Input,
  InputNumber,
  Radio,
  Segmented,
  Select,
  Switch,
} from 'antd';
import french from 'antd/locale/fr_FR';
import { useState } from 'react';
import 'dayjs/locale/fr';
import { createRoot } from 'react-dom/client';
import { day, put } from './oracle.js';
import { COMMUNES, DIPLOMES, IDCC, NATURES, search } from './words.js';

const Item = ({ id, label, children, ...rest }) => (
  <div data-zoo={id}>
    <Form.Item name={id} label={label} {...rest}>
      {children}
    </Form.Item>
  </div>
);
const Remote = ({ onChange, ...rest }) => {
  const [options, set] = useState([]);
  return (
    <Select
      {...rest}
      showSearch={{ filterOption: false, onSearch: (text) => search(COMMUNES, text, 400).then(set) }}
      notFoundContent={null}
      placeholder="Rechercher une commune"
      options={options}
      onChange={onChange}
    />
  );
};
const DEPARTMENTS = [
  {
    value: '69',
    label: '69 - Rhône',
    children: [
      { value: '69383', label: 'Lyon 3e' },
      { value: '69266', label: 'Villeurbanne' },
    ],
  },
  { value: '42', label: '42 - Loire', children: [{ value: '42218', label: 'Saint-Étienne' }] },
];

const App = () => {
  const [form] = Form.useForm();
  return (
    <ConfigProvider locale={french}>
      <Form
        form={form}
        layout="vertical"
        onValuesChange={(changed) => {
          for (const [id, value] of Object.entries(changed))
            put(id)(typeof value?.toDate === 'function' ? day(value) : value);
        }}
      >
        <h1>Contrat (Ant Design)</h1>
        <Item id="antd-input" label="Nom d’usage">
          <Input />
        </Item>
        <Item id="antd-number" label="Salaire brut mensuel">
          <InputNumber decimalSeparator="," suffix="€" style={{ width: 200 }} />
        </Item>
        <Item id="antd-select" label="Nature du contrat">
          <Select allowClear placeholder="Sélectionnez" options={NATURES} />
        </Item>
        <Item id="antd-select-search" label="Diplôme le plus élevé obtenu">
          <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={DIPLOMES} />
        </Item>
        <Item id="antd-select-virtual" label="Convention collective (IDCC)">
          <Select allowClear options={IDCC} />
        </Item>
        <Item id="antd-select-remote" label="Commune de naissance">
          <Remote allowClear />
        </Item>
        <Item id="antd-date" label="Date de naissance">
          <DatePicker format="DD/MM/YYYY" />
        </Item>
        <Item id="antd-date-readonly" label="Date de début du contrat">
          <DatePicker format="DD/MM/YYYY" inputReadOnly />
        </Item>
        <Item id="antd-radio" label="Sexe">
          <Radio.Group
            buttonStyle="solid"
            optionType="button"
            options={[
              { value: 'M', label: 'Masculin' },
              { value: 'F', label: 'Féminin' },
            ]}
          />
        </Item>
        <Item id="antd-segmented" label="Organisme de formation interne">
          <Segmented options={['Non précisé', 'Oui', 'Non']} />
        </Item>
        <Item id="antd-switch" label="Travailleur handicapé" valuePropName="checked">
          <Switch />
        </Item>
        <Item id="antd-checkbox" valuePropName="checked">
          <Checkbox>Inscrit à France Travail</Checkbox>
        </Item>
        <Item id="antd-autocomplete" label="Caisse de retraite complémentaire">
          <AutoComplete
            options={[{ value: 'Malakoff Humanis' }, { value: 'Agirc-Arrco' }, { value: 'Klesia' }]}
            showSearch={{ filterOption: true }}
          />
        </Item>
        <Item id="antd-cascader" label="Département et commune du lieu de travail">
          <Cascader options={DEPARTMENTS} />
        </Item>
        <button type="submit">Envoyer le dossier</button>
        <a href="https://exemple.invalid/">Aide</a>
      </Form>
    </ConfigProvider>
  );
};
createRoot(document.getElementById('app')).render(<App />);
