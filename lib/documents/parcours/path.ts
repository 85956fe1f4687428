import type { Competence } from '../../domain';
import type { Block, Text } from '../blocks';
import type { Answers } from '../paper/answers';
import { levelText } from '../paper/wording';
import type { Source } from '../written';

const level = (value: number | undefined): Text => (value === undefined ? '–' : levelText(value));

const modulesOf = ({ id }: Competence, source: Source): string =>
  (source.modules ?? [])
    .flatMap(({ competences = [] }, at) => (competences.includes(id) ? [String(at + 1)] : []))
    .join(', ');

/** From the skill of the job to the modules that teach it. */
export const skillTable = (source: Source): readonly Block[] => {
  const competences = source.competences ?? [];
  if (competences.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Des compétences aux modules' },
    {
      kind: 'table',
      columns: [
        { head: 'Compétence', share: 16 },
        { head: 'Niveau demandé', share: 8 },
        { head: 'Niveau au départ', share: 8 },
        { head: 'Modules', share: 5 },
      ],
      rows: competences.map((one) => {
        const modules = modulesOf(one, source);
        return [
          one.intitule,
          level(one.niveauRequis),
          level(one.niveauInitial),
          modules === '' ? 'Aucun' : modules,
        ];
      }),
    },
  ];
};

/** The certifications and blocks aimed at, with their codes. */
export const aimsOf = (source: Source, answers: Answers): readonly Block[] => {
  const aims = (source.objectifs ?? []).map(({ code, intitule }) =>
    code === undefined ? intitule : `${intitule} (${code})`,
  );
  const lines = answers.lines('formation.objectifs');
  return aims.length === 0
    ? [lines]
    : [
        lines,
        { kind: 'paragraph', text: 'Compétences ou certifications visées\u00A0:', keepWithNext: true },
        { kind: 'list', entries: aims },
      ];
};
