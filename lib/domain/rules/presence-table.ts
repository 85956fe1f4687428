import type { FieldId } from '../fields';
import type { Severity } from './define';

/** A box that must be filled; `unless` names the field and the answer which make it useless. */
export type Wanted = {
  readonly id: string;
  readonly field: FieldId;
  /** « le SIRET de l’employeur »: what the sentence names, with its article. */
  readonly what: string;
  readonly severity?: Severity;
  readonly when?: { readonly field: FieldId; readonly is: readonly unknown[] };
};

/** Rows PRES-001 to PRES-058 and PRES-066 to PRES-068 of checks.tsv that only ask for a value. */
export const WANTED: readonly Wanted[] = [
  {
    id: 'PRES-001',
    field: 'employeur.denomination',
    what: 'le nom ou la dénomination de l’employeur',
  },
  {
    id: 'PRES-002',
    field: 'employeur.adresse.voie',
    what: 'la voie de l’adresse de l’employeur',
  },
  {
    id: 'PRES-003',
    field: 'employeur.adresse.codePostal',
    what: 'le code postal de l’employeur',
  },
  {
    id: 'PRES-004',
    field: 'employeur.adresse.commune',
    what: 'la commune de l’employeur',
  },
  {
    id: 'PRES-005',
    field: 'employeur.telephone',
    what: 'le téléphone de l’employeur',
  },
  {
    id: 'PRES-006',
    field: 'employeur.courriel',
    what: 'le courriel de l’employeur',
  },
  {
    id: 'PRES-007',
    field: 'employeur.effectif',
    what: 'l’effectif total de l’entreprise',
  },
  {
    id: 'PRES-008',
    field: 'employeur.idcc',
    what: 'le code IDCC de la convention collective',
  },
  {
    id: 'PRES-009',
    field: 'employeur.caisseRetraite',
    what: 'la caisse de retraite complémentaire',
    severity: 'warn',
  },
  {
    id: 'PRES-010',
    field: 'salarie.nomNaissance',
    what: 'le nom de naissance du salarié',
  },
  { id: 'PRES-011', field: 'salarie.prenom', what: 'le prénom du salarié' },
  {
    id: 'PRES-012',
    field: 'salarie.adresse.voie',
    what: 'la voie de l’adresse du salarié',
  },
  {
    id: 'PRES-013',
    field: 'salarie.adresse.codePostal',
    what: 'le code postal du salarié',
  },
  {
    id: 'PRES-014',
    field: 'salarie.adresse.commune',
    what: 'la commune du salarié',
  },
  {
    id: 'PRES-015',
    field: 'salarie.telephone',
    what: 'le téléphone du salarié',
  },
  { id: 'PRES-016', field: 'salarie.courriel', what: 'le courriel du salarié' },
  {
    id: 'PRES-017',
    field: 'salarie.nir',
    what: 'le numéro de sécurité sociale du salarié',
    severity: 'warn',
  },
  {
    id: 'PRES-018',
    field: 'salarie.dateNaissance',
    what: 'la date de naissance du salarié',
  },
  { id: 'PRES-019', field: 'salarie.sexe', what: 'le sexe du salarié' },
  {
    id: 'PRES-020',
    field: 'salarie.departementNaissance',
    what: 'le département de naissance du salarié',
  },
  {
    id: 'PRES-021',
    field: 'salarie.communeNaissance',
    what: 'la commune de naissance du salarié',
  },
  {
    id: 'PRES-022',
    field: 'salarie.rqth',
    what: 'la réponse sur la reconnaissance de travailleur handicapé (RQTH)',
  },
  {
    id: 'PRES-023',
    field: 'salarie.inscritFranceTravail',
    what: 'la réponse sur l’inscription à France Travail',
  },
  {
    id: 'PRES-024',
    field: 'salarie.situationAvant',
    what: 'la situation du salarié avant le contrat',
  },
  {
    id: 'PRES-025',
    field: 'salarie.diplomeObtenu',
    what: 'le diplôme le plus élevé du salarié',
  },
  { id: 'PRES-026', field: 'tuteur.nom', what: 'le nom du tuteur' },
  { id: 'PRES-027', field: 'tuteur.prenom', what: 'le prénom du tuteur' },
  { id: 'PRES-028', field: 'tuteur.emploi', what: 'l’emploi du tuteur' },
  {
    id: 'PRES-029',
    field: 'tuteur.dateNaissance',
    what: 'la date de naissance du tuteur',
  },
  { id: 'PRES-031', field: 'contrat.type', what: 'le type de contrat' },
  {
    id: 'PRES-032',
    field: 'contrat.emploi',
    what: 'l’emploi occupé pendant le contrat',
  },
  {
    id: 'PRES-033',
    field: 'contrat.classification',
    what: 'la classification dans la convention collective',
  },
  {
    id: 'PRES-034',
    field: 'contrat.dateDebut',
    what: 'la date de début d’exécution',
  },
  {
    id: 'PRES-035',
    field: 'contrat.dateFin',
    what: 'la date de fin du contrat ou de l’action',
  },
  {
    id: 'PRES-036',
    field: 'contrat.dureeHebdo.heures',
    what: 'la durée hebdomadaire du travail',
  },
  {
    id: 'PRES-037',
    field: 'contrat.dateConclusion',
    what: 'la date de conclusion du contrat',
  },
  {
    id: 'PRES-038',
    field: 'contrat.salaireBrut',
    what: 'le salaire brut à l’embauche',
  },
  {
    id: 'PRES-039',
    field: 'organisme.denomination',
    what: 'le nom de l’organisme de formation ou du service interne',
  },
  {
    id: 'PRES-040',
    field: 'organisme.siret',
    what: 'le SIRET de l’organisme de formation',
  },
  {
    id: 'PRES-041',
    field: 'formation.interne',
    what: 'la réponse sur le service de formation interne',
  },
  {
    id: 'PRES-042',
    field: 'formation.nombreOrganismes',
    what: 'le nombre d’organismes de formation',
  },
  {
    id: 'PRES-043',
    field: 'formation.typeQualification',
    what: 'le type de qualification visée',
  },
  {
    id: 'PRES-044',
    field: 'formation.intitule',
    what: 'l’intitulé précis de la formation',
  },
  {
    id: 'PRES-045',
    field: 'formation.nsf',
    what: 'la spécialité de formation (code NSF)',
    severity: 'warn',
  },
  {
    id: 'PRES-046',
    field: 'formation.dureeTotaleHeures',
    what: 'la durée totale de la formation',
  },
  {
    id: 'PRES-047',
    field: 'formation.dureeEnseignementsHeures',
    what: 'la durée des enseignements',
  },
  {
    id: 'PRES-048',
    field: 'formation.dateDebut',
    what: 'la date de début de la formation',
  },
  {
    id: 'PRES-049',
    field: 'formation.dateFin',
    what: 'la date prévue des épreuves',
  },
  {
    id: 'PRES-050',
    field: 'contrat.faitA',
    what: 'le lieu de signature (« Fait à »)',
  },
  {
    id: 'PRES-051',
    field: 'employeur.siret',
    what: 'le SIRET de l’employeur',
    when: { field: 'employeur.particulier', is: [false, undefined] },
  },
  {
    id: 'PRES-053',
    field: 'employeur.numeroUrssaf',
    what: 'le numéro Urssaf du particulier-employeur',
    when: { field: 'employeur.particulier', is: [true] },
  },
  {
    id: 'PRES-055',
    field: 'salarie.equivalenceJeunes',
    what: 'la réponse sur l’équivalence jeunes, demandée quand il n’y a pas de RQTH',
    when: { field: 'salarie.rqth', is: [false] },
  },
  {
    id: 'PRES-056',
    field: 'salarie.extensionBoe',
    what: 'la réponse sur l’extension BOE, demandée quand il n’y a pas de RQTH',
    when: { field: 'salarie.rqth', is: [false] },
  },
  {
    id: 'PRES-057',
    field: 'salarie.numeroFranceTravail',
    what: 'le numéro d’inscription à France Travail',
    when: { field: 'salarie.inscritFranceTravail', is: [true] },
  },
  {
    id: 'PRES-058',
    field: 'salarie.dureeInscriptionMois',
    what: 'la durée d’inscription à France Travail',
    when: { field: 'salarie.inscritFranceTravail', is: [true] },
  },
  {
    id: 'PRES-066',
    field: 'organisme.nda',
    what: 'le numéro de déclaration d’activité de l’organisme de formation externe',
    when: { field: 'formation.interne', is: [false] },
  },
  {
    id: 'PRES-067',
    field: 'formation.rncp',
    what: 'le code RNCP, obligatoire pour une certification du RNCP (type 1)',
    when: { field: 'formation.typeQualification', is: ['1'] },
  },
  {
    id: 'PRES-068',
    field: 'formation.diplomeVise',
    what: 'le diplôme ou titre visé, demandé pour les types 1 et 2',
    when: { field: 'formation.typeQualification', is: ['1', '2'] },
  },
];
