import type { AppError, ErrorCode, Errors } from '../shared/errors';
import { SENTENCES } from './sentences';
import { typeset } from './typeset';

export { isPortalAnswer, isSnapshot } from './portal-answer';
export { typeset } from './typeset';

/**
 * The French sentence of a code: what happened, what to do.
 * @param fieldName how the field of `facts.field` is called on the screen, when the caller knows
 */
export const sentenceForCode = <C extends ErrorCode>(
  code: C,
  facts: Errors[C],
  fieldName?: string,
): string => {
  // The table is checked entry by entry; TypeScript only cannot follow that `code` and `facts` go together.
  const sentence = SENTENCES[code] as (facts: Errors[C], fieldName?: string) => string;
  return typeset(sentence(facts, fieldName));
};

/**
 * The French sentence to show for an error.
 * @param labelOf names a field id as on the screen; without it the sentence names no field
 */
export const sentenceFor = (error: AppError, labelOf?: (fieldId: string) => string | undefined): string => {
  const named = 'field' in error.facts ? labelOf?.(error.facts.field) : undefined;
  return sentenceForCode(error.code, error.facts, named);
};
