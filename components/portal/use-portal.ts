import { useCallback, useMemo, useState } from 'react';
import { type Choices, type Plan, plan, type Snapshot, type Verdict } from '@/lib/autofill';
import { appliedFields } from '@/lib/domain';
import { portalFor } from '@/lib/portals';
import { useEditorState } from '../field/editing';
import { useServices } from '../services';
import type { Task } from '../shell/failure';
import { type Assignment, choicesOf, type Decision } from './decisions';
import { type Filled, fillLate, fillOn, undoOn } from './fill-on';
import { withReturned } from './gone';
import {
  type Reading,
  withDecision,
  withOffers,
  withReload,
  withUndone,
  withUndoneOne,
  withVerdicts,
} from './reading';
import { useFollow, useLateForm, useNextStep } from './use-follow';
import { type Memory, useMemory } from './use-memory';
import { usePointing } from './use-pointing';
import { useReading } from './use-reading';

export type PortalState = Omit<Reading, 'document' | 'decisions' | 'offers'> & {
  readonly plan: Plan | undefined;
  readonly memory: Memory;
  /** Refs of the controls whose value of the page is to be replaced, and of those left aside. */
  readonly overwrite: ReadonlySet<string>;
  readonly skipped: ReadonlySet<string>;
  readonly picked: (ref: string) => string | undefined;
  readonly task: Task;
  readonly following: boolean;
  readonly setFollowing: (follow: boolean) => void;
  readonly analyse: () => void;
  readonly fill: () => void;
  readonly undo: () => void;
  readonly undoOne: (ref: string) => void;
  readonly show: (ref: string) => void;
  readonly press: (ref: string) => void;
  readonly decide: (
    ref: string,
    change: { readonly [K in keyof Decision]?: Decision[K] | undefined },
  ) => void;
  /** Says which datum a control asks, for this fill or for good on this site; `done` once it is kept. */
  readonly say: (ref: string, answer: Assignment, remember: boolean, done?: () => void) => void;
  readonly setAllowSensitive: (allow: boolean) => void;
  readonly pointing: ReturnType<typeof usePointing>;
};

/** The portal page in front: what it asks, what would be written, and what became of each write. */
export const usePortal = (): PortalState => {
  const { portal } = useServices();
  const { fields, parts } = useEditorState();
  const { reading, setReading, queue, look, analyse, glance } = useReading();
  const { page, snapshot, decisions, offers, allowSensitive } = reading;
  const [following, setFollowing] = useState(false);
  const origin = page?.origin;
  const memory = useMemory(origin);
  const pointing = usePointing(page, snapshot?.documentId, setReading, queue);
  const choices = useMemo(
    () => (snapshot === undefined ? undefined : choicesOf(decisions, snapshot, allowSensitive)),
    [snapshot, decisions, allowSensitive],
  );
  const planOf = useCallback(
    (read: Snapshot, chosen: Choices) =>
      plan(
        withOffers(read, offers),
        appliedFields(fields),
        chosen,
        origin === undefined ? undefined : portalFor(origin),
        { lists: parts, lessons: memory.lessons },
      ),
    [offers, fields, parts, origin, memory.lessons],
  );
  const current = useMemo(
    () => (snapshot === undefined || choices === undefined ? undefined : planOf(snapshot, choices)),
    [snapshot, choices, planOf],
  );
  const filling = useMemo(
    () =>
      reading.filling === undefined || snapshot === undefined || current === undefined
        ? reading.filling
        : withReturned(reading.filling, current, snapshot),
    [reading.filling, snapshot, current],
  );

  const fill = () =>
    queue.run(async () => {
      if (page === undefined || snapshot === undefined || current === undefined) return;
      const again = (read: Snapshot) => planOf(read, choicesOf(decisions, read, allowSensitive));
      const tell = (filled: Filled) =>
        setReading((before) => {
          const known = filled.snapshot === snapshot ? before : withReload(before, page, filled.snapshot);
          return withVerdicts(known, filled.snapshot, filled.plan.lines, filled.verdicts, filled.reverse);
        });
      const filled = await fillOn(portal, page, { snapshot, plan: current }, again);
      tell(filled);
      await memory.note(filled.plan.lines, filled.verdicts);
      const late = await fillLate(portal, page, filled, again);
      if (late !== undefined) {
        tell(late);
        await memory.note(late.plan.lines, late.verdicts);
      }
      watchLate(filled);
      await look(true);
    });
  /** A register without any sign of being asked may answer after the fill: what became of it is told then. */
  const watchLate = (filled: Filled) => {
    if (page === undefined) return;
    const { documentId } = filled.snapshot;
    const tell = (verdicts: readonly Verdict[]) =>
      setReading((before) =>
        verdicts.length === 0 || before.filling?.documentId !== documentId
          ? before
          : withVerdicts(before, filled.snapshot, filled.plan.lines, verdicts),
      );
    // A page that went meanwhile has nothing more to tell.
    portal.recheck(page, documentId).then(tell, () => undefined);
  };
  const giveBack = (
    refs: readonly string[],
    done: (before: Reading, verdicts: Reading['filling']) => Reading,
  ) =>
    queue.run(async () => {
      if (page === undefined || filling === undefined) return;
      const verdicts = await undoOn(portal, page, snapshot, filling, refs);
      setReading((before) => done({ ...before, filling }, { ...filling, verdicts }));
      await look(true);
    });
  const say: PortalState['say'] = (ref, answer, remember, done) => {
    const control = snapshot?.controls.find((one) => one.ref === ref);
    if (snapshot === undefined || control === undefined) return;
    if (remember) {
      queue.run(async () => {
        await memory.teach(snapshot, ref, answer);
        done?.();
      });
    } else {
      setReading((before) => withDecision(before, ref, { assigned: answer }));
      done?.();
    }
  };
  useNextStep(page, snapshot, queue.busy || pointing.active, glance);
  useLateForm(reading, !queue.busy && queue.failure === undefined, glance);
  useFollow(following, !queue.busy && !pointing.active, current, reading, fill);
  return {
    ...reading,
    filling,
    plan: current,
    memory,
    pointing,
    overwrite: choices?.overwrite ?? new Set(),
    skipped: choices?.exclude ?? new Set(),
    picked: (ref) => choices?.picked.get(ref),
    task: queue,
    following,
    setFollowing,
    analyse,
    fill,
    undo: () =>
      giveBack(filling?.verdicts.map(({ ref }) => ref) ?? [], (before, undone) =>
        undone === undefined ? before : withUndone(before, undone, undone.verdicts),
      ),
    undoOne: (ref) =>
      giveBack([ref], (before, undone) => {
        const [verdict] = undone?.verdicts ?? [];
        return verdict === undefined ? before : withUndoneOne(before, ref, verdict);
      }),
    show: (ref) =>
      queue.run(async () => {
        if (page !== undefined && snapshot !== undefined) await portal.show(page, snapshot.documentId, ref);
      }),
    press: (ref) =>
      queue.run(async () => {
        if (page === undefined || snapshot === undefined) return;
        await portal.press(page, snapshot.documentId, ref);
        await look(true);
      }),
    decide: (ref, change) => setReading((before) => withDecision(before, ref, change)),
    say,
    setAllowSensitive: (allow) => setReading((before) => ({ ...before, allowSensitive: allow })),
  };
};
