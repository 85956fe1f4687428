import { type Holds, LEVELS, levelText, MODALITIES, NATURES, ROW_KINDS } from '@/lib/documents/screens';

export type Choice = { readonly value: string; readonly words: string };

/** One value of a row: typed, chosen among few, or ticked among the rows of another list. */
export type RowColumn = {
  readonly key: string;
  readonly label: string;
  /** How a typed text is read; the choices of `choices` are the stored values themselves. */
  readonly holds: Extract<Holds, 'line' | 'lines' | 'hours' | 'day' | 'level'>;
  readonly choices?: readonly Choice[];
  readonly most?: number;
};

const choicesOf = (words: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(words).map(([value, text]) => ({ value, words: text }));

const level = (key: string, label: string): RowColumn => ({
  key,
  label,
  holds: 'level',
  choices: LEVELS.map((_, at) => ({ value: String(at), words: levelText(at) })),
});

/** The columns of a skill; its title stands apart. */
export const SKILL_COLUMNS: readonly RowColumn[] = [
  { key: 'kind', label: 'Nature', holds: 'line', choices: choicesOf(ROW_KINDS) },
  level('niveauRequis', 'Niveau demandé par le poste'),
  level('niveauInitial', 'Niveau constaté au positionnement'),
  { key: 'action', label: 'Action prévue', holds: 'line' },
  { key: 'heuresPrevues', label: 'Heures prévues', holds: 'hours' },
  level('niveauIntermediaire', 'Niveau au bilan intermédiaire'),
  level('niveauFinal', 'Niveau au bilan final'),
  { key: 'observations', label: 'Observations', holds: 'lines' },
];

/** The columns of a module; its title and its skills stand apart. */
export const MODULE_COLUMNS: readonly RowColumn[] = [
  { key: 'objectif', label: 'Objectif', holds: 'line' },
  { key: 'contenu', label: 'Contenu, un point par ligne', holds: 'lines' },
  { key: 'modalite', label: 'Théorie ou pratique', holds: 'line', choices: choicesOf(MODALITIES) },
  { key: 'nature', label: 'Nature', holds: 'line', choices: choicesOf(NATURES) },
  { key: 'lieu', label: 'Lieu', holds: 'line' },
  { key: 'formateur', label: 'Formateur', holds: 'line' },
  { key: 'evaluation', label: 'Évaluation', holds: 'line' },
  { key: 'dateDebut', label: 'Début', holds: 'day' },
  { key: 'dateFin', label: 'Fin', holds: 'day' },
  { key: 'heures', label: 'Heures', holds: 'hours' },
  { key: 'minutes', label: 'Minutes en plus', holds: 'hours', most: 59 },
];
