import { useState } from 'react';
import type { Compared, LineState } from '@/lib/cerfa/compare';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { ReviewLine, type Sides } from './ReviewLine';
import { isTakeable, STATES } from './review';

const titleOf = (state: LineState, { before, after }: Sides): string =>
  ({
    doubtful: 'À vérifier',
    different: 'Différents',
    new: `Seulement dans ${after}`,
    gone: `Seulement dans ${before}`,
    same: 'Identiques',
  })[state];

type Props = {
  readonly lines: readonly Compared[];
  readonly sides: Sides;
  readonly ticks: ReadonlySet<string>;
  /** Without it the lines are only shown: two files are compared, and nothing is taken. */
  readonly onTicks?: (ticks: ReadonlySet<string>) => void;
};

/** The lines of a comparison, by what is to be decided; each is taken or left on its own. */
export const ReviewLines = ({ lines, sides, ticks, onTicks }: Props) => {
  const [folded, setFolded] = useState<Partial<Record<LineState, boolean>>>({ same: true, gone: true });
  const tick = (ids: readonly string[], ticked: boolean) => {
    const next = new Set(ticks);
    for (const id of ids) {
      if (ticked) next.add(id);
      else next.delete(id);
    }
    onTicks?.(next);
  };
  return (
    <div className="space-y-2">
      {STATES.map((state) => {
        const mine = lines.filter((line) => line.state === state);
        if (mine.length === 0) return null;
        const takeable = mine.filter(isTakeable).map(({ id }) => id);
        const all = takeable.every((id) => ticks.has(id));
        return (
          <Disclosure
            key={state}
            title={titleOf(state, sides)}
            aside={<span className="text-sm text-muted">{mine.length}</span>}
            open={folded[state] !== true}
            onToggle={(open) => setFolded((former) => ({ ...former, [state]: !open }))}
          >
            {onTicks === undefined || takeable.length < 2 ? null : (
              <Button look="quiet" onClick={() => tick(takeable, !all)}>
                {all ? 'Tout décocher' : 'Tout cocher'}
              </Button>
            )}
            <ul className="divide-y divide-line">
              {mine.map((line) => (
                <li key={line.id}>
                  <ReviewLine
                    line={line}
                    sides={sides}
                    ticked={ticks.has(line.id)}
                    onTick={onTicks === undefined ? undefined : (ticked) => tick([line.id], ticked)}
                  />
                </li>
              ))}
            </ul>
          </Disclosure>
        );
      })}
    </div>
  );
};
