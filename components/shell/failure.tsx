import { Component, type ReactNode, useCallback, useState } from 'react';
import { sentenceFor } from '@/lib/messages';
import { AppError } from '@/lib/shared/errors';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

const UNEXPECTED =
  'Une erreur inattendue s’est produite. Vos données enregistrées n’ont pas changé : fermez puis rouvrez le compagnon.';

export type LabelOf = (fieldId: string) => string | undefined;

/** The French sentence to show for anything that was thrown; `labelOf` names the fields it speaks of. */
export const sentenceOf = (cause: unknown, labelOf?: LabelOf): string =>
  cause instanceof AppError ? sentenceFor(cause, labelOf) : UNEXPECTED;

export type Task = {
  readonly busy: boolean;
  readonly failure: string | undefined;
  readonly run: (work: () => Promise<void>) => void;
  readonly clear: () => void;
};

/**
 * Runs a piece of work and keeps the sentence of its failure, to be shown beside the button. `busy` is for
 * disabling what would start another one. `labelOf` must be the same function from one render to the next.
 */
export const useTask = (labelOf?: LabelOf): Task => {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const run = useCallback(
    (work: () => Promise<void>) => {
      setBusy(true);
      setFailure(undefined);
      work()
        .catch((cause: unknown) => setFailure(sentenceOf(cause, labelOf)))
        .finally(() => setBusy(false));
    },
    [labelOf],
  );
  const clear = useCallback(() => setFailure(undefined), []);
  return { busy, failure, run, clear };
};

/** The failure of a task, read out when it appears. */
export const Failure = ({ task }: { readonly task: Task }) =>
  task.failure === undefined ? null : (
    <Notice tone="danger" live>
      <p>{task.failure}</p>
    </Notice>
  );

/** What a person sees instead of a screen that cannot be shown; nothing is written to a log. */
export const Broken = ({ cause }: { readonly cause: unknown }) => (
  <div className="space-y-3 p-4">
    <Notice tone="danger" live>
      <p>{sentenceOf(cause)}</p>
    </Notice>
    <Button onClick={() => window.location.reload()}>Recharger</Button>
  </div>
);

type BoundaryState = { readonly broken: boolean; readonly cause: unknown };

/** Catches what a screen could not, says so plainly and offers to reload. */
export class Boundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { broken: false, cause: undefined };

  static getDerivedStateFromError(cause: unknown): BoundaryState {
    return { broken: true, cause };
  }

  override render() {
    return this.state.broken ? <Broken cause={this.state.cause} /> : this.props.children;
  }
}
