import { createApp, defineComponent, h, reactive, ref, watchEffect } from 'vue';
import { createVuetify } from 'vuetify';
import {
  VAutocomplete,
  VBtn,
  VBtnToggle,
  VCheckbox,
  VCombobox,
  VDateInput,
  VNumberInput,
  VRadio,
  VRadioGroup,
  VSelect,
  VSwitch,
  VTextField,
} from 'vuetify/components';
import { fr } from 'vuetify/locale';
import 'vuetify/styles';
import { day, put } from './oracle.js';
import { COMMUNES, DIPLOMES, IDCC, NATURES, search } from './words.js';

const held = reactive({});
/** A widget bound by v-model to the state the oracle reads. */
const bound = (id, kind, props = {}, slots) =>
  h('div', { 'data-zoo': id, style: 'margin:8px 0' }, [
    h(
      kind,
      {
        modelValue: held[id] ?? null,
        'onUpdate:modelValue': (value) => {
          held[id] = value;
        },
        ...props,
      },
      slots,
    ),
  ]);
const options = { itemTitle: 'label', itemValue: 'value' };

const App = defineComponent(() => {
  const found = ref([]);
  const find = (text) => {
    if (text && text.length > 1) search(COMMUNES, text, 400).then((answer) => (found.value = answer));
  };
  watchEffect(() => {
    for (const [id, value] of Object.entries(held)) put(id)(/date/.test(id) ? day(value) : value);
  });
  return () =>
    h('form', [
      h('h1', 'Contrat (Vuetify)'),
      bound('vuetify-text', VTextField, { label: 'Nom de naissance' }),
      bound('vuetify-select', VSelect, {
        label: 'Nature du contrat',
        items: NATURES,
        clearable: true,
        ...options,
      }),
      bound('vuetify-select-long', VSelect, {
        label: 'Convention collective (IDCC)',
        items: IDCC,
        ...options,
      }),
      bound('vuetify-autocomplete', VAutocomplete, {
        label: 'Diplôme le plus élevé obtenu',
        items: DIPLOMES,
        clearable: true,
        ...options,
      }),
      bound('vuetify-autocomplete-async', VAutocomplete, {
        label: 'Commune de naissance',
        items: found.value,
        noFilter: true,
        'onUpdate:search': find,
        ...options,
      }),
      bound('vuetify-combobox', VCombobox, {
        label: 'Caisse de retraite complémentaire',
        items: ['Agirc-Arrco', 'Malakoff Humanis', 'Klesia'],
      }),
      bound('vuetify-number', VNumberInput, { label: 'Effectif de l’entreprise', controlVariant: 'split' }),
      bound('vuetify-radio', VRadioGroup, { label: 'Sexe', name: 'v-sexe' }, () => [
        h(VRadio, { label: 'Masculin', value: 'M' }),
        h(VRadio, { label: 'Féminin', value: 'F' }),
      ]),
      bound('vuetify-switch', VSwitch, { label: 'Travailleur handicapé' }),
      bound('vuetify-checkbox', VCheckbox, { label: 'Inscrit à France Travail' }),
      bound('vuetify-date', VDateInput, { label: 'Date de naissance', prependIcon: '' }),
      h('div', { 'data-zoo': 'vuetify-toggle', role: 'group', 'aria-label': 'Type de contrat' }, [
        h('p', 'Type de contrat'),
        h(
          VBtnToggle,
          {
            modelValue: held['vuetify-toggle'] ?? null,
            'onUpdate:modelValue': (value) => {
              held['vuetify-toggle'] = value;
            },
          },
          () =>
            [
              ['11', 'Contrat initial'],
              ['21', 'Renouvellement'],
            ].map(([value, text]) => h(VBtn, { value, key: value }, () => text)),
        ),
      ]),
      h('button', { type: 'submit' }, 'Envoyer le dossier'),
      h('a', { href: 'https://exemple.invalid/' }, 'Aide'),
    ]);
});
createApp(App)
  .use(createVuetify({ locale: { locale: 'fr', messages: { fr } } }))
  .mount('#app');
