/** What a plan would write in one widget, and what the kit's own state must hold then. */
export type Case = {
  readonly id: string;
  readonly page: string;
  /** Label of the control; for a radio or a toggle, of the choice itself. */
  readonly label: string;
  readonly value: string;
  readonly choose?: { readonly query: readonly string[]; readonly words: readonly string[] };
  readonly want: unknown;
  /** What the state may hold once emptied again; absent: it cannot be emptied (a radio, a required choice). */
  readonly empty?: readonly unknown[];
  /** Spellings a page may make of it. */
  readonly accepts?: readonly string[];
};

type Rest = Pick<Case, 'empty' | 'accepts' | 'choose'>;
const page =
  (name: string) =>
  (id: string, label: string, value: string, want: unknown, rest: Rest = {}): Case => ({
    id,
    page: name,
    label,
    value,
    want,
    ...rest,
  });
const pick = (words: readonly string[], query: readonly string[] = words.slice(0, 1)) => ({
  choose: { query, words },
});
const none = { empty: [null, '', undefined] };
const off = { empty: [false, null] };

const CDD = pick(['Contrat à durée déterminée (CDD)', 'CDD'], ['CDD']);
const BTS = pick(['54', 'Brevet de technicien supérieur'], ['Brevet', '54']);
const SITUATION = pick(['Contrat de professionnalisation', '4']);
const LYON = pick(['Lyon'], ['Lyon']);
const IDCC = pick(['2000', '2000 - Commerce'], ['2000']);

const plain = page('plain.js');
const mui = page('mui.jsx');
const antd = page('antd.jsx');
const react = page('react.jsx');
const prime = page('prime.jsx');
const vuetify = page('vuetify.js');
const element = page('element.js');
const angular = page('angular.js');

