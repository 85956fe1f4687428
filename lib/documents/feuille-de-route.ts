import type { Competence } from '../domain';
import type { Block, Column, Text } from './blocks';
import { answersOf } from './paper/answers';
import { blank } from './paper/blank';
import { overflowOf } from './paper/overflow';
import { employeeBox, employeeName, employerBox, tutorBox, tutorName } from './paper/people';
import { datesText, day, LEVELS, sentence } from './paper/wording';
import type { Source, Writer } from './written';
import { POINT_KINDS, ROW_KINDS } from './xlsx/columns';
import { datesFor, gapOf, meanOf, modulesFor, progressOf, restOf } from './xlsx/rows';

const TITLE = 'Feuille de route';
const LEVEL_NAMES = sentence(
  `Niveaux : ${LEVELS.map((level, at) => `${at}, ${level.toLocaleLowerCase('fr')}`).join(' ; ')}.`,
);
const EMPTY_ROWS = 3;

const number = (value: number | undefined): Text => (value === undefined ? blank(2) : String(value));
const percent = (value: number | undefined): Text =>
  value === undefined ? '' : sentence(`${Math.round(value * 100)} %`);

const columns = (...all: readonly (readonly [string, number, 'right'?])[]): readonly Column[] =>
  all.map(([head, share, align]) => (align ? { head, share, align } : { head, share }));

const rowsOr = (rows: readonly (readonly Text[])[], width: number): readonly (readonly Text[])[] =>
  rows.length > 0
    ? rows
    : Array.from({ length: EMPTY_ROWS }, () => Array.from({ length: width }, () => blank(3)));

const positionTable = (source: Source, all: readonly Competence[]): Block => ({
  kind: 'table',
  columns: columns(
    ['Compétence', 30],
    ['Nature', 11],
    ['Demandé', 11, 'right'],
    ['Constaté', 11, 'right'],
    ['Écart', 7, 'right'],
    ['Action prévue', 28],
    ['Heures', 8, 'right'],
    ['Modules', 26],
    ['Dates', 14],
  ),
  rows: rowsOr(
    all.map((one) => [
      one.intitule,
      ROW_KINDS[one.kind],
      number(one.niveauRequis),
      number(one.niveauInitial),
      String(gapOf(one) ?? ''),
      one.action ?? '',
      number(one.heuresPrevues),
      modulesFor(source, one)
        .map(({ intitule }) => intitule)
        .join('\n'),
      datesFor(source, one),
    ]),
    9,
  ),
});

const followTable = (all: readonly Competence[]): Block => ({
  kind: 'table',
  columns: columns(
    ['Compétence', 34],
    ['Demandé', 9, 'right'],
    ['Au départ', 9, 'right'],
    ['Intermédiaire', 13, 'right'],
    ['Final', 7, 'right'],
    ['Reste', 7, 'right'],
    ['Progression', 12, 'right'],
    ['Observations', 46],
  ),
  rows: rowsOr(
    all.map((one) => [
      one.intitule,
      number(one.niveauRequis),
      number(one.niveauInitial),
      number(one.niveauIntermediaire),
      number(one.niveauFinal),
      String(restOf(one) ?? ''),
      percent(progressOf(one)),
      one.observations ?? '',
    ]),
    8,
  ),
});

const pointTable = ({ suivi }: Source): Block => ({
  kind: 'table',
  columns: columns(
    ['Point', 20],
    ['Prévu le', 11],
    ['Fait le', 11],
    ['Participants', 32],
    ['Observations', 60],
  ),
  rows: rowsOr(
    [...(suivi?.points ?? [])]
      .sort((one, other) => one.date.localeCompare(other.date))
      .map((point) => [
        POINT_KINDS[point.kind],
        day(point.date),
        point.faitLe === undefined ? '' : day(point.faitLe),
        point.participants ?? '',
        point.observations ?? '',
      ]),
    5,
  ),
});

/** Positioning, follow-up and reviews on paper: the same figures as the workbook, on A4 landscape. */
export const feuilleDeRoute: Writer = (source) => {
  const answers = answersOf(source);
  const all = source.competences ?? [];
  for (const { id, intitule, niveauRequis, niveauInitial } of all) {
    if (niveauRequis === undefined)
      answers.lacks({ label: sentence(`Niveau demandé : ${intitule}`), list: 'competences', row: id });
    if (niveauInitial === undefined)
      answers.lacks({ label: sentence(`Niveau constaté : ${intitule}`), list: 'competences', row: id });
  }
  if (all.length === 0) answers.lacks({ label: 'Compétences', list: 'competences' });
  const contract = datesText(answers.fields['contrat.dateDebut'], answers.fields['contrat.dateFin']);
  const hours = all.reduce((sum, { heuresPrevues }) => sum + (heuresPrevues ?? 0), 0);
  const gaps = all.reduce((sum, one) => sum + (gapOf(one) ?? 0), 0);
  const mean = meanOf(all.map(progressOf));
  const blocks: readonly Block[] = [
    { kind: 'title', text: TITLE, under: answers.text('poste.intitule') },
    {
      kind: 'pairs',
      rows: [
        answers.pair('employeur.denomination', 'Entreprise'),
        { label: 'Salarié', value: employeeName(answers) },
        { label: 'Tuteur', value: tutorName(answers) },
        { label: 'Contrat', value: contract ?? blank(10) },
      ],
    },
    { kind: 'heading', level: 1, text: 'Entretien de positionnement' },
    {
      kind: 'pairs',
      rows: [
        answers.pair('positionnement.date'),
        answers.pair('positionnement.evaluateur'),
        ...answers.maybe('positionnement.fonctionEvaluateur'),
        ...answers.maybe('positionnement.methode'),
        ...answers.maybe('positionnement.acquis'),
        ...answers.maybe('positionnement.ecarts'),
      ],
    },
    { kind: 'paragraph', text: [{ text: LEVEL_NAMES, muted: true }], keepWithNext: true },
    positionTable(source, all),
    { kind: 'paragraph', text: sentence(`Total : écart de ${gaps}, ${hours} heures prévues.`) },
    { kind: 'heading', level: 2, text: 'Conclusion' },
    answers.lines('positionnement.conclusion', 'paragraph'),
    { kind: 'heading', level: 1, text: 'Suivi de la progression' },
    followTable(all),
    ...(mean === undefined
      ? []
      : [
          {
            kind: 'paragraph',
            text: sentence(`Progression d’ensemble : ${Math.round(mean * 100)} %.`),
          } as const,
        ]),
    { kind: 'heading', level: 2, text: 'Points de suivi' },
    pointTable(source),
    { kind: 'heading', level: 1, text: 'Bilan intermédiaire' },
    { kind: 'pairs', rows: [answers.pair('evaluation.dateBilanIntermediaire', 'Date')] },
    answers.lines('evaluation.bilanIntermediaire', 'paragraph'),
    { kind: 'heading', level: 1, text: 'Bilan final' },
    {
      kind: 'pairs',
      rows: [answers.pair('evaluation.dateBilanFinal', 'Date'), answers.pair('evaluation.resultat')],
    },
    answers.lines('evaluation.bilanFinal', 'paragraph'),
    { kind: 'heading', level: 1, text: 'Signatures' },
    { kind: 'signatures', boxes: [employeeBox(answers), tutorBox(answers), employerBox(answers)] },
  ];
  return {
    title: TITLE,
    running: TITLE,
    landscape: true,
    blocks,
    missing: answers.missing,
    overflow: overflowOf(blocks, true),
    warnings: [],
  };
};
