import type { FieldId } from '../../domain';
import type { Signature, Text } from '../blocks';
import type { Answers } from './answers';
import { blank } from './blank';

const joined = ({ shown }: Answers, ...ids: readonly FieldId[]): string =>
  ids.flatMap((id) => shown(id) ?? []).join(' ');

/** First name and the name a person goes by; the name of birth in brackets when it is another. */
export const employeeName = (answers: Answers): Text => {
  const { fields, shown, lacks } = answers;
  const used = shown('salarie.nomUsage');
  const born = shown('salarie.nomNaissance');
  const first = shown('salarie.prenom');
  if (first === undefined) lacks({ label: 'Prénom du salarié', field: 'salarie.prenom' });
  if (born === undefined) lacks({ label: 'Nom de naissance du salarié', field: 'salarie.nomNaissance' });
  if (first === undefined || (used ?? born) === undefined) return blank(20);
  const birth = fields['salarie.sexe'] === 'F' ? 'née' : 'né';
  const before = used === undefined || born === undefined || used === born ? '' : `, ${birth} ${born}`;
  return `${first} ${used ?? born}${before}`;
};

export const tutorName = (answers: Answers): Text => {
  const name = joined(answers, 'tuteur.prenom', 'tuteur.nom');
  if (name !== '') return name;
  answers.lacks({ label: 'Nom du tuteur', field: 'tuteur.nom' });
  return blank(20);
};

/** Civility, as far as the dossier tells it. */
export const civility = ({ fields }: Answers): string =>
  ({ F: 'Mme', M: 'M.' })[String(fields['salarie.sexe'])] ?? 'Mme / M.';

const DATE: Text = [{ text: 'Le ', muted: true }, ...blank(8)];

const box = (who: string, ...lines: readonly Text[]): Signature => ({ who, lines: [...lines, DATE] });

export const employerBox = (answers: Answers): Signature =>
  box(
    'Pour l’employeur',
    answers.text('employeur.representant', 10),
    answers.text('employeur.qualiteRepresentant', 10),
  );

export const employeeBox = (answers: Answers): Signature =>
  box(answers.fields['salarie.sexe'] === 'F' ? 'La salariée' : 'Le salarié', employeeName(answers));

export const tutorBox = (answers: Answers): Signature => box('Le tuteur', tutorName(answers));

/** The body that teaches, when it is not the employer. */
export const bodyBox = (answers: Answers): Signature =>
  box('Pour l’organisme de formation', answers.text('organisme.denomination', 10));
