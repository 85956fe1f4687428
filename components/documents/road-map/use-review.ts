import { useState } from 'react';
import { applyReview, type Change, type Review } from '@/lib/documents/screens';
import { useEditor, useEditorState } from '../../field/editing';
import { useServices } from '../../services';
import { type Task, useTask } from '../../shell/failure';
import { officeBytesOf } from '../read-office';
import { sourceOf } from '../source';
import { type Altered, alteredBetween, applyAll, canUndo, undoAll } from './applied';
import { firstTicks } from './ticks';

/** What was taken from the file last, to tell of it and to take it back. */
export type Taken = {
  readonly changes: readonly Change[];
  readonly altered: readonly Altered[];
  readonly faults: readonly string[];
};

export type ReviewState = {
  readonly task: Task;
  readonly review: Review | undefined;
  readonly ticks: ReadonlySet<string>;
  readonly setTicks: (ticks: ReadonlySet<string>) => void;
  readonly taken: Taken | undefined;
  readonly undoable: boolean;
  readonly undone: boolean;
  readonly give: (file: File) => void;
  readonly take: () => void;
  readonly undo: () => void;
};

/** An edited feuille de route read in the worker, its changes taken or left, and taken back as a whole. */
export const useReview = (): ReviewState => {
  const { documents } = useServices();
  const editor = useEditor();
  const state = useEditorState();
  const [review, setReview] = useState<Review>();
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set());
  const [taken, setTaken] = useState<Taken>();
  const [undone, setUndone] = useState(false);
  const task = useTask();
  const present = () => {
    const { fields, parts } = editor.read();
    return sourceOf(fields, parts);
  };
  return {
    task,
    review,
    ticks,
    setTicks,
    taken,
    undoable: taken !== undefined && canUndo(state, taken.altered),
    undone,
    give: (file) => {
      setReview(undefined);
      setTaken(undefined);
      setUndone(false);
      task.run(async () => {
        const bytes = await officeBytesOf(file);
        const read = await documents.readFeuille(bytes, present());
        setReview(read);
        setTicks(firstTicks(read.changes, present()));
      });
    },
    take: () =>
      task.run(async () => {
        if (review === undefined) return;
        const before = present();
        const { source: after, faults } = applyReview(before, review.changes, ticks);
        const altered = alteredBetween(before, after);
        await applyAll(editor, altered);
        const changes = review.changes.filter(({ key }) => ticks.has(key));
        setTaken({ changes, altered, faults: faults.map(({ sentence }) => sentence) });
        setUndone(false);
        // What was taken is settled: reading it again would offer an added row a second time.
        setReview({ ...review, changes: review.changes.filter(({ key }) => !ticks.has(key)) });
        setTicks(new Set());
      }),
    undo: () =>
      task.run(async () => {
        if (taken === undefined || review === undefined) return;
        await undoAll(editor, taken.altered);
        setReview({ ...review, changes: [...taken.changes, ...review.changes] });
        setTicks(new Set(taken.changes.map(({ key }) => key)));
        setTaken(undefined);
        setUndone(true);
      }),
  };
};
