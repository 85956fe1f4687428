/** A contract of a year from October 2026, for somebody of twenty with a technological bac. */
export const contract = {
  'contrat.dateConclusion': '2026-09-28',
  'contrat.dateDebut': '2026-10-01',
  'contrat.dateFin': '2027-09-30',
  'contrat.periodeEssaiJours': 30,
  'contrat.nature': 'CDD',
  'salarie.dateNaissance': '2005-10-02',
  'salarie.diplomeObtenu': '43',
  'salarie.inscritFranceTravail': true,
};
