import type { StepNumber } from './steps';

/** A document or page of Opco EP; the address is the one printed on its leaflet and may have moved since. */
export type Model = { readonly label: string; readonly url: string };

const MODELS = 'https://www.opcoep.fr/ressources/centre-ressources/modele';

const ROADMAP: Model = {
  label: 'Modèle de feuille de route (Excel)',
  url: `${MODELS}/Modele-feuille-route-contrat-pro-exp-opcoep.xlsx`,
};

const BY_STEP: Readonly<Record<StepNumber, readonly Model[]>> = {
  1: [
    {
      label: 'Modèle de fiche de poste (Word)',
      url: `${MODELS}/Modele-fiche-poste-contrat-pro-exp-opcoep.docx`,
    },
  ],
  2: [ROADMAP],
  3: [
    {
      label: 'Modèle de parcours de formation interne (Word)',
      url: `${MODELS}/Modele-parcours-formation-interne-contrat-pro-exp-opcoep.docx`,
    },
    {
      label: 'Cerfa du contrat de professionnalisation (PDF)',
      url: `${MODELS}/cerfa-contrat-professionnalisation.pdf`,
    },
    { label: 'Critères de financement', url: 'https://www.opcoep.fr/criteres-de-financement' },
  ],
  4: [{ label: 'Portail « Mes services en ligne »', url: 'https://messervicesenligne.opcoep.fr/' }],
  5: [
    ROADMAP,
    {
      label: 'Modèle de certificat de réalisation (Word)',
      url: `${MODELS}/Modele-certificat-realisation-contrat-pro-exp-opcoep.docx`,
    },
  ],
};

/** The official models of a step, in the order a person needs them. */
export const modelsOf = (step: StepNumber): readonly Model[] => BY_STEP[step];
