import { codeList } from './list';

/** Diplomas, obtained and aimed at: 21 codes. Not the table of the apprenticeship form, whose codes differ. */
export const DIPLOME = codeList('diplome', 'Notice 51650#09, pages 3 et 4', [
  { code: '10', label: 'Doctorat', group: 'Bac +5 et plus' },
  { code: '11', label: 'Master 2 professionnel / DESS / diplôme grande école', group: 'Bac +5 et plus' },
  { code: '12', label: 'Master 2 recherche / DEA', group: 'Bac +5 et plus' },
  { code: '19', label: 'Autre diplôme ou titre de niveau bac +5 ou plus', group: 'Bac +5 et plus' },
  { code: '21', label: 'Master 1 professionnel', group: 'Bac +3 et +4' },
  { code: '22', label: 'Master 1 général', group: 'Bac +3 et +4' },
  { code: '23', label: 'Licence professionnelle', group: 'Bac +3 et +4' },
  { code: '24', label: 'Licence générale', group: 'Bac +3 et +4' },
  { code: '29', label: 'Autre diplôme ou titre de niveau bac +3 ou 4', group: 'Bac +3 et +4' },
  { code: '31', label: 'Brevet de Technicien Supérieur', group: 'Bac +2', aliases: ['BTS'] },
  { code: '32', label: 'Diplôme Universitaire de technologie', group: 'Bac +2', aliases: ['DUT'] },
  { code: '39', label: 'Autre diplôme ou titre de niveau bac +2', group: 'Bac +2' },
  {
    code: '41',
    label: 'Baccalauréat professionnel',
    group: 'Bac',
    aliases: ['Bac professionnel', 'Bac pro'],
  },
  { code: '42', label: 'Baccalauréat général', group: 'Bac', aliases: ['Bac général'] },
  {
    code: '43',
    label: 'Baccalauréat technologique',
    group: 'Bac',
    aliases: ['Bac technologique', 'Bac techno'],
  },
  { code: '49', label: 'Autre diplôme ou titre de niveau bac', group: 'Bac' },
  { code: '51', label: 'CAP', group: 'CAP, BEP' },
  { code: '52', label: 'BEP', group: 'CAP, BEP' },
  { code: '53', label: 'Mention complémentaire', group: 'CAP, BEP' },
  { code: '59', label: 'Autre diplôme ou titre de niveau CAP/BEP', group: 'CAP, BEP' },
  {
    code: '60',
    label: 'Aucun diplôme ni titre professionnel',
    group: 'Aucun diplôme',
    aliases: ['Aucun', 'Aucun diplôme', 'Aucun diplôme ni titre'],
  },
]);
