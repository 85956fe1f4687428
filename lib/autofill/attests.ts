import { fold } from './folded';
import { kindOf } from './score';
import type { Control, Match, Part } from './types';

/** Words by which somebody vouches for something. */
const VOUCHES = /\b(attest\w*|certifi\w*|garanti\w*|s engage|sur l honneur|declare|confirm\w*)\b/;
const OF_THE_TUTOR = /\b(tuteur|tutrice|tutor|tutors|tutoral\w*|tutorat|mentor\w*)\b/;
const ELIGIBLE =
  /\b(eligib\w*|criteres?|conditions?|exigences?|qualites? requises?|remplit|repond|peut etre tuteur)\b/;
const OWN_MEANS = /\b(moyens|ressources)\b/;
const OF_TRAINING = /\b(service|interne|formation|former|pedagogiques?|means)\b/;

/** The statement of the form that a text makes, null when it vouches for something else. */
const statementOf = (text: string, around: string): string | null => {
  if (!VOUCHES.test(text)) return null;
  if (OWN_MEANS.test(text) && OF_TRAINING.test(`${text} ${around}`)) return 'formation.attestationInterne';
  return ELIGIBLE.test(text) && OF_THE_TUTOR.test(`${text} ${around}`)
    ? 'tuteur.attestationEligibilite'
    : null;
};

const answered = (label: string): Part | null =>
  /^(oui|yes|o)\b/.test(label) ? '=oui' : /^(non|no|n)\b/.test(label) ? '=non' : null;

/**
 * The boxes that make one of the form’s two statements: the tutor is eligible, the internal service has means to train.
 * They are known so that a person finds them, and never ticked: the plan refuses every attestation.
 */
export const attestations = (controls: readonly Control[]): ReadonlyMap<string, Match> => {
  const found = new Map<string, Match>();
  const groups = new Map<string, string>();
  for (const control of controls) {
    const kind = kindOf(control);
    if (kind !== 'checkbox' && kind !== 'radio') continue;
    const around = fold(control.headings.slice(-2).join(' '));
    const label = fold(control.label);
    const part = answered(label);
    const asked = part === null ? label : fold(`${control.legend} ${control.label} ${control.cell}`);
    const id = statementOf(asked, around);
    if (id === null || (kind === 'radio' && part === null)) continue;
    const group = kind === 'radio' ? `${control.frame} ${control.group}` : control.ref;
    if ((groups.get(id) ?? group) !== group) continue;
    groups.set(id, group);
    found.set(control.ref, {
      ref: control.ref,
      id,
      part,
      score: 0.95,
      why: 'Attestation : à cocher vous-même.',
    });
  }
  return found;
};
