import { minutesOf, plannedMinutes, type TrainingModule } from '../../domain';
import type { Block, Span, Text } from '../blocks';
import type { Answers } from '../paper/answers';
import { blank } from '../paper/blank';
import { bodyIdOf, bodyOf } from '../paper/bodies';
import { datesText, hoursText, MODALITIES, NATURES, sentence } from '../paper/wording';
import type { Source } from '../written';

const EMPTY_ROWS = 4;
/** More competences than these are left to the table that follows. */
const NAMED = 5;

/** Parts of a cell, one a line. */
const stacked = (parts: readonly (Text | undefined)[]): Text => {
  const spans: Span[] = [];
  for (const part of parts) {
    if (part === undefined) continue;
    if (spans.length > 0) spans.push({ text: '\n' });
    spans.push(...(typeof part === 'string' ? [{ text: part }] : part));
  }
  return spans;
};

const muted = (label: string, value: string | undefined): Text | undefined =>
  value === undefined ? undefined : [{ text: sentence(`${label} : `), muted: true }, { text: value }];

const named = (covered: readonly string[]): string | undefined => {
  if (covered.length === 0) return undefined;
  return covered.length > NAMED
    ? `${covered.length}, nommées dans le tableau qui suit`
    : covered.join(sentence(' ; '));
};

const what = (module: TrainingModule, competences: ReadonlyMap<string, string>): Text => {
  const covered = (module.competences ?? []).flatMap((id) => competences.get(id) ?? []);
  return stacked([
    [{ text: module.intitule, strong: true }],
    muted('Objectif', module.objectif),
    module.contenu,
    muted('Compétences', named(covered)),
  ]);
};

const how = (module: TrainingModule, source: Source, answers: Answers): Text => {
  const { intitule, modalite, nature, distance, lieu, formateur, id } = module;
  const body = bodyOf(bodyIdOf(module, answers), source, answers);
  const who = body.internal ? 'Formation interne' : (body.name ?? blank(8));
  if (!body.internal && body.name === undefined)
    answers.lacks({ label: sentence(`Organisme : ${intitule}`), list: 'modules', row: id });
  const kinds = [
    nature === undefined ? undefined : NATURES[nature],
    modalite === undefined ? undefined : MODALITIES[modalite],
    distance === true ? 'À distance' : undefined,
  ].filter((kind) => kind !== undefined);
  return stacked([
    who,
    kinds.length === 0 ? undefined : kinds.join(', '),
    muted('Lieu', lieu),
    muted('Formateur', formateur),
  ]);
};

const cellOr = (
  value: string | undefined,
  label: string,
  { id, intitule }: TrainingModule,
  { lacks }: Answers,
): Text => {
  if (value !== undefined) return value;
  lacks({ label: sentence(`${label} : ${intitule}`), list: 'modules', row: id });
  return blank(4);
};

const rowOf = (module: TrainingModule, at: number, source: Source, answers: Answers): readonly Text[] => {
  const names = new Map((source.competences ?? []).map(({ id, intitule }) => [id, intitule]));
  const minutes = minutesOf(module);
  return [
    String(at + 1),
    what(module, names),
    how(module, source, answers),
    cellOr(datesText(module.dateDebut, module.dateFin)?.replace(/ (?=au)/, '\n'), 'Dates', module, answers),
    cellOr(minutes === undefined ? undefined : hoursText(minutes), 'Heures', module, answers),
    module.evaluation ?? '–',
  ];
};

/** Module by module: contents, body, place, dates, hours, assessment; then the sum. */
export const moduleTable = (source: Source, answers: Answers): Block => {
  const modules = source.modules ?? [];
  if (modules.length === 0) answers.lacks({ label: 'Modules', list: 'modules' });
  const { total } = plannedMinutes(modules);
  const strong = (text: string): Text => [{ text, strong: true }];
  return {
    kind: 'table',
    columns: [
      { head: 'Nº', share: 8 },
      { head: 'Module et contenu', share: 58 },
      { head: 'Organisme, modalité, lieu', share: 42 },
      { head: 'Dates', share: 29 },
      { head: 'Heures', share: 17, align: 'right' },
      { head: 'Évaluation', share: 36 },
    ],
    rows:
      modules.length === 0
        ? Array.from({ length: EMPTY_ROWS }, () => ['', blank(16), blank(9), blank(4), blank(2), blank(5)])
        : [
            ...modules.map((module, at) => rowOf(module, at, source, answers)),
            ['', strong('Total des modules'), '', '', strong(hoursText(total)), ''],
          ],
  };
};
