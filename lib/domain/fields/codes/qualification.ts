import { codeList } from './list';

const ABROGE = 'Code abrogé : il ne peut plus être choisi.';

/** Type of qualification aimed at: five codes in force, three repealed ones that old forms still hold. */
export const TYPE_QUALIFICATION = codeList('type-qualification', 'Notice 51650#09, page 6', [
  { code: '1', label: 'Certification enregistrée au RNCP, autre qu’un CQP' },
  { code: '2', label: 'Certificat de qualification professionnelle (CQP)' },
  {
    code: '3',
    label: 'Qualification reconnue dans les classifications d’une convention collective nationale',
  },
  {
    code: '4',
    label: 'Contrat de professionnalisation expérimental',
    note: 'VI de l’article 28 de la loi n° 2018-771 du 5 septembre 2018.',
  },
  { code: '5', label: 'Action de pré-qualification ou de pré-formation', repealed: true, note: ABROGE },
  { code: '6', label: 'Certification inscrite au répertoire spécifique', repealed: true, note: ABROGE },
  { code: '7', label: 'Autre', repealed: true, note: ABROGE },
  {
    code: '8',
    label: 'Expérimentation associant des actions de VAE',
    note: 'Article 11 de la loi n° 2022-1598 du 21 décembre 2022.',
  },
]);
