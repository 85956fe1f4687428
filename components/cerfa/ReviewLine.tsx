import type { Compared } from '@/lib/cerfa/compare';
import { formatValue } from '@/lib/domain';
import { labelOf } from './label';
import { isTakeable } from './review';

/** How the two sides are called: a dossier and a file, or two files. */
export type Sides = { readonly before: string; readonly after: string };

const Side = ({ name, text }: { readonly name: string; readonly text: string }) => (
  <span className="block text-sm wrap-anywhere">
    <span className="text-muted first-letter:uppercase inline-block">{name} :</span>{' '}
    {text === '' ? <span className="text-muted">rien</span> : text}
  </span>
);

type Props = {
  readonly line: Compared;
  readonly sides: Sides;
  /** Without it the line is only shown. */
  readonly onTick: ((ticked: boolean) => void) | undefined;
  readonly ticked: boolean;
};

/** One field on both sides, with a box to take it into the dossier. */
export const ReviewLine = ({ line, sides, onTick, ticked }: Props) => {
  const { id, state, before, after, draft, why, sureness } = line;
  const said = after === undefined ? (draft ?? '') : formatValue(id, after);
  const body = (
    <span className="min-w-0 flex-1">
      <span className="block font-medium">{labelOf(id)}</span>
      {state === 'same' ? (
        <span className="block text-sm wrap-anywhere">{formatValue(id, before)}</span>
      ) : (
        <>
          {before === undefined ? null : <Side name={sides.before} text={formatValue(id, before)} />}
          {state === 'gone' ? <Side name={sides.after} text="" /> : <Side name={sides.after} text={said} />}
        </>
      )}
      {why === undefined ? null : <span className="block text-sm text-warn">{why}</span>}
      {sureness === 'likely' && why === undefined && state !== 'same' ? (
        <span className="block text-sm text-muted">Lu sur la page : à relire.</span>
      ) : null}
    </span>
  );
  if (onTick === undefined || !isTakeable(line)) return <div className="flex gap-2 py-2">{body}</div>;
  return (
    <label className="flex cursor-pointer gap-2 py-2">
      <input
        type="checkbox"
        checked={ticked}
        onChange={(event) => onTick(event.target.checked)}
        className="mt-1 size-4 shrink-0 accent-accent"
      />
      {body}
    </label>
  );
};
