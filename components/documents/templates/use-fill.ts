import { useState } from 'react';
import type { Filled } from '@/lib/documents/screens';
import { useServices } from '../../services';
import { type Task, useTask } from '../../shell/failure';
import type { Draft } from '../use-written';
import { type KeptTemplate, templateBytes } from './kept';

export type Filling = {
  /** The model filled from the dossier as it stands and as it is marked now; undefined before, and after a change. */
  readonly filled: Filled | undefined;
  readonly task: Task;
  readonly fill: () => void;
};

/** Fills a model in the worker. */
export const useFill = ({ id, mapping }: KeptTemplate, { source, same }: Draft): Filling => {
  const { vault, documents, today } = useServices();
  const [made, setMade] = useState<{ readonly from: string; readonly filled: Filled }>();
  const task = useTask();
  const from = `${same} ${JSON.stringify(mapping)}`;
  return {
    filled: made?.from === from ? made.filled : undefined,
    task,
    fill: () =>
      task.run(async () => {
        const bytes = await templateBytes(vault, id);
        if (bytes === undefined) return;
        setMade({ from, filled: await documents.fill(bytes, mapping, source, today()) });
        // What it says of the blanks stands at the head of the screen.
        window.scrollTo(0, 0);
      }),
  };
};
