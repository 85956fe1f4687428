import { definitions, type FieldId, fieldIds } from '../fields';
import type { Severity } from './define';

/** A row of checks.tsv about the form of entries: which fields, which of their faults, and samples of both. */
export type Shape = {
  readonly id: string;
  readonly fields: readonly FieldId[];
  readonly title: string;
  readonly severity?: Severity;
  /** The entries this row speaks of; by default, whatever the field's schema refuses. */
  readonly faulty?: (entry: unknown) => boolean;
  readonly good: unknown;
  readonly bad: unknown;
};

const digits = (entry: unknown, wanted: RegExp): boolean => typeof entry === 'string' && wanted.test(entry);
const SIRET = /^\d{14}$/;
const NIR = /^[0-9AB]{13}(\d{2})?$/;

const shape = (
  id: string,
  title: string,
  fields: readonly FieldId[],
  good: unknown,
  bad: unknown,
  more: Partial<Shape> = {},
): Shape => ({ id, title, fields, good, bad, ...more });

const named: readonly Shape[] = [
  shape(
    'FMT-001',
    'Le SIRET de l’employeur a 14 chiffres',
    ['employeur.siret'],
    '73282932000074',
    '7328293200007',
    {
      faulty: (entry) => !digits(entry, SIRET),
    },
  ),
  shape(
    'FMT-002',
    'La clé du SIRET de l’employeur est juste',
    ['employeur.siret'],
    '35600000009075',
    '73282932000075',
    {
      faulty: (entry) => digits(entry, SIRET),
    },
  ),
  shape(
    'FMT-003',
    'Le SIRET de l’organisme est juste',
    ['organisme.siret'],
    '73282932000074',
    '73282932000075',
  ),
  shape('FMT-004', 'Le code NAF a 4 chiffres et une lettre', ['employeur.naf'], '8559A', '855A'),
  shape(
    'FMT-005',
    'Le code NAF de l’entreprise utilisatrice a 4 chiffres et une lettre',
    ['tuteurUtilisatrice.naf'],
    '4941A',
    'A4941',
  ),
  shape('FMT-006', 'L’IDCC a 4 chiffres', ['employeur.idcc'], '1486', '14860'),
  shape(
    'FMT-007',
    'Le code postal de l’employeur a 5 chiffres',
    ['employeur.adresse.codePostal'],
    '69003',
    '6900',
  ),
  shape(
    'FMT-008',
    'Le code postal du salarié a 5 chiffres',
    ['salarie.adresse.codePostal'],
    '20167',
    '2A167',
  ),
  shape(
    'FMT-009',
    'Le téléphone de l’employeur a 10 chiffres',
    ['employeur.telephone'],
    '0199000001',
    '019900000',
  ),
  shape(
    'FMT-010',
    'Le téléphone du salarié a 10 chiffres',
    ['salarie.telephone'],
    '0639980001',
    '06399800011',
  ),
  shape(
    'FMT-011',
    'Le courriel de l’employeur est une adresse',
    ['employeur.courriel'],
    'rh@exemple.fr',
    'rh@',
  ),
  shape(
    'FMT-012',
    'Le courriel du salarié est une adresse',
    ['salarie.courriel'],
    'zoe@exemple.fr',
    'zoe exemple.fr',
  ),
  shape(
    'FMT-013',
    'Le numéro de sécurité sociale a 15 caractères',
    ['salarie.nir'],
    '269054958815780',
    '26905495881',
    {
      faulty: (entry) => !digits(entry, NIR),
    },
  ),
  shape(
    'FMT-014',
    'La clé du numéro de sécurité sociale est juste',
    ['salarie.nir'],
    '269054958815780',
    '269054958815781',
    {
      faulty: (entry) => digits(entry, NIR),
    },
  ),
  shape('FMT-015', 'Le département de naissance existe', ['salarie.departementNaissance'], '2A', '96'),
  shape('FMT-016', 'La situation avant le contrat va de 1 à 10', ['salarie.situationAvant'], '10', '11'),
  shape('FMT-018', 'Le minimum social va de 1 à 3', ['salarie.minimumSocial'], '3', '4'),
  shape('FMT-019', 'Le diplôme obtenu est dans la table', ['salarie.diplomeObtenu'], '60', '13'),
  shape('FMT-020', 'Le diplôme visé est dans la table', ['formation.diplomeVise'], '31', '80'),
  shape('FMT-021', 'Le type de contrat est dans la liste', ['contrat.type'], '24', '25'),
  shape('FMT-022', 'Le type de qualification est dans la liste', ['formation.typeQualification'], '8', '9'),
  shape('FMT-024', 'La spécialité est un code NSF', ['formation.nsf'], '326', '3260'),
  // Eleven digits are practice, no text was found: nobody is blocked on it.
  shape(
    'FMT-025',
    'Le numéro de déclaration d’activité a 11 chiffres',
    ['organisme.nda'],
    '11755555555',
    '1175555555',
    {
      severity: 'warn',
    },
  ),
  shape('FMT-026', 'Le code RNCP a de 3 à 5 chiffres', ['formation.rncp'], '38575', 'RS38575'),
  shape('FMT-027', 'Les minutes vont de 0 à 59', ['contrat.dureeHebdo.minutes'], 59, 60),
  shape('FMT-028', 'Le salaire est un montant', ['contrat.salaireBrut'], '1300.00', '1300.5'),
  shape('FMT-029', 'La période d’essai est un nombre de jours', ['contrat.periodeEssaiJours'], 0, -1),
];

const DATES = fieldIds.filter((id) => definitions[id].kind === 'date');
const NAMES: readonly FieldId[] = ['salarie.nomNaissance', 'salarie.nomUsage', 'salarie.prenom'];
const taken = new Set<FieldId>([...named.flatMap((row) => row.fields), ...DATES, ...NAMES]);

/** Every declared field is in at least one row, so that no entry that cannot be read goes unnoticed. */
export const SHAPES: readonly Shape[] = [
  ...named,
  shape('FMT-030', 'Les dates existent', DATES, '2024-02-29', '2023-02-29'),
  shape('FMT-033', 'Un nom ne contient ni chiffre ni symbole', NAMES, 'D’Œuvre-Élie', 'Dup0nt'),
  shape(
    'FMT-ENTREE',
    'Les autres champs se lisent',
    fieldIds.filter((id) => !taken.has(id)),
    undefined,
    {},
  ),
];
