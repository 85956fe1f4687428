import { SKILL_COLUMNS } from './columns';
import { RowsView } from './RowsView';
import type { Row } from './row-list';
import { useRows } from './use-rows';

const levels = ({ niveauRequis, niveauInitial }: Row): string =>
  niveauRequis === undefined ? 'niveau à dire' : `${niveauInitial ?? '?'} → ${niveauRequis}`;

/** The skills of the job: what it demands, what was found, what is to be done. */
export const SkillsScreen = ({ id }: { readonly id: string }) => (
  <RowsView
    dossier={id}
    title="Compétences du poste"
    about="Reprises par la fiche de poste, la feuille de route et le parcours. Les niveaux vont de 0, ne connaît pas encore, à 4, peut l’apprendre à d’autres."
    addLabel="Nouvelle compétence"
    columns={SKILL_COLUMNS}
    state={useRows('competences')}
    aside={levels}
  />
);
