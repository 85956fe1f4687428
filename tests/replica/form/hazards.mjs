import { CODES } from './codes.mjs';

/**
 * Hazards of shared/reference/portal.md §6.3 that change what a screen is made of: each takes a field of the layout
 * and answers what to change in it. The others live where they happen: H1, H14, H34 in the server, H12 in the rows,
 * H15, H25, H29, H30 in the page, H11, H13, H19, H20, H21, H24, H33, H35 are true of every page or of some seed.
 */
const only = (keys, change) => (field, seed) => (keys.includes(field.key) ? change(field, seed) : undefined);

const NAMES = /\.(nom|nomNaissance|prenom)$/;

export const BENT = {
  /** A chain: each question appears only after the one before is answered. */
  H2: only(
    ['salarie.inscritFranceTravail', 'salarie.numeroFranceTravail', 'salarie.dureeInscriptionMois'],
    (field) => ({
      when: (answers) =>
        ({
          'salarie.inscritFranceTravail': answers['salarie.situationAvant'] !== undefined,
          'salarie.numeroFranceTravail': answers['salarie.inscritFranceTravail'] === true,
          'salarie.dureeInscriptionMois': answers['salarie.numeroFranceTravail'] !== undefined,
        })[field.key],
    }),
  ),
  H3: (field) => (field.widget === 'select' ? { lateOptions: true } : undefined),
  /** « 9 – PERSONNE À LA RECHERCHE D’UN EMPLOI », and values that say nothing. */
  H4: (field) =>
    field.widget === 'select' && field.codes && field.codes in CODES
      ? {
          options: field.options.map((o, i) => ({
            ...o,
            value: String(900 + i),
            label: `${o.code} – ${CODES[field.codes][i][1].toUpperCase()}`,
          })),
        }
      : undefined,
  H5: only(['salarie.telephone', 'salarie.nir', 'salarie.adresse.codePostal'], () => ({
    widget: 'text',
    typedOnly: true,
  })),
  H6: only(['salarie.nomUsage'], () => ({ reverts: true })),
  H7: only(['contrat.dateConclusion', 'contrat.dateDebut', 'contrat.dateFin'], (field) =>
    field.key === 'contrat.dateDebut'
      ? { widget: 'text', kind: 'isoDate', placeholder: 'aaaa-mm-jj' }
      : { widget: field.key === 'contrat.dateFin' ? 'flatpickr' : 'text', placeholder: 'jj/mm/aaaa' },
  ),
  H8: (field) =>
    ['salarie.nomNaissance', 'salarie.prenom', 'salarie.adresse.commune'].includes(field.key)
      ? { upper: true }
      : undefined,
  H9: (field) =>
    NAMES.test(field.key) ? { label: field.key.endsWith('renom') ? 'Prénom' : 'Nom' } : undefined,
  H10: (field, at) =>
    ['text', 'select', 'number', 'textarea'].includes(field.widget) && !field.pair
      ? { bindAs: ['two', 'placeholder', 'title', 'cell'][at % 4] }
      : undefined,
  H18: only(['salarie.prenom', 'salarie.communeNaissance', 'salarie.situationAvant'], (field) => ({
    locked: field.key === 'salarie.prenom' ? 'readonly' : 'disabled',
  })),
  H22: only(['employeur.idcc'], () => ({ widget: 'combobox' })),
  H23: (field) => (field.radio || field.kind === 'bool' ? { widget: 'cards' } : undefined),
  H26: only(['formation.intitule', 'portail.objectifs'], () => ({ widget: 'rich' })),
  H27: only(['contrat.salaireBrut', 'contrat.dureeHebdo'], () => ({ widget: 'number', step: '0.01' })),
  H28: (field) => ({ english: ENGLISH[field.key.split('.').pop()] }),
  H31: (_, at) => ({
    autocomplete: ['off', 'new-password', 'nope', 'section-dossier off'][at % 4],
  }),
  H32: only(['salarie.communeNaissance', 'salarie.adresse.voie'], () => ({ maxLength: 5 })),
  /** Words of the page with no-break spaces, straight or curly apostrophes, ligatures. */
  H35: (field) => ({
    label: field.label.replace(/ /g, '\u00a0').replace(/’/g, seedless(field.key) ? "'" : '’'),
  }),
};

const seedless = (key) => key.length % 2 === 0;

const ENGLISH = {
  nomNaissance: 'Birth name',
  nomUsage: 'Used name',
  prenom: 'First name',
  dateNaissance: 'Date of birth',
  nir: 'Social security number',
  numero: 'Street number',
  voie: 'Street',
  complement: 'Address line 2',
  codePostal: 'Postcode',
  commune: 'City',
  telephone: 'Phone',
  courriel: 'E-mail',
  sexe: 'Gender',
  departementNaissance: 'Department of birth',
  communeNaissance: 'Place of birth',
  rqth: 'Disabled worker status',
  situationAvant: 'Situation before the contract',
  diplomeObtenu: 'Highest diploma',
};

/** A screen's field as the hazards of the session make it; `at` is its place on the screen. */
export function bend(field, hazards, at) {
  let bent = field;
  for (const hazard of hazards) {
    const change = BENT[hazard]?.(bent, at);
    if (change) bent = { ...bent, ...change };
  }
  if (bent.label !== field.label) bent.labelled = (answers) => bent.relabel?.(answers) ?? bent.label;
  return bent;
}
