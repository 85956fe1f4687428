import { reader } from '../portal.content/reader';
import type { Job } from './job';
import type { Page } from './page';
import { atWork, pause } from './quiet';

/** The answer of registers to the keys written a moment ago. */
export type LookUp = {
  /** Looks whether the page has given a sign of it: at work, or a value of what the keys speak of that moved. */
  readonly note: () => void;
  /** Has it given one? */
  readonly sign: () => boolean;
  /** Until when an answer may still come without one, by performance.now(). */
  readonly until: number;
  /** Waits until the page has answered, or gave no sign for as long as patience lasts, `most` ms if that is less. */
  readonly answered: (most?: number, ended?: () => boolean) => Promise<void>;
};

/** A look-up answers after 0.3 to 2.5 s; without any sign of one we wait this long, never past MOST. */
const PATIENCE = 1500;
const MOST = 4000;
/** At rest again after a mark of being busy has gone, or after values that moved without one. */
const STILL = 80;
const SILENT = 250;
const LOOK = 40;

/** What a key is about: « employeur » for its SIRET, « salarie.adresse » for a postcode. */
const aboutOf = (id: string): string => id.slice(0, id.lastIndexOf('.') + 1);

/** Could the answer to one of these keys write here? What is said of others need not wait for it. */
export const speaksOf = (keys: readonly Job[], { write }: Job): boolean =>
  keys.some((key) => write.id.startsWith(aboutOf(key.write.id)));

/** Begins to watch for the answer that would write in `near`; the keys have just been written. */
export const lookUp = (page: Page, near: readonly Job[], patience = PATIENCE): LookUp => {
  const start = performance.now();
  const pulse = (): string =>
    near
      .map(({ write }) => {
        const held = reader().heldBy(page.document, write.ref);
        const now = held && page.look(held);
        return now === undefined ? '' : reader().shownValue(now.element);
      })
      .join('\u0000');
  let [before, busy, sign, last] = [pulse(), false, false, start];
  const note = (): void => {
    const [now, works] = [pulse(), page.roots().some(atWork)];
    if (now === before && !works) return;
    [before, busy, sign, last] = [now, busy || works, true, performance.now()];
  };
  const until = start + Math.min(patience, MOST);
  const over = (least: number): boolean => {
    const now = performance.now();
    if (now - start > MOST) return true;
    return sign ? now - last >= (busy ? STILL : SILENT) : now >= Math.min(until, start + least);
  };
  return {
    note,
    until,
    sign: () => sign,
    answered: async (most = MOST, ended = () => false) => {
      for (note(); near.length > 0 && !ended() && !over(most); note()) await pause(LOOK);
      page.fresh();
    },
  };
};
