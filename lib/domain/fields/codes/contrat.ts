import { codeList } from './list';

/** The three exclusive boxes of the form; they bear no code of their own. */
export const NATURE = codeList('nature', 'Cerfa 12434*05', [
  { code: 'CDI', label: 'Contrat à durée indéterminée (CDI)', aliases: ['Contrat à durée indéterminée'] },
  { code: 'CDD', label: 'Contrat à durée déterminée (CDD)', aliases: ['Contrat à durée déterminée'] },
  { code: 'TT', label: 'Travail temporaire', aliases: ['Intérim', 'CTT', 'Contrat de travail temporaire'] },
]);

/** Type of contract, 7 codes. */
export const TYPE_CONTRAT = codeList('type-contrat', 'Notice 51650#09, page 5', [
  {
    code: '11',
    label: 'Contrat initial (cas général)',
    group: 'Contrat initial',
    aliases: ['Contrat initial'],
  },
  {
    code: '12',
    label: 'Contrat initial conclu avec deux employeurs pour une activité saisonnière',
    group: 'Contrat initial',
    note: 'Une convention tripartite est nécessaire (L6325-4-1).',
  },
  {
    code: '21',
    label: 'Nouveau contrat en raison de l’échec aux épreuves d’évaluation',
    group: 'Renouvellement de contrat',
  },
  {
    code: '22',
    label: 'Nouveau contrat en raison de la défaillance de l’organisme de formation',
    group: 'Renouvellement de contrat',
  },
  {
    code: '23',
    label: 'Nouveau contrat en raison de la maternité, de la maladie ou d’un accident de travail',
    group: 'Renouvellement de contrat',
  },
  {
    code: '24',
    label: 'Nouveau contrat pour une qualification supérieure ou complémentaire',
    group: 'Renouvellement de contrat',
  },
  { code: '30', label: 'Avenant', group: 'Changement des conditions du contrat' },
]);
