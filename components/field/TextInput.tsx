import { useRef, useState } from 'react';
import { cleanValue, definitions, formatValue, type Kind } from '@/lib/domain';
import { useEditor, useValue } from './editing';
import type { InputProps } from './Field';
import { regroup } from './mask';

const MODES: Partial<Record<Kind, 'numeric' | 'decimal' | 'tel' | 'email'>> = {
  date: 'numeric',
  integer: 'numeric',
  amount: 'decimal',
  siret: 'numeric',
  phone: 'tel',
  email: 'email',
  postcode: 'numeric',
  idcc: 'numeric',
  nda: 'numeric',
  rncp: 'numeric',
  nsf: 'numeric',
};
const HINTS: Partial<Record<Kind, string>> = { date: 'jj/mm/aaaa' };
const NARROW = new Set<Kind>([
  'date',
  'integer',
  'amount',
  'postcode',
  'naf',
  'idcc',
  'rncp',
  'nsf',
  'departement',
]);

const FRAME =
  'w-full rounded-lg border bg-card px-3 py-2 placeholder:text-muted focus-visible:outline-offset-0';

/**
 * A typed field. Each key is cleaned: a valid text becomes the value, anything else is kept as it stands
 * and explained once the person leaves the box.
 */
export const TextInput = ({ id, domId, describedBy, onTyping }: InputProps) => {
  const { kind } = definitions[id];
  const editor = useEditor();
  const { value, draft } = useValue(id);
  const [typing, setTyping] = useState<string>();
  const composing = useRef(false);
  const shown = typing ?? draft ?? (value === undefined ? '' : formatValue(id, value as never));

  const take = (text: string) => {
    setTyping(text);
    onTyping(true);
    if (text.trim() === '') return editor.set(id, undefined, 'typed');
    const cleaned = cleanValue(id, text);
    if (cleaned.ok) editor.set(id, cleaned.value, 'typed');
    else editor.draft(id, text);
  };
  const common = {
    id: domId,
    'aria-describedby': describedBy,
    'aria-invalid': draft !== undefined && typing === undefined,
    autoComplete: 'off',
    spellCheck: kind === 'multiline',
    value: shown,
    onBlur: () => {
      setTyping(undefined);
      onTyping(false);
    },
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: () => {
      composing.current = false;
    },
    className: `${FRAME} ${NARROW.has(kind) ? 'max-w-44' : ''} ${draft !== undefined && typing === undefined ? 'border-danger' : 'border-edge'}`,
  };
  if (kind === 'multiline') {
    return <textarea {...common} rows={3} onChange={({ target }) => take(target.value)} />;
  }
  return (
    <input
      {...common}
      type="text"
      inputMode={MODES[kind]}
      placeholder={HINTS[kind]}
      onChange={({ target }) => {
        const atEnd = target.selectionStart === target.value.length && !composing.current;
        take(atEnd ? regroup(kind, target.value, shown) : target.value);
      }}
    />
  );
};
