import { isFieldId } from '@/lib/domain';
import { useEditor, useList, useValue } from '../field/editing';
import { Button } from '../ui/Button';
import { Undo2 } from '../ui/icons';
import type { Line } from './items';
import { isRestorable, labelOf, ORIGINS, valueInWords } from './words';

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Puts a field or a list of the training back to what it was, as if typed; shown only when that would change something. */
const Restore = ({ field, value }: { readonly field: string; readonly value: unknown }) => {
  const editor = useEditor();
  const { value: answer, draft } = useValue(field);
  const list = useList(field);
  const current = isFieldId(field) ? answer : list;
  if (!(isFieldId(field) || isRestorable(field)) || (draft === undefined && same(current, value)))
    return null;
  return (
    <Button
      look="quiet"
      icon={<Undo2 aria-hidden size={16} />}
      aria-label={`Rétablir ${labelOf(field)} : ${valueInWords(field, value)}`}
      onClick={() => editor.set(field, value, 'typed')}
    >
      Rétablir
    </Button>
  );
};

type Props = {
  readonly line: Line;
  /** The time of the change, when the line stands alone. */
  readonly time?: string;
};

/**
 * One field: what it was and what it became. Alone, it can be put back to what it was; among the values a dossier
 * began with, to what it then was.
 */
export const HistoryLine = ({ line, time }: Props) => {
  const { field, before, after, origin } = line;
  return (
    <div data-history={field}>
      <p className="flex items-baseline gap-2">
        <span className="min-w-0 flex-1 font-semibold">{labelOf(field)}</span>
        {time === undefined ? null : <span className="text-sm tabular-nums text-muted">{time}</span>}
      </p>
      <p className="wrap-anywhere whitespace-pre-line">
        {time === undefined ? null : (
          <>
            <span className="text-muted">{valueInWords(field, before)}</span>
            <span aria-hidden> → </span>
            <span className="sr-only"> devient </span>
          </>
        )}
        {valueInWords(field, after)}
      </p>
      <div className="flex min-h-9 items-center gap-2 text-sm text-muted">
        <span className="flex-1">{ORIGINS[origin]}</span>
        <Restore field={field} value={time === undefined ? after : before} />
      </div>
    </div>
  );
};
