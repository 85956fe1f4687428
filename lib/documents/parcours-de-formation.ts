import type { Block, Pair } from './blocks';
import { type Answers, answersOf } from './paper/answers';
import { bodiesOf } from './paper/bodies';
import { overflowOf } from './paper/overflow';
import { bodyBox, employeeBox, employeeName, employerBox, tutorBox, tutorName } from './paper/people';
import { datesText, hoursText, sentence } from './paper/wording';
import { calendarBlocks } from './parcours/calendar';
import { moduleTable } from './parcours/modules';
import { aimsOf, skillTable } from './parcours/path';
import { hoursFaults, hoursNote, sharesOf } from './parcours/sums';
import type { Source, Writer } from './written';

const TITLE = 'Parcours de formation';

const period = (answers: Answers, label: string, part: 'contrat' | 'formation'): Pair => {
  const { fields } = answers;
  const from = `${part}.dateDebut` as const;
  const to = `${part}.dateFin` as const;
  const dates =
    fields[from] === undefined || fields[to] === undefined ? undefined : datesText(fields[from], fields[to]);
  // Asked one by one, so that each missing day is named.
  const parts = [answers.text(from, 6), answers.text(to, 6)].map((text) =>
    typeof text === 'string' ? [{ text }] : text,
  );
  const [first = [], last = []] = parts;
  return { label, value: dates ?? [{ text: 'du ' }, ...first, { text: ' au ' }, ...last] };
};

const hoursPair = (
  answers: Answers,
  id: 'formation.dureeTotaleHeures' | 'formation.dureeEnseignementsHeures',
  label: string,
): Pair => {
  const hours = answers.fields[id];
  return hours === undefined ? answers.pair(id, label) : { label, value: hoursText(hours * 60) };
};

const contractBlock = (source: Source, answers: Answers): Block => {
  const bodies = bodiesOf(source, answers).flatMap(({ name, internal }) =>
    name === undefined ? [] : [internal ? `${name} (service de formation interne)` : name],
  );
  return {
    kind: 'pairs',
    rows: [
      answers.pair('employeur.denomination', 'Entreprise'),
      answers.pair('employeur.siret', 'SIRET de l’entreprise'),
      { label: 'Salarié en formation', value: employeeName(answers) },
      answers.pair('contrat.emploi', 'Emploi'),
      { label: 'Tuteur', value: tutorName(answers) },
      period(answers, 'Contrat ou action', 'contrat'),
      answers.pair('formation.typeQualification', 'Qualification visée'),
      answers.pair('formation.intitule', 'Intitulé'),
      bodies.length === 0
        ? answers.pair('organisme.denomination', 'Organisme de formation')
        : { label: 'Organisme de formation', value: bodies.join('\n') },
      period(answers, 'Formation', 'formation'),
      hoursPair(answers, 'formation.dureeTotaleHeures', 'Durée totale'),
      hoursPair(answers, 'formation.dureeEnseignementsHeures', 'Dont enseignements'),
    ],
  };
};

const organisation = (source: Source, answers: Answers): readonly Block[] => {
  const shares = sharesOf(source);
  const calendar = calendarBlocks(source, answers);
  return [
    { kind: 'heading', level: 1, text: 'Organisation de la formation' },
    answers.lines('formation.organisation', 'paragraph'),
    ...(answers.shown('formation.lieu') === undefined
      ? []
      : [{ kind: 'pairs' as const, rows: [answers.pair('formation.lieu')] }]),
    ...(shares.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 2 as const, text: 'Répartition des heures' },
          { kind: 'pairs' as const, rows: shares },
        ]),
    ...(calendar.length === 0
      ? []
      : [{ kind: 'heading' as const, level: 2 as const, text: 'Calendrier de l’alternance' }, ...calendar]),
  ];
};

const signatures = (answers: Answers): Block => ({
  kind: 'signatures',
  boxes: [
    employerBox(answers),
    employeeBox(answers),
    tutorBox(answers),
    ...(answers.fields['formation.interne'] === true ? [] : [bodyBox(answers)]),
  ],
});

/** The document that goes with the Cerfa (D. 6325-11): objectives, programme, organisation, assessment, sanction. */
export const parcoursDeFormation: Writer = (source) => {
  const answers = answersOf(source);
  const blocks: readonly Block[] = [
    {
      kind: 'title',
      text: TITLE,
      under: sentence(
        'Document annexé au contrat de professionnalisation : objectifs, programme et modalités d’organisation, d’évaluation et de sanction de la formation (article D. 6325-11 du code du travail).',
      ),
    },
    { kind: 'heading', level: 1, text: 'Le contrat' },
    contractBlock(source, answers),
    { kind: 'heading', level: 1, text: 'Objectifs de la formation' },
    ...aimsOf(source, answers),
    { kind: 'heading', level: 1, text: 'Programme' },
    answers.lines('formation.programme'),
    { kind: 'heading', level: 2, text: 'Les modules' },
    moduleTable(source, answers),
    ...hoursNote(source, answers),
    ...skillTable(source),
    ...organisation(source, answers),
    { kind: 'heading', level: 1, text: 'Évaluation' },
    answers.lines('formation.evaluation', 'paragraph'),
    { kind: 'heading', level: 1, text: 'Sanction de la formation' },
    answers.lines('formation.sanction', 'paragraph'),
    { kind: 'heading', level: 1, text: 'Signatures' },
    signatures(answers),
  ];
  return {
    title: TITLE,
    running: TITLE,
    landscape: false,
    blocks,
    missing: answers.missing,
    overflow: overflowOf(blocks, false),
    warnings: hoursFaults(source, answers),
  };
};
