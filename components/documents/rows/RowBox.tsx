import { useId, useState } from 'react';
import { readCell } from '@/lib/documents/screens';
import type { RowColumn } from './columns';

const FRAME = 'w-full rounded-lg border bg-card px-3 py-2';

/** A stored value as it is typed: a day as on a French calendar. */
const shownOf = ({ holds }: RowColumn, value: unknown): string => {
  if (value === undefined) return '';
  return holds === 'day' ? String(value).split('-').reverse().join('/') : String(value);
};

type Props = {
  readonly column: RowColumn;
  readonly value: unknown;
  /** Takes a valid value, undefined for none; false when the dossier refuses it. */
  readonly onChange: (value: unknown) => boolean;
};

const REFUSED = 'Cette réponse n’est pas acceptée.';

/** One value of a row: what is typed is kept as soon as it is valid, and explained when it is not. */
export const RowBox = ({ column, value, onChange }: Props) => {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [why, setWhy] = useState<string>();
  const { label, holds, choices, most } = column;
  const take = (text: string) => {
    setTyped(text);
    const read = readCell(text, holds, false);
    if (!read.ok) return setWhy(`${label} : ${read.why}.`);
    if (most !== undefined && Number(read.value ?? 0) > most) return setWhy(`${label} : ${most} au plus.`);
    setWhy(onChange(read.value) ? undefined : REFUSED);
  };
  const common = {
    id,
    'aria-describedby': `${id}-why`,
    'aria-invalid': why !== undefined,
    className: `${FRAME} ${why === undefined ? 'border-edge' : 'border-danger'}`,
    onBlur: () => {
      if (why === undefined) setTyped(undefined);
    },
  };
  const shown = typed ?? shownOf(column, value);
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block font-medium">
        {label}
      </label>
      {choices !== undefined ? (
        <select {...common} value={shown} onChange={({ target }) => take(target.value)}>
          {column.key === 'kind' ? null : <option value="">Non renseigné</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.words}
            </option>
          ))}
        </select>
      ) : holds === 'lines' ? (
        <textarea {...common} rows={3} value={shown} onChange={({ target }) => take(target.value)} />
      ) : (
        <input
          {...common}
          value={shown}
          autoComplete="off"
          inputMode={holds === 'hours' || holds === 'day' ? 'numeric' : undefined}
          placeholder={holds === 'day' ? 'jj/mm/aaaa' : undefined}
          onChange={({ target }) => take(target.value)}
        />
      )}
      <p id={`${id}-why`} className="text-sm text-danger empty:hidden">
        {why}
      </p>
    </div>
  );
};
