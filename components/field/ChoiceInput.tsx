import { definitions } from '@/lib/domain';
import { useEditor, useValue } from './editing';
import type { InputProps } from './Field';

type Choice = { readonly value: unknown; readonly label: string };

const YES_NO: readonly Choice[] = [
  { value: true, label: 'Oui' },
  { value: false, label: 'Non' },
];

const choicesOf = (id: InputProps['id']): readonly Choice[] => {
  const { codes, kind } = definitions[id];
  if (kind === 'boolean' || codes === undefined) return YES_NO;
  return codes.entries.map(({ code, label }) => ({ value: code, label }));
};

/** A field with two or three answers, as radio buttons; a chosen answer can be taken back. */
export const ChoiceInput = ({ id, domId, labelledBy, describedBy }: InputProps) => {
  const editor = useEditor();
  const { value } = useValue(id);
  const choices = choicesOf(id);
  return (
    <div
      id={domId}
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      className="flex flex-wrap items-center gap-2"
    >
      {choices.map((choice) => (
        <label
          key={String(choice.value)}
          className="flex min-h-9 cursor-pointer items-center gap-2 rounded-lg border border-edge bg-card px-3 py-1.5 has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={domId}
            checked={value === choice.value}
            onChange={() => editor.set(id, choice.value, 'typed')}
            className="accent-accent"
          />
          {choice.label}
        </label>
      ))}
      {value === undefined ? null : (
        <button
          type="button"
          onClick={() => editor.set(id, undefined, 'typed')}
          className="rounded px-1.5 py-1 text-sm text-muted underline hover:text-ink"
        >
          Effacer
          <span className="sr-only"> la réponse à {definitions[id].label}</span>
        </button>
      )}
    </div>
  );
};
