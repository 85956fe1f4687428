import type { Competence, TrainingModule } from '../../domain';
import { day, sentence } from '../../domain/rules/say';
import { MONTH_NAMES } from '../../shared/months';

export { day, sentence };

const NBSP = '\u00A0';

/** « 70 h », « 7 h 30 » from minutes; the sign of a difference is written. */
export const hoursText = (minutes: number): string => {
  const all = Math.abs(Math.round(minutes));
  const whole = String(Math.floor(all / 60)).replace(/\B(?=(\d{3})+$)/g, NBSP);
  const rest = all % 60;
  const sign = minutes < 0 ? '−' : '';
  return `${sign}${whole}${NBSP}h${rest === 0 ? '' : `${NBSP}${String(rest).padStart(2, '0')}`}`;
};

/** The five levels of a skill, 0 to 4, in words. */
export const LEVELS: readonly string[] = [
  'Ne connaît pas encore',
  'Connaît les bases',
  'Fait avec de l’aide',
  'Fait sans aide',
  'Peut l’apprendre à d’autres',
];

/** « 3 – Fait sans aide » */
export const levelText = (level: number): string => `${level} – ${LEVELS[level] ?? ''}`;

export const KINDS: Readonly<Record<Competence['kind'], string>> = {
  savoir: 'Savoirs',
  'savoir-faire': 'Savoir-faire',
  'savoir-etre': 'Savoir-être',
};

export const MODALITIES: Readonly<Record<NonNullable<TrainingModule['modalite']>, string>> = {
  theorie: 'Théorie',
  pratique: 'Pratique',
  mixte: 'Théorie et pratique',
};

export const NATURES: Readonly<Record<NonNullable<TrainingModule['nature']>, string>> = {
  enseignement: 'Enseignement',
  evaluation: 'Évaluation',
  accompagnement: 'Accompagnement',
};

/** « septembre 2023 » from 2023-09. */
export const monthText = (month: string): string =>
  `${MONTH_NAMES[Number(month.slice(5, 7)) - 1] ?? month} ${month.slice(0, 4)}`;

/** « du 06/09/2023 au 24/05/2024 » */
export const datesText = (from: string | undefined, to: string | undefined): string | undefined => {
  if (from === undefined && to === undefined) return undefined;
  if (from === to && from !== undefined) return `le${NBSP}${day(from)}`;
  const ends = [
    ...(from === undefined ? [] : [`du${NBSP}${day(from)}`]),
    ...(to === undefined ? [] : [`au${NBSP}${day(to)}`]),
  ];
  return ends.join(' ');
};
