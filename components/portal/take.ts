import type { Proposal } from '@/lib/autofill';
import { formatValue, isFieldId } from '@/lib/domain';

/** One datum read on the page, beside what the dossier holds. */
export type Taking = {
  readonly proposal: Proposal & { readonly value: unknown };
  readonly before: string;
  readonly after: string;
  /** Ticked from the start: the dossier holds nothing there. */
  readonly fresh: boolean;
};

export type Takings = {
  readonly takings: readonly Taking[];
  /** Texts of the page that are no valid value of their field. */
  readonly doubts: readonly Proposal[];
  /** How many the dossier already says. */
  readonly same: number;
};

const words = (id: string, value: unknown): string =>
  value === undefined || !isFieldId(id) ? '' : formatValue(id, value as never);

/** What could be taken from a page into the dossier: only the dossier's own fields, never the same value twice. */
export const takingsOf = (
  proposals: readonly Proposal[],
  fields: Readonly<Record<string, unknown>>,
): Takings => {
  const mine = proposals.filter(({ id }) => isFieldId(id));
  const read = mine.flatMap((proposal) =>
    proposal.value === undefined ? [] : [{ ...proposal, value: proposal.value }],
  );
  const takings = read
    .filter(({ id, value }) => fields[id] !== value)
    .map((proposal) => ({
      proposal,
      before: words(proposal.id, fields[proposal.id]),
      after: words(proposal.id, proposal.value),
      fresh: fields[proposal.id] === undefined,
    }));
  return {
    takings,
    doubts: mine.filter(({ value }) => value === undefined),
    same: read.length - takings.length,
  };
};
