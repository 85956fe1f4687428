import type { Page } from '@playwright/test';
import { type Choices, type PlanLine, type PortalAnswer, plan, type Snapshot } from '@/lib/autofill';
import { appliedFields, type Dossier } from '@/lib/domain';
import { portalFor } from '@/lib/portals';
import { zooHandOn } from '../../zoo/harness';

const CHOICES: Choices = { overwrite: new Set(), allowSensitive: true, exclude: new Set() };
const MOST_ROUNDS = 12;

export type Companioned = {
  /** From the first reading of the page to the last value verified. */
  readonly ms: number;
  /** How long the page was still watched after that for a register that answers late. */
  readonly guarded: number;
  /** How many of `ms` were reading, deciding, and writing with verifying. */
  readonly collect: number;
  readonly plan: number;
  readonly apply: number;
  /** Fills: answers make other fields appear, and an old page loads itself again. */
  readonly rounds: number;
  /** Controls written, and how many of them the last reading found as the dossier says. */
  readonly written: number;
  readonly held: number;
};

/** What a line is about, whatever the page calls the control after it came back. */
const about = ({ id, part }: Pick<PlanLine, 'id' | 'part'>): string => `${id} ${part}`;

/** The page has gone under the script: it was loaded again. */
const isReload = (error: unknown): boolean =>
  /context|navigat|Inspected target|closed/i.test(error instanceof Error ? error.message : '');

/**
 * Fills the page in front through the scripts that ship – core, hand and widgets, in an isolated world – round by
 * round until nothing is left to write, as a person would by the panel's button.
 */
export async function fillByCompanion(page: Page, fields: Dossier): Promise<Companioned> {
  const known = appliedFields(fields);
  const portal = portalFor(new URL(page.url()).origin);
  const patience = portal?.lookups.patience;
  const spent = { collect: 0, plan: 0, apply: 0 };
  const timed = async <T>(what: keyof typeof spent, work: () => T | Promise<T>): Promise<T> => {
    const start = performance.now();
    try {
      return await work();
    } finally {
      spent[what] += performance.now() - start;
    }
  };
  const written = new Set<string>();
  let same = new Set<string>();
  let hand = await zooHandOn(page);
  const start = performance.now();
  let before = '';
  let rounds = 0;
  for (; rounds < MOST_ROUNDS; rounds += 1) {
    const loaded = page.waitForEvent('load').catch(() => undefined);
    try {
      const snapshot: Snapshot = await timed('collect', () => hand.collect());
      const { lines } = await timed('plan', () => plan(snapshot, known, CHOICES, portal));
      const writes = lines.flatMap(({ write }) => write ?? []);
      same = new Set(lines.filter(({ standing }) => standing === 'same').map(about));
      // What the page refused once it refuses again.
      const names = writes.map(about).join();
      if (names === before || writes.length === 0) break;
      before = names;
      for (const write of writes) written.add(about(write));
      const { documentId, url } = snapshot;
      const order = { type: 'portal/apply', documentId, url, writes, ...(patience ? { patience } : {}) };
      const answer: PortalAnswer = await timed('apply', () => hand.ask(order));
      // The page became another one meanwhile: it is read again.
      if (!answer.ok) before = '';
    } catch (error) {
      if (!isReload(error)) throw error;
      await loaded;
      before = '';
      hand = await zooHandOn(page);
    }
  }
  const held = [...written].filter((one) => same.has(one)).length;
  const ms = performance.now() - start;
  // A register that gave no sign may still answer over the fill: what it does is mended, and judged by the portal.
  await hand.ask({ type: 'portal/recheck' });
  return { ms, guarded: performance.now() - start - ms, ...spent, rounds, written: written.size, held };
}
