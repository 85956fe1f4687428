import type { Verdict } from '@/lib/autofill/types';
import type { Job } from './job';
import { lookUp } from './look-up';
import type { Page } from './page';

/** What a register may still answer over, and until when (performance.now(), ms). */
export type Guarded = { readonly jobs: readonly Job[]; readonly until: number };

/** What the fill that wrote them lends for as long as they are guarded. */
type Ward = {
  readonly page: Page;
  /** Has an earlier guard's value been mended by the fill itself? */
  readonly mended: boolean;
  /** Writes again what was undone and waits until the page rests. */
  readonly mend: () => Promise<void>;
  readonly verdicts: () => readonly Verdict[];
  readonly stop: () => void;
};

type Guard = Guarded & {
  readonly done: Promise<readonly Verdict[]>;
  /** Resolves once nothing of it writes any more. */
  readonly end: () => Promise<void>;
};
const guards = new WeakMap<Document, Guard>();

/**
 * Goes on watching what a silent register may still answer over, after the fill has told its verdicts: what it undoes
 * is written again, once. One at a time for a document.
 */
export const guard = (document: Document, { jobs, until }: Guarded, ward: Ward): void => {
  const answer = lookUp(ward.page, jobs, until - performance.now());
  let ended = false;
  let mending = Promise.resolve();
  const work = async (): Promise<readonly Verdict[]> => {
    try {
      await answer.answered(undefined, () => ended);
      if (ended || (!answer.sign() && !ward.mended)) return [];
      mending = ward.mend();
      await mending;
      return ended ? [] : ward.verdicts();
    } finally {
      ward.stop();
      if (guards.get(document) === made) guards.delete(document);
    }
  };
  const made: Guard = {
    jobs,
    until,
    done: Promise.resolve().then(work),
    end: () => {
      ended = true;
      return mending;
    },
  };
  guards.set(document, made);
};

/** Ends the guard of a document; what it guarded, when a fill that comes next is to take it over. */
export const endGuard = async (document: Document): Promise<Guarded> => {
  const found = guards.get(document);
  guards.delete(document);
  await found?.end();
  return found ?? { jobs: [], until: 0 };
};

export const isGuarded = (document: Document): boolean => guards.has(document);

/** What became of guarded values, once it is certain; at once and nothing when none is guarded or none was undone. */
export const recheck = async (document: Document): Promise<readonly Verdict[]> =>
  (await guards.get(document)?.done.catch(() => [])) ?? [];
