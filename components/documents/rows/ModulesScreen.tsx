import { type Competence, PARTS } from '@/lib/domain';
import { useList } from '../../field/editing';
import { MODULE_COLUMNS, type RowColumn } from './columns';
import { RowsView } from './RowsView';
import type { Row } from './row-list';
import { SkillTicks } from './SkillTicks';
import { useRows } from './use-rows';

const hours = ({ heures, minutes }: Row): string =>
  heures === undefined ? 'durée à dire' : `${heures} h${minutes ? ` ${minutes}` : ''}`;

const coveredBy = ({ competences }: Row): readonly string[] =>
  Array.isArray(competences) ? (competences as readonly string[]) : [];

/** Who trains: the firm itself, the body of the Cerfa, or a further one of the dossier. */
const bodyColumn = (others: unknown): RowColumn => {
  const read = PARTS.organismes.safeParse(others);
  const further = (read.success ? read.data : []).map(({ id, denomination }) => ({
    value: id,
    words: denomination ?? id,
  }));
  return {
    key: 'organisme',
    label: 'Qui forme',
    holds: 'line',
    choices: [
      { value: 'interne', words: 'L’entreprise elle-même' },
      { value: 'principal', words: 'L’organisme du Cerfa' },
      ...further,
    ],
  };
};

/** The modules of the training path, with the skills that each trains. */
export const ModulesScreen = ({ id }: { readonly id: string }) => {
  const state = useRows('modules');
  const listed = PARTS.competences.safeParse(useList('competences'));
  const skills: readonly Competence[] = listed.success ? listed.data : [];
  return (
    <RowsView
      dossier={id}
      title="Modules du parcours"
      about="Repris par le parcours de formation, la feuille de route et le certificat. Leurs heures sont comparées à celles du Cerfa."
      addLabel="Nouveau module"
      columns={[bodyColumn(useList('organismes')), ...MODULE_COLUMNS]}
      state={state}
      aside={hours}
      more={(row) => (
        <SkillTicks
          skills={skills}
          covered={coveredBy(row)}
          onChange={(covered) => state.set(row.id, 'competences', covered)}
        />
      )}
    />
  );
};
