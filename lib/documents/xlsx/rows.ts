import type { Competence, TrainingModule } from '../../domain';
import { datesText } from '../paper/wording';
import type { Source } from '../written';

/** The modules that cover a skill, in order. */
export const modulesFor = (source: Source, { id }: Competence): readonly TrainingModule[] =>
  (source.modules ?? []).filter(({ competences }) => competences?.includes(id));

/** « du … au … » over the modules of a skill. */
export const datesFor = (source: Source, one: Competence): string => {
  const modules = modulesFor(source, one);
  const from = modules.flatMap(({ dateDebut }) => dateDebut ?? []).sort()[0];
  const to = modules
    .flatMap(({ dateFin }) => dateFin ?? [])
    .sort()
    .at(-1);
  return datesText(from, to) ?? '';
};

/** Levels still to gain; undefined while one of the two is unknown. */
export const gapOf = ({ niveauRequis, niveauInitial }: Competence): number | undefined =>
  niveauRequis === undefined || niveauInitial === undefined
    ? undefined
    : Math.max(0, niveauRequis - niveauInitial);

export const lastLevel = ({ niveauIntermediaire, niveauFinal }: Competence): number | undefined =>
  niveauFinal ?? niveauIntermediaire;

/** Levels still to gain at the last assessment. */
export const restOf = (one: Competence): number | undefined => {
  const reached = lastLevel(one) ?? one.niveauInitial;
  return one.niveauRequis === undefined || reached === undefined
    ? undefined
    : Math.max(0, one.niveauRequis - reached);
};

/** Share of the gap gained, 0 to 1; 1 when there was none. */
export const progressOf = (one: Competence): number | undefined => {
  const { niveauRequis: required, niveauInitial: start } = one;
  const reached = lastLevel(one);
  if (required === undefined || start === undefined || reached === undefined) return undefined;
  return required <= start ? 1 : Math.max(0, Math.min(1, (reached - start) / (required - start)));
};

/** The mean of what is known. */
export const meanOf = (all: readonly (number | undefined)[]): number | undefined => {
  const known = all.filter((one) => one !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0) / known.length;
};
