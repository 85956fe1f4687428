import { sentenceFor } from '@/lib/messages';
import { AppError } from '@/lib/shared/errors';

/** What a command hands back: JSON for standard output, 0 done or 1 findings or refusals. */
export type Answer = { readonly json: unknown; readonly exit: 0 | 1; readonly notes?: readonly string[] };

/** A refusal in the answer: its code, the facts about it, and the sentence the extension would show. */
export type Refusal = { readonly code: string; readonly facts: unknown; readonly message: string };

/** The refusal an error stands for; an error that is none is thrown again. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof AppError)) throw error;
  return { code: error.code, facts: error.facts, message: sentenceFor(error) };
}
