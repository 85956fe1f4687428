import { fold } from './folded';
import type { Control, Match } from './types';
import type { Unit } from './units';

const AGAIN =
  /(^| )(confirm\w*|resaisi\w*|ressaisi\w*|retap\w*|repet\w*|re enter|deuxieme saisie|seconde saisie|2e saisie|2eme saisie|a nouveau|verification|une seconde fois|encore une fois|again|bis)( |$)/;

/** Does a control ask to type an address again? */
export const isConfirmation = (control: Control): boolean => {
  if (control.kind !== 'text' && control.kind !== 'email') return false;
  const text = fold(`${control.label} ${control.placeholder}`);
  return (
    AGAIN.test(text) &&
    (control.kind === 'email' || /mail|mel|courriel|electronique|saisie|adresse|confirm/.test(text)) &&
    !/(^| )(numero|code|n)( |$)/.test(text)
  );
};

/** « Confirmez votre adresse » asks again what the address before it asked. */
export const confirmed = (units: readonly Unit[], found: Map<string, Match>): void => {
  let last: Match | undefined;
  for (const unit of units) {
    const [control] = unit.controls;
    if (control === undefined) continue;
    const mine = found.get(control.ref);
    if (mine !== undefined && mine.id !== null && /ourriel$/.test(mine.id) && !isConfirmation(control))
      last = mine;
    else if (last !== undefined && isConfirmation(control))
      found.set(control.ref, {
        ...last,
        ref: control.ref,
        part: 'confirmation',
        why: `« ${control.label.slice(0, 80)} » demande une seconde fois la même adresse.`,
      });
  }
};
