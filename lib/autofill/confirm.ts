import { fold } from '../shared/text';
import type { Control } from './types';

/** Does a control ask to type an address again? */
export const isConfirmation = (control: Control): boolean => {
  if (control.kind !== 'text' && control.kind !== 'email') return false;
  return /(^| )(confirm|resaisi|ressaisi|retap|repet|deuxieme saisie|seconde saisie|2e saisie|a nouveau)/.test(
    fold(`${control.label} ${control.placeholder}`),
  );
};
