import { doneMinutes, plannedMinutes } from '../domain';
import type { Block, Text } from './blocks';
import { type Part, partsOf } from './certificat/part';
import { certified, quality, signatory, statementBlocks } from './certificat/statement';
import { detailBlocks } from './certificat/tables';
import { type Answers, answersOf } from './paper/answers';
import { overflowOf } from './paper/overflow';
import { day, hoursText, sentence } from './paper/wording';
import type { Source, Writer } from './written';

const TITLE = 'Certificat de réalisation';

const KEEPING = sentence(
  'Sans préjudice des délais imposés par les règles fiscales, comptables ou commerciales, je m’engage à conserver l’ensemble des pièces justificatives qui ont permis d’établir le présent certificat pendant une durée de trois ans à compter de la fin de l’année du dernier paiement. En cas de cofinancement par des fonds européens, la durée de conservation est étendue conformément aux obligations conventionnelles spécifiques.',
);
const FOOTNOTE = sentence(
  '(1) Dans le cadre d’un projet de transition professionnelle, le certificat de réalisation doit être transmis chaque mois.',
);

const comparison = (part: Part, alone: boolean, answers: Answers): readonly Block[] => {
  const done = certified(part, alone, answers);
  const cerfa = answers.fields['formation.dureeTotaleHeures'];
  const planned =
    alone && cerfa !== undefined
      ? cerfa * 60
      : part.modules.length === 0
        ? undefined
        : plannedMinutes(part.modules).total;
  if (done === undefined || planned === undefined) return [];
  const text = `Durée prévue : ${hoursText(planned)}. Durée réalisée : ${hoursText(done)}. Écart : ${hoursText(done - planned)}.`;
  return [{ kind: 'paragraph', text: sentence(text) }];
};

const madeAt = (answers: Answers): Text => {
  const date = answers.fields['evaluation.dateCertificat'];
  const place = answers.text('evaluation.lieuCertificat', 12);
  const on = date === undefined ? answers.text('evaluation.dateCertificat', 8) : day(date);
  const spans = (text: Text) => (typeof text === 'string' ? [{ text }] : text);
  return [{ text: 'Fait à ' }, ...spans(place), { text: ', le ' }, ...spans(on)];
};

const certificate = (part: Part, alone: boolean, answers: Answers): readonly Block[] => [
  { kind: 'title', text: TITLE.toLocaleUpperCase('fr') },
  ...statementBlocks(part, alone, answers),
  ...comparison(part, alone, answers),
  { kind: 'paragraph', text: KEEPING },
  { kind: 'paragraph', text: madeAt(answers), keepWithNext: true },
  {
    kind: 'signatures',
    boxes: [
      {
        who: sentence('Cachet et signature du responsable du dispensateur de formation'),
        lines: [signatory(part, answers), quality(part, answers)],
      },
    ],
  },
  { kind: 'paragraph', text: [{ text: FOOTNOTE, muted: true }] },
  ...detailBlocks(part),
];

/** Two totals of the same thing that do not agree: for the person to settle before anybody signs. */
const warningsOf = (source: Source, { fields }: Answers): readonly string[] => {
  const { total } = doneMinutes(source.suivi);
  const said = fields['evaluation.heuresRealisees'];
  const rows = source.suivi?.heures ?? [];
  const planned = fields['formation.dureeTotaleHeures'];
  const done = rows.length > 0 ? total : (said ?? 0) * 60;
  return [
    ...(rows.length > 0 && said !== undefined && said * 60 !== total
      ? [
          sentence(
            `Le suivi compte ${hoursText(total)} réalisées, le dossier en dit ${hoursText(said * 60)} : le certificat porte celles du suivi.`,
          ),
        ]
      : []),
    ...(planned !== undefined && done > planned * 60
      ? [
          sentence(
            `Les heures réalisées (${hoursText(done)}) dépassent celles du Cerfa (${hoursText(planned * 60)}).`,
          ),
        ]
      : []),
  ];
};

/** The ministry's certificate from the hours really done; one for each body that teaches, each on its own page. */
export const certificatDeRealisation: Writer = (source) => {
  const answers = answersOf(source);
  const parts = partsOf(source, answers);
  const blocks = parts.flatMap((part, at): readonly Block[] => [
    ...(at === 0 ? [] : [{ kind: 'page-break' as const }]),
    ...certificate(part, parts.length === 1, answers),
  ]);
  return {
    title: TITLE,
    running: TITLE,
    landscape: false,
    blocks,
    missing: answers.missing,
    overflow: overflowOf(blocks, false),
    warnings: warningsOf(source, answers),
  };
};
