import ElementPlus, {
  ElAutocomplete,
  ElCheckbox,
  ElDatePicker,
  ElForm,
  ElFormItem,
  ElInput,
  ElInputNumber,
  ElOption,
  ElRadio,
  ElRadioButton,
  ElRadioGroup,
  ElSelect,
  ElSelectV2,
  ElSwitch,
} from 'element-plus';
import fr from 'element-plus/es/locale/lang/fr';
import { createApp, defineComponent, h, reactive, ref, watchEffect } from 'vue';
import 'dayjs/locale/fr';
import 'element-plus/dist/index.css';
import { day, put } from './oracle.js';
import { COMMUNES, DIPLOMES, IDCC, NATURES, search } from './words.js';

const held = reactive({});
const bound = (id, label, kind, props = {}, slots) =>
  h('div', { 'data-zoo': id }, [
    h(ElFormItem, { label, prop: id }, () =>
      h(
        kind,
        {
          modelValue: held[id],
          'onUpdate:modelValue': (value) => {
            held[id] = value;
          },
          ...props,
        },
        slots,
      ),
    ),
  ]);
const listed = (options) => () => options.map((one) => h(ElOption, { key: one.value, ...one }));

const App = defineComponent(() => {
  const found = ref([]);
  const find = (text) => {
    if (text) search(COMMUNES, text, 400).then((answer) => (found.value = answer));
  };
  watchEffect(() => {
    for (const [id, value] of Object.entries(held)) put(id)(/date/.test(id) ? day(value) : value);
  });
  return () =>
    h(ElForm, { model: held, labelPosition: 'top' }, () => [
      h('h1', 'Contrat (Element Plus)'),
      bound('element-input', 'Nom de naissance', ElInput),
      bound('element-select', 'Nature du contrat', ElSelect, { clearable: true }, listed(NATURES)),
      bound(
        'element-select-filter',
        'Diplôme le plus élevé obtenu',
        ElSelect,
        { filterable: true, clearable: true },
        listed(DIPLOMES),
      ),
      bound(
        'element-select-remote',
        'Commune de naissance',
        ElSelect,
        { filterable: true, remote: true, remoteMethod: find },
        listed(found.value),
      ),
      bound('element-select-virtual', 'Convention collective (IDCC)', ElSelectV2, { options: IDCC }),
      bound('element-date', 'Date de naissance', ElDatePicker, { format: 'DD/MM/YYYY' }),
      bound('element-date-closed', 'Date de début du contrat', ElDatePicker, {
        format: 'DD/MM/YYYY',
        editable: false,
      }),
      bound('element-number', 'Salaire brut mensuel', ElInputNumber, { precision: 2 }),
      bound('element-radio', 'Sexe', ElRadioGroup, {}, () => [
        h(ElRadio, { value: 'M' }, () => 'Masculin'),
        h(ElRadio, { value: 'F' }, () => 'Féminin'),
      ]),
      bound('element-radio-button', 'Type de contrat', ElRadioGroup, {}, () => [
        h(ElRadioButton, { value: '11' }, () => 'Contrat initial'),
        h(ElRadioButton, { value: '21' }, () => 'Renouvellement'),
      ]),
      bound('element-switch', 'Travailleur handicapé', ElSwitch),
      bound('element-checkbox', 'France Travail', ElCheckbox, { label: 'Inscrit à France Travail' }),
      bound('element-autocomplete', 'Caisse de retraite', ElAutocomplete, {
        fetchSuggestions: (text, answer) =>
          search(
            ['Agirc-Arrco', 'Malakoff Humanis'].map((label) => ({ label, value: label })),
            text,
          ).then(answer),
      }),
      h('button', { type: 'submit' }, 'Envoyer le dossier'),
      h('a', { href: 'https://exemple.invalid/' }, 'Aide'),
    ]);
});
createApp(App).use(ElementPlus, { locale: fr }).mount('#app');
