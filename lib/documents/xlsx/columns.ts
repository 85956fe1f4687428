import type { Competence, Suivi } from '../../domain';
import { sentence } from '../paper/wording';

export const WORKBOOK_FORMAT = 'compagnon-contrat-pro/feuille-de-route';
export const WORKBOOK_VERSION = 1;
export const SHEETS = {
  positionnement: 'Positionnement',
  suivi: 'Suivi',
  points: 'Points de suivi',
  bilan: 'Bilan',
  help: 'Lisez-moi',
  hidden: 'Listes',
} as const;

/** What a cell holds. `shown`: computed or told from elsewhere, never read back. */
export type Holds = 'shown' | 'line' | 'lines' | 'level' | 'hours' | 'day' | 'kind' | 'pointKind' | 'modules';

export type SheetColumn = { readonly key: string; readonly head: string; readonly holds: Holds };
export type TableName = 'positionnement' | 'suivi' | 'points';

/** Columns B onward; column A, hidden, holds the row's id. */
export const TABLES: Readonly<Record<TableName, readonly SheetColumn[]>> = {
  positionnement: [
    { key: 'rang', head: 'N°', holds: 'shown' },
    { key: 'intitule', head: 'Compétence', holds: 'line' },
    { key: 'kind', head: 'Nature', holds: 'kind' },
    { key: 'niveauRequis', head: 'Niveau demandé', holds: 'level' },
    { key: 'niveauInitial', head: 'Niveau constaté', holds: 'level' },
    { key: 'ecart', head: 'Écart', holds: 'shown' },
    { key: 'action', head: 'Action prévue', holds: 'line' },
    { key: 'heuresPrevues', head: 'Heures prévues', holds: 'hours' },
    { key: 'modules', head: 'Modules du parcours', holds: 'modules' },
    { key: 'dates', head: 'Dates', holds: 'shown' },
  ],
  suivi: [
    { key: 'rang', head: 'N°', holds: 'shown' },
    { key: 'intitule', head: 'Compétence', holds: 'shown' },
    { key: 'niveauRequis', head: 'Niveau demandé', holds: 'shown' },
    { key: 'niveauInitial', head: 'Niveau au départ', holds: 'shown' },
    { key: 'niveauIntermediaire', head: 'Niveau intermédiaire', holds: 'level' },
    { key: 'niveauFinal', head: 'Niveau final', holds: 'level' },
    { key: 'reste', head: 'Reste à acquérir', holds: 'shown' },
    { key: 'progression', head: 'Progression', holds: 'shown' },
    { key: 'observations', head: 'Observations', holds: 'lines' },
  ],
  points: [
    { key: 'rang', head: 'N°', holds: 'shown' },
    { key: 'kind', head: 'Point de suivi', holds: 'pointKind' },
    { key: 'date', head: 'Prévu le', holds: 'day' },
    { key: 'faitLe', head: 'Fait le', holds: 'day' },
    { key: 'participants', head: 'Participants (tuteur, salarié, formateur)', holds: 'line' },
    { key: 'observations', head: 'Observations', holds: 'lines' },
  ],
};

export const ROW_KINDS: Readonly<Record<Competence['kind'], string>> = {
  savoir: 'Savoir',
  'savoir-faire': 'Savoir-faire',
  'savoir-etre': 'Savoir-être',
};

export type Point = NonNullable<Suivi['points']>[number];
export const POINT_KINDS: Readonly<Record<Point['kind'], string>> = {
  point: 'Point avec le tuteur',
  intermediaire: 'Bilan intermédiaire',
  final: 'Bilan final',
};

/** Fields beside the tables, by sheet. */
export const POSITION_FIELDS = ['positionnement.date', 'positionnement.evaluateur'] as const;
export const REVIEW_FIELDS = {
  [sentence('Entretien de positionnement')]: [
    'positionnement.fonctionEvaluateur',
    'positionnement.methode',
    'positionnement.acquis',
    'positionnement.ecarts',
    'positionnement.conclusion',
  ],
  [sentence('Bilan intermédiaire')]: ['evaluation.dateBilanIntermediaire', 'evaluation.bilanIntermediaire'],
  [sentence('Bilan final')]: ['evaluation.dateBilanFinal', 'evaluation.resultat', 'evaluation.bilanFinal'],
} as const;

export const MARK = { table: '#', end: '#fin', field: 'champ:', fresh: 'nouveau-' } as const;
/** Empty rows ready to be filled at the end of each table. */
export const SPARE_ROWS = 4;
