import type { Block, Span, Text } from '../blocks';
import type { Answers } from '../paper/answers';
import { blank } from '../paper/blank';
import { civility, employeeName } from '../paper/people';
import { day, hoursText, sentence } from '../paper/wording';
import { minutesDone, type Part } from './part';

const runs = (text: Text): readonly Span[] => (typeof text === 'string' ? [{ text, strong: true }] : text);
const plain = (text: string): Span => ({ text: sentence(text) });

/** Who signs: named for the certificate, or the employer's representative when the employer teaches. */
export const signatory = ({ body }: Part, answers: Answers): Text =>
  answers.shown('evaluation.signataireCertificat') ??
  (body.internal
    ? answers.text('employeur.representant', 20)
    : answers.text('evaluation.signataireCertificat', 20));

export const quality = ({ body }: Part, answers: Answers): Text =>
  answers.shown('evaluation.qualiteSignataire') ??
  (body.internal && answers.shown('evaluation.signataireCertificat') === undefined
    ? answers.text('employeur.qualiteRepresentant', 16)
    : answers.text('evaluation.qualiteSignataire', 16));

const bodyName = ({ body }: Part, answers: Answers): Text =>
  body.name ?? answers.text(body.internal ? 'employeur.denomination' : 'organisme.denomination', 24);

/** Minutes to certify: what was written month by month, or the total of the dossier when there is one body. */
export const certified = (part: Part, alone: boolean, { fields }: Answers): number | undefined => {
  if (part.done.length > 0) return minutesDone(part);
  const hours = fields['evaluation.heuresRealisees'];
  return alone && hours !== undefined ? hours * 60 : undefined;
};

const NATURES = [
  'action de formation',
  'bilan de compétences',
  'action de VAE',
  'action de formation par apprentissage',
] as const;

/** A contract with validation of experience mixes two natures: left to the hand that signs. */
const natureBlock = (answers: Answers): Block => {
  const type = answers.fields['formation.typeQualification'];
  const known = type !== undefined && type !== '8';
  if (!known) answers.lacks({ label: 'Nature de l’action', field: 'formation.typeQualification' });
  return {
    kind: 'ticks',
    entries: NATURES.map((text, at) => ({ text, ticked: known && at === 0 })),
  };
};

const dayText = (
  answers: Answers,
  id: 'evaluation.debutRealise' | 'evaluation.finRealisee',
): readonly Span[] => {
  const value = answers.fields[id];
  return value === undefined ? runs(answers.text(id, 8)) : [{ text: day(value), strong: true }];
};

const duration = (part: Part, alone: boolean, answers: Answers): readonly Span[] => {
  const minutes = certified(part, alone, answers);
  if (minutes !== undefined) return [{ text: hoursText(minutes), strong: true }];
  answers.lacks({ label: 'Heures réalisées', list: 'suivi' });
  return [...blank(5), { text: ' heures' }];
};

const employed = ({ fields }: Answers): string =>
  ({ F: 'salariée', M: 'salarié' })[String(fields['salarie.sexe'])] ?? 'salarié(e)';

/** The sentences of the ministry's model. Source: arrêté du 21 décembre 2018; R. 6332-26. */
export const statementBlocks = (part: Part, alone: boolean, answers: Answers): readonly Block[] => [
  {
    kind: 'paragraph',
    text: [
      plain('Je soussigné(e) '),
      ...runs(signatory(part, answers)),
      plain(', représentant légal du dispensateur de l’action concourant au développement des compétences '),
      ...runs(bodyName(part, answers)),
      plain(
        part.body.internal ? ', employeur, pour une formation interne, atteste que :' : ', atteste que :',
      ),
    ],
  },
  {
    kind: 'paragraph',
    text: [
      plain(`${civility(answers)} `),
      ...runs(employeeName(answers)),
      plain(`, ${employed(answers)} de l’entreprise `),
      ...runs(answers.text('employeur.denomination', 20)),
      plain(', a suivi l’action '),
      ...runs(answers.text('formation.intitule', 24)),
      plain('.'),
    ],
  },
  {
    kind: 'paragraph',
    text: sentence('Nature de l’action concourant au développement des compétences :'),
    keepWithNext: true,
  },
  natureBlock(answers),
  {
    kind: 'paragraph',
    text: [
      plain('qui s’est déroulée du '),
      ...dayText(answers, 'evaluation.debutRealise'),
      plain(' au '),
      ...dayText(answers, 'evaluation.finRealisee'),
      plain(' pour une durée de '),
      ...duration(part, alone, answers),
      plain(' (1).'),
    ],
  },
];
