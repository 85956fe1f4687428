import type { Page } from '@playwright/test';
import type { Control, Snapshot, Verdict, Write } from '@/lib/autofill';
import type { Case } from './cases';
import { zooHandOn } from './harness';

/** What became of one widget: what its kit's state held, and what the companion said of it. */
export type Result = {
  readonly case: Case;
  readonly found: boolean;
  readonly visible: boolean;
  readonly state: unknown;
  readonly verdict: Verdict | undefined;
  readonly undone: unknown;
};
export type PageResult = {
  readonly results: readonly Result[];
  readonly submits: number;
  readonly left: number;
  readonly faults: readonly string[];
  /** Lists and calendars still open at the end. */
  readonly open: number;
  readonly milliseconds: number;
};
type Zoo = Pick<PageResult, 'submits' | 'left' | 'faults'> & {
  readonly state: Readonly<Record<string, unknown>>;
};

const bare = (text: string): string => text.replace(/\s*[*:]+\s*$/, '').trim();

const controlOf = (snapshot: Snapshot, one: Case): Control | undefined =>
  snapshot.controls.find((control) => bare(control.label) === one.label);

const writeOf = (control: Control, one: Case): Write => ({
  ref: control.ref,
  selector: control.selector,
  id: one.id,
  part: null,
  value: one.value,
  accepts: one.accepts ?? [],
  wave: 2,
  expected: control.value,
  ...(one.choose === undefined ? {} : { choose: one.choose }),
});

const OPEN = `[...document.querySelectorAll('[aria-expanded=true]')].length`;

/**
 * Fills all widgets of one page in one go, as a plan would, then gives back those that can be emptied; `slower` times
 * slower than the machine is.
 */
export const fillPage = async (
  browser: { readonly newPage: () => Promise<Page> },
  url: string,
  cases: readonly Case[],
  slower = 1,
): Promise<PageResult> => {
  const page = await browser.newPage();
  if (slower > 1)
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(url);
  await page.waitForFunction('document.querySelectorAll("[data-zoo]").length > 5');
  const hand = await zooHandOn(page);
  const snapshot = await hand.collect();
  const zoo = (): Promise<Zoo> => page.evaluate('globalThis.zoo');
  const start = Date.now();
  const controls = new Map(cases.map((one) => [one.id, controlOf(snapshot, one)]));
  const writes = cases.flatMap((one) => {
    const control = controls.get(one.id);
    return control === undefined ? [] : [writeOf(control, one)];
  });
  const applied = await hand.apply(snapshot, writes);
  const verdicts = applied.ok ? applied.verdicts : [];
  const milliseconds = Date.now() - start;
  const filled = await zoo();
  const open = await page.evaluate<number>(OPEN);
  const backwards = verdicts.filter(
    ({ id, outcome }) =>
      outcome === 'accepted' && cases.some((one) => one.id === id && one.empty !== undefined),
  );
  await hand.undo(backwards.map(({ ref }) => ref));
  const { state: undone, submits, left, faults } = await zoo();
  await page.close();
  return {
    results: cases.map((one) => ({
      case: one,
      found: controls.get(one.id) !== undefined,
      visible: controls.get(one.id)?.visible === true,
      state: filled.state[one.id],
      verdict: verdicts.find(({ id }) => id === one.id),
      undone: undone[one.id],
    })),
    submits,
    left,
    faults,
    open,
    milliseconds,
  };
};
