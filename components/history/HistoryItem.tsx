import { useState } from 'react';
import { Disclosure } from '../ui/Disclosure';
import { HistoryLine } from './HistoryLine';
import type { Item } from './items';
import { timeOf } from './moment';
import { EVENTS } from './words';

const Event = ({ item }: { readonly item: Extract<Item, { kind: 'event' }> }) => {
  const [open, setOpen] = useState(false);
  const { event, lines } = item;
  const time = <span className="text-sm tabular-nums text-muted">{timeOf(item.at)}</span>;
  if (lines.length === 0) {
    return (
      <p className="flex items-baseline gap-2 rounded-xl border border-line bg-card px-3 py-2.5">
        <span className="flex-1 font-semibold">{EVENTS[event]}</span>
        {time}
      </p>
    );
  }
  const count = lines.length === 1 ? '1 valeur' : `${lines.length} valeurs`;
  return (
    <Disclosure title={`${EVENTS[event]} : ${count}`} aside={time} open={open} onToggle={setOpen}>
      {lines.map((line) => (
        <HistoryLine key={line.field} line={line} />
      ))}
    </Disclosure>
  );
};

/** One thing that happened to a dossier. */
export const HistoryItem = ({ item }: { readonly item: Item }) => {
  switch (item.kind) {
    case 'event':
      return <Event item={item} />;
    case 'unreadable':
      return <p className="px-3 py-2 text-muted">Un changement qui ne peut plus être lu.</p>;
    case 'change':
      return (
        <div className="rounded-xl border border-line bg-card px-3 py-2.5">
          <HistoryLine line={item.line} time={timeOf(item.at)} />
        </div>
      );
  }
};
