import type { Competence } from '../domain';
import type { Block, Text } from './blocks';
import { type Answers, answersOf } from './paper/answers';
import { blank } from './paper/blank';
import { overflowOf } from './paper/overflow';
import { employeeBox, employeeName, employerBox, tutorBox, tutorName } from './paper/people';
import { KINDS, LEVELS, levelText, sentence } from './paper/wording';
import type { Writer } from './written';

const TITLE = 'Fiche de poste';
const LEVEL_NAMES = sentence(
  `Niveaux : ${LEVELS.map((level, at) => `${at}, ${level.toLocaleLowerCase('fr')}`).join(' ; ')}.`,
);
const EMPTY_ROWS = 3;

const required = ({ id, intitule, niveauRequis }: Competence, { lacks }: Answers): Text => {
  if (niveauRequis !== undefined) return levelText(niveauRequis);
  lacks({ label: sentence(`Niveau demandé : ${intitule}`), list: 'competences', row: id });
  return blank(8);
};

const competenceBlocks = (all: readonly Competence[], answers: Answers): readonly Block[] =>
  (Object.keys(KINDS) as Competence['kind'][]).flatMap((kind): readonly Block[] => {
    const rows = all.filter((one) => one.kind === kind);
    if (rows.length === 0 && all.length > 0) return [];
    if (rows.length === 0) answers.lacks({ label: KINDS[kind], list: 'competences' });
    return [
      { kind: 'heading', level: 2, text: KINDS[kind] },
      {
        kind: 'table',
        columns: [
          { head: 'Compétence', share: 12 },
          { head: 'Niveau demandé', share: 5 },
        ],
        rows:
          rows.length > 0
            ? rows.map((row) => [row.intitule, required(row, answers)])
            : Array.from({ length: EMPTY_ROWS }, () => [blank(28), blank(8)]),
      },
    ];
  });

const gradeText = ({ shown }: Answers): string =>
  [
    shown('contrat.classification'),
    shown('contrat.niveau') === undefined ? undefined : `niveau ${shown('contrat.niveau')}`,
    shown('contrat.coefficient') === undefined ? undefined : `coefficient ${shown('contrat.coefficient')}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');

const optional = (answers: Answers, title: string, id: Parameters<Answers['shown']>[0]): readonly Block[] =>
  answers.shown(id) === undefined ? [] : [{ kind: 'heading', level: 1, text: title }, answers.lines(id)];

const postBlock = (answers: Answers): Block => {
  const grade = gradeText(answers);
  return {
    kind: 'pairs',
    rows: [
      answers.pair('poste.intitule'),
      answers.pair('employeur.denomination', 'Entreprise'),
      answers.pair('poste.service'),
      answers.pair('poste.responsable'),
      answers.pair('poste.lieu'),
      ...answers.maybe('poste.rome'),
      ...answers.maybe('employeur.convention', 'Convention collective'),
      ...(grade === '' ? [] : [{ label: 'Classification', value: grade }]),
      { label: 'Titulaire du poste', value: employeeName(answers) },
      { label: 'Tuteur', value: tutorName(answers) },
      answers.pair('poste.dateFiche'),
    ],
  };
};

/** The needs of the job in knowledge and skills: missions, activities, competences with the level required. */
export const ficheDePoste: Writer = (source) => {
  const answers = answersOf(source);
  const blocks: readonly Block[] = [
    { kind: 'title', text: TITLE, under: answers.text('poste.intitule') },
    { kind: 'heading', level: 1, text: 'Le poste' },
    postBlock(answers),
    { kind: 'heading', level: 1, text: 'Besoins du poste' },
    answers.lines('poste.besoins', 'paragraph'),
    { kind: 'heading', level: 1, text: 'Missions' },
    answers.lines('poste.missions'),
    { kind: 'heading', level: 1, text: 'Activités' },
    answers.lines('poste.activites'),
    { kind: 'heading', level: 1, text: 'Compétences demandées' },
    { kind: 'paragraph', text: [{ text: LEVEL_NAMES, muted: true }], keepWithNext: true },
    ...competenceBlocks(source.competences ?? [], answers),
    ...optional(answers, 'Connaissances nécessaires, en résumé', 'poste.savoirs'),
    ...optional(answers, 'Machines, outils et logiciels', 'poste.outils'),
    { kind: 'heading', level: 1, text: 'Conditions de travail' },
    answers.lines('poste.conditions'),
    { kind: 'heading', level: 1, text: 'Signatures' },
    { kind: 'signatures', boxes: [employerBox(answers), employeeBox(answers), tutorBox(answers)] },
  ];
  return {
    title: TITLE,
    running: TITLE,
    landscape: false,
    blocks,
    missing: answers.missing,
    overflow: overflowOf(blocks, false),
    warnings: [],
  };
};