export const CASES: readonly Case[] = [
  plain('flatpickr-default', 'Date de naissance', '14/03/2004', '2004-03-14'),
  plain('flatpickr-alt', 'Date de début du contrat', '01/09/2026', '2026-09-01'),
  plain('flatpickr-french', 'Date de fin du contrat', '31/08/2028', '2028-08-31'),
  plain('flatpickr-typed', 'Date de conclusion', '28/08/2026', '2026-08-28', none),
  plain('imask-phone', 'Téléphone de l’employeur', '0472000001', '0472000001', {
    ...none,
    accepts: ['04 72 00 00 01'],
  }),
  plain('imask-siret', 'SIRET de l’employeur', '73282932000074', '73282932000074', none),
  plain('imask-date', 'Date de naissance du tuteur', '05/11/1980', '05/11/1980', none),
  plain('imask-number', 'Salaire brut mensuel', '1850,50', 1850.5, {
    empty: [0, null, ''],
    accepts: ['1850.50'],
  }),
  plain('tom-select', 'Nature du contrat', 'cdd', 'cdd', { ...CDD, ...none }),
  plain('tom-select-long', 'Convention collective (IDCC)', '2000', '2000', { ...IDCC, ...none }),
  plain('tom-select-remote', 'Commune de naissance', 'Lyon', 'c1', { ...LYON, ...none }),
  plain('choices', 'Situation avant ce contrat', '4', '4', { ...SITUATION, ...none }),
  plain('choices-plain', 'Diplôme le plus élevé obtenu', '54', '54', { ...BTS, ...none }),
  plain('rich-text', 'Objet de la formation', 'Conduite de projets', 'Conduite de projets', none),
  plain('own-virtual', 'Convention collective applicable', '2000', '2000', IDCC),
  plain('own-shadow', 'Situation du salarié avant l’embauche', '4', '4', { ...SITUATION, ...none }),
  plain('own-frame', 'Nature du contrat (cadre)', 'CDD', 'cdd', { ...CDD, ...none }),

  mui('react-input', 'Nom de naissance', 'Lefèvre', 'LEFÈVRE', none),
  mui('rhf-input', 'SIRET de l’employeur', '73282932000074', '73282932000074', none),
  mui('mui-text', 'Prénom du salarié', 'Zoé', 'Zoé', none),
  mui('mui-select', 'Nature du contrat', 'CDD', 'cdd', { ...CDD, ...none }),
  mui('mui-text-select', 'Diplôme le plus élevé obtenu', '54', '54', BTS),
  mui('mui-autocomplete', 'Situation avant ce contrat', '4', '4', { ...SITUATION, ...none }),
  mui('mui-autocomplete-async', 'Commune de naissance', 'Lyon', 'c1', { ...LYON, ...none }),
  mui('mui-autocomplete-long', 'Convention collective (IDCC)', '2000', '2000', { ...IDCC, ...none }),
  mui('mui-radio', 'Féminin', 'true', 'F'),
  mui('mui-checkbox', 'Travailleur handicapé', 'true', true, off),
  mui('mui-switch', 'Formation interne', 'true', true, off),
  mui('mui-toggle', 'Renouvellement', 'true', '21', none),
  mui('mui-date', 'Date de début du contrat', '01/09/2026', '2026-09-01', none),
  mui('mui-date-mobile', 'Date de naissance', '14/03/2004', '2004-03-14'),

  antd('antd-input', 'Nom d’usage', 'Lefèvre', 'Lefèvre', none),
  antd('antd-number', 'Salaire brut mensuel', '1850,50', 1850.5, { ...none, accepts: ['1850,5', '1850.5'] }),
  antd('antd-select', 'Nature du contrat', 'CDD', 'cdd', { ...CDD, ...none }),
  antd('antd-select-search', 'Diplôme le plus élevé obtenu', '54', '54', { ...BTS, ...none }),
  antd('antd-select-virtual', 'Convention collective (IDCC)', '2000', '2000', { ...IDCC, ...none }),
  antd('antd-select-remote', 'Commune de naissance', 'Lyon', 'c1', { ...LYON, ...none }),
  antd('antd-date', 'Date de naissance', '14/03/2004', '2004-03-14', none),
  antd('antd-date-readonly', 'Date de début du contrat', '01/09/2026', '2026-09-01', none),
  antd('antd-radio', 'Féminin', 'true', 'F'),
  antd('antd-segmented', 'Oui', 'true', 'Oui'),
  antd('antd-switch', 'Travailleur handicapé', 'true', true, off),
  antd('antd-checkbox', 'Inscrit à France Travail', 'true', true, off),
  antd('antd-autocomplete', 'Caisse de retraite complémentaire', 'Malakoff Humanis', 'Malakoff Humanis', {
    ...pick(['Malakoff Humanis']),
    ...none,
  }),
  antd(
    'antd-cascader',
    'Département et commune du lieu de travail',
    'Lyon 3e',
    ['69', '69383'],
    pick(['Lyon 3e']),
  ),

  react('react-select', 'Situation avant ce contrat (liste)', '4', '4', { ...SITUATION, ...none }),
  react('react-select-async', 'Commune de naissance', 'Lyon', 'c1', { ...LYON, ...none }),
  react('react-select-plain', 'Diplôme préparé', '54', '54', { ...BTS, ...none }),
  react('react-select-creatable', 'Commune du lieu de travail', 'Nantes', 'c5', {
    ...pick(['Nantes']),
    ...none,
  }),
  react('headless-listbox', 'Nature du contrat', 'CDD', 'cdd', CDD),
  react('headless-combobox', 'Diplôme le plus élevé obtenu', '54', '54', { ...BTS, ...none }),
  react('headless-radio', 'Association', 'true', 'Association'),
  react('headless-switch', 'Travailleur handicapé', 'true', true, off),
  react('react-datepicker', 'Date de naissance', '14/03/2004', '2004-03-14', none),
  react('react-datepicker-closed', 'Date de fin du contrat', '31/08/2028', '2028-08-31'),
  react('downshift-combobox', 'Convention collective (IDCC)', '2000', '2000', IDCC),
  react('downshift-select', 'Situation avant ce contrat', '4', '4', SITUATION),

  prime('prime-mask', 'SIRET de l’employeur', '73282932000074', '73282932000074', none),
  prime('prime-dropdown', 'Diplôme le plus élevé obtenu', '54', '54', { ...BTS, ...none }),
  prime('prime-dropdown-filter', 'Convention collective (IDCC)', '2000', '2000', IDCC),
  prime('prime-date', 'Date de naissance', '14/03/2004', '2004-03-14', none),
  prime('prime-date-readonly', 'Date de début du contrat', '01/09/2026', '2026-09-01'),
  prime('prime-autocomplete', 'Commune de naissance', 'Lyon', 'c1', { ...LYON, ...none }),
  prime('prime-number', 'Salaire brut mensuel', '1850,50', 1850.5, none),
  prime('prime-buttons', 'Oui', 'true', 'oui', none),
  prime('prime-switch', 'Travailleur handicapé', 'true', true, off),
  prime('prime-radio', 'Contrat à durée déterminée (CDD)', 'true', 'cdd'),

  vuetify('vuetify-text', 'Nom de naissance', 'Lefèvre', 'Lefèvre', none),
  vuetify('vuetify-select', 'Nature du contrat', 'CDD', 'cdd', { ...CDD, ...none }),
  vuetify('vuetify-select-long', 'Convention collective (IDCC)', '2000', '2000', IDCC),
  vuetify('vuetify-autocomplete', 'Diplôme le plus élevé obtenu', '54', '54', { ...BTS, ...none }),
  vuetify('vuetify-autocomplete-async', 'Commune de naissance', 'Lyon', 'c1', { ...LYON, ...none }),
  vuetify('vuetify-combobox', 'Caisse de retraite complémentaire', 'Klesia', 'Klesia', {
    ...pick(['Klesia']),
    ...none,
  }),
  vuetify('vuetify-number', 'Effectif de l’entreprise', '48', 48, none),
  vuetify('vuetify-radio', 'Féminin', 'true', 'F'),
  vuetify('vuetify-switch', 'Travailleur handicapé', 'true', true, off),
  vuetify('vuetify-checkbox', 'Inscrit à France Travail', 'true', true, off),
  vuetify('vuetify-date', 'Date de naissance', '14/03/2004', '2004-03-14', none),
  vuetify('vuetify-toggle', 'Renouvellement', 'true', '21', none),

  element('element-input', 'Nom de naissance', 'Lefèvre', 'Lefèvre', none),
  element('element-select', 'Nature du contrat', 'CDD', 'cdd', { ...CDD, ...none }),
  element('element-select-filter', 'Diplôme le plus élevé obtenu', '54', '54', { ...BTS, ...none }),
  element('element-select-remote', 'Commune de naissance', 'Lyon', 'c1', LYON),
  element('element-select-virtual', 'Convention collective (IDCC)', '2000', '2000', IDCC),
  element('element-date', 'Date de naissance', '14/03/2004', '2004-03-14', none),
  element('element-date-closed', 'Date de début du contrat', '01/09/2026', '2026-09-01'),
  element('element-number', 'Salaire brut mensuel', '1850.50', 1850.5, none),
  element('element-radio', 'Féminin', 'true', 'F'),
  element('element-radio-button', 'Renouvellement', 'true', '21'),
  element('element-switch', 'Travailleur handicapé', 'true', true, off),
  element('element-checkbox', 'Inscrit à France Travail', 'true', true, off),
  element('element-autocomplete', 'Caisse de retraite', 'Malakoff Humanis', 'Malakoff Humanis', {
    ...pick(['Malakoff Humanis']),
    ...none,
  }),

  angular('mat-input', 'Nom de naissance', 'Lefèvre', 'Lefèvre', none),
  angular('mat-select', 'Nature du contrat', 'CDD', 'cdd', { ...CDD, ...none }),
  angular('mat-select-long', 'Convention collective (IDCC)', '2000', '2000', IDCC),
  angular('mat-date', 'Date de naissance', '14/03/2004', '2004-03-14', none),
  angular('mat-date-closed', 'Date de début du contrat', '01/09/2026', '2026-09-01'),
  angular('mat-autocomplete', 'Commune de naissance', 'Lyon', 'c1', { ...LYON, ...none }),
  angular('mat-radio', 'Féminin', 'true', 'F'),
  angular('mat-checkbox', 'Inscrit à France Travail', 'true', true, off),
  angular('mat-slide-toggle', 'Travailleur handicapé', 'true', true, off),
  angular('mat-button-toggle', 'Renouvellement', 'true', '21'),
  angular('ng-select', 'Diplôme le plus élevé obtenu', '54', '54', { ...BTS, ...none }),
  angular('ng-select-plain', 'Situation avant ce contrat', '4', '4', { ...SITUATION, ...none }),
  angular('ng-select-async', 'Commune du lieu de travail', 'Lyon', 'c1', { ...LYON, ...none }),
];
