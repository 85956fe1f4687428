import { useState } from 'react';
import type { Change, Source } from '@/lib/documents/screens';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { ChangeLine } from './ChangeLine';
import { groupsOf, isTwin } from './ticks';

type Props = {
  readonly changes: readonly Change[];
  readonly source: Source;
  readonly ticks: ReadonlySet<string>;
  readonly onTicks: (ticks: ReadonlySet<string>) => void;
};

/** Everything the file says otherwise, by what it is about; each is taken or left on its own. */
export const ChangeGroups = ({ changes, source, ticks, onTicks }: Props) => {
  const [folded, setFolded] = useState<Readonly<Record<string, boolean>>>({});
  const tick = (keys: readonly string[], ticked: boolean) => {
    const next = new Set(ticks);
    for (const key of keys) {
      if (ticked) next.add(key);
      else next.delete(key);
    }
    onTicks(next);
  };
  return (
    <div className="space-y-2">
      {groupsOf(changes).map(({ key, title, changes: mine }) => {
        const keys = mine.map((change) => change.key);
        const all = keys.every((one) => ticks.has(one));
        return (
          <Disclosure
            key={key}
            title={title}
            aside={<span className="text-sm tabular-nums text-muted">{mine.length}</span>}
            open={folded[key] !== true}
            onToggle={(open) => setFolded((former) => ({ ...former, [key]: !open }))}
          >
            {mine.length < 2 ? null : (
              <Button look="quiet" onClick={() => tick(keys, !all)}>
                {all ? 'Tout décocher' : 'Tout cocher'}
                <span className="sr-only"> : {title}</span>
              </Button>
            )}
            <ul className="divide-y divide-line">
              {mine.map((change) => (
                <li key={change.key}>
                  <ChangeLine
                    change={change}
                    ticked={ticks.has(change.key)}
                    twin={isTwin(change, source)}
                    onTick={(ticked) => tick([change.key], ticked)}
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
