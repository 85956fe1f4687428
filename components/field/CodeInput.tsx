import { useCombobox } from 'downshift';
import { useMemo, useState } from 'react';
import { type Code, cleanValue, definitions } from '@/lib/domain';
import { fold } from '@/lib/shared/text';
import { ChevronDown } from '../ui/icons';
import { useEditor, useValue } from './editing';
import type { InputProps } from './Field';

const wordsOf = ({ code, label }: Code): string => `${code} – ${label}`;
const searchable = ({ code, label, group = '', aliases = [] }: Code): string =>
  fold([code, label, group, ...aliases].join(' '));

/** The entries whose code starts with what is typed or whose words all begin one of its words, accents aside. */
export const searchCodes = (entries: readonly Code[], typed: string): readonly Code[] => {
  const words = fold(typed).split(' ').filter(Boolean);
  return entries.filter((entry) => {
    const text = ` ${searchable(entry)}`;
    return words.every((word) => text.includes(` ${word}`));
  });
};

/** A coded field: the list opens on demand and is searched by code or by word; free codes stay possible where allowed. */
export const CodeInput = ({ id, domId, describedBy, onTyping }: InputProps) => {
  const editor = useEditor();
  const { value, draft } = useValue(id);
  const entries = useMemo(
    () => (definitions[id].codes?.entries ?? []).filter(({ repealed }) => repealed !== true),
    [id],
  );
  const selected = entries.find(({ code }) => code === value) ?? null;
  const written =
    selected === null ? (draft ?? (value === undefined ? '' : String(value))) : wordsOf(selected);
  const [typed, setTyped] = useState<string>();
  const items = useMemo(
    () => (typed === undefined ? entries : searchCodes(entries, typed)),
    [entries, typed],
  );

  // Taken at once, not on downshift's own notice: that comes after the render, and quick typing would lose letters.
  const take = (text: string) => {
    setTyped(text);
    onTyping(true);
    if (text.trim() === '') return editor.set(id, undefined, 'typed');
    const cleaned = cleanValue(id, text);
    if (cleaned.ok) editor.set(id, cleaned.value, 'typed');
    else editor.draft(id, text);
  };
  const box = useCombobox<Code>({
    items: [...items],
    inputId: domId,
    inputValue: typed ?? written,
    selectedItem: selected,
    itemToString: (item) => (item === null ? '' : wordsOf(item)),
    onSelectedItemChange: ({ selectedItem }) => editor.set(id, selectedItem?.code, 'typed'),
    onIsOpenChange: ({ isOpen }) => {
      if (isOpen) return;
      setTyped(undefined);
      onTyping(false);
    },
    // Escape closes the list; by default a second one would also erase the answer.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputKeyDownEscape
        ? { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue }
        : changes,
  });
  return (
    <div className="relative">
      <div className="flex rounded-lg border border-edge bg-card focus-within:outline-2 focus-within:outline-accent">
        <input
          {...box.getInputProps({
            'aria-describedby': describedBy,
            'aria-labelledby': undefined,
            onChange: (event) => take(event.currentTarget.value),
          })}
          autoComplete="off"
          placeholder="Chercher un code ou un mot…"
          className="min-w-0 flex-1 bg-transparent px-3 py-2 outline-none placeholder:text-muted"
        />
        <button
          type="button"
          {...box.getToggleButtonProps({
            'aria-label': `Ouvrir la liste : ${definitions[id].label}`,
          })}
          className="px-2 text-muted"
        >
          <ChevronDown aria-hidden size={18} />
        </button>
      </div>
      <ul
        {...box.getMenuProps({
          'aria-label': definitions[id].label,
          'aria-labelledby': undefined,
        })}
        className={`absolute z-30 mt-1 max-h-72 w-full overflow-y-auto rounded-lg border border-edge bg-card shadow-lg ${box.isOpen ? '' : 'hidden'}`}
      >
        {box.isOpen
          ? items.map((item, index) => (
              <li
                key={item.code}
                {...box.getItemProps({ item, index })}
                className={`px-3 py-2 ${index === box.highlightedIndex ? 'bg-accent-soft' : ''} ${item.code === value ? 'font-semibold' : ''}`}
              >
                {item.group !== undefined && item.group !== items[index - 1]?.group ? (
                  <span className="block text-xs font-semibold text-muted uppercase">{item.group}</span>
                ) : null}
                <span className="inline-block min-w-9 font-semibold tabular-nums">{item.code}</span>
                {item.label}
              </li>
            ))
          : null}
        {box.isOpen && items.length === 0 ? (
          <li className="px-3 py-2 text-muted">Aucun code ne correspond.</li>
        ) : null}
      </ul>
    </div>
  );
};
