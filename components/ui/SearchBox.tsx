import { useCombobox } from 'downshift';
import { useId, useMemo, useState } from 'react';

/** Something that can be searched: shown under its group. `id` is unique. */
export type Found = { readonly id: string; readonly label: string; readonly group: string };

type Props<T extends Found> = {
  readonly label: string;
  /** What the list of what was found is called. */
  readonly listName: string;
  readonly placeholder: string;
  readonly none: string;
  readonly chosen: T | null;
  readonly onChoose: (one: T | null) => void;
  /** What answers the words typed; all of it for none. Always the same function. */
  readonly search: (typed: string) => readonly T[];
};

const wordsOf = (one: Found | null): string => (one === null ? '' : `${one.group} – ${one.label}`);

/** A box to search among many things by their words, and choose one. */
export const SearchBox = <T extends Found>(props: Props<T>) => {
  const { label, listName, placeholder, none, chosen, onChoose, search } = props;
  const [typed, setTyped] = useState<string>();
  const inputId = useId();
  const items = useMemo(() => search(typed ?? ''), [search, typed]);
  const box = useCombobox<T>({
    items: [...items],
    inputId,
    inputValue: typed ?? wordsOf(chosen),
    selectedItem: chosen,
    itemToString: wordsOf,
    onSelectedItemChange: ({ selectedItem }) => onChoose(selectedItem),
    onIsOpenChange: ({ isOpen }) => {
      if (!isOpen) setTyped(undefined);
    },
  });
  return (
    <div className="relative">
      <label htmlFor={inputId} className="block font-medium">
        {label}
      </label>
      <input
        {...box.getInputProps({
          'aria-labelledby': undefined,
          onChange: (event) => setTyped(event.currentTarget.value),
          // What is typed takes the place of what was chosen.
          onFocus: (event) => event.currentTarget.select(),
        })}
        autoComplete="off"
        placeholder={placeholder}
        className="mt-1 w-full rounded-lg border border-edge bg-card px-3 py-2"
      />
      <ul
        {...box.getMenuProps({ 'aria-label': listName, 'aria-labelledby': undefined })}
        className={`absolute z-30 mt-1 max-h-60 w-full overflow-y-auto rounded-lg border border-edge bg-card shadow-lg ${box.isOpen ? '' : 'hidden'}`}
      >
        {box.isOpen
          ? items.map((item, index) => (
              <li
                key={item.id}
                {...box.getItemProps({ item, index })}
                className={`px-3 py-1.5 ${index === box.highlightedIndex ? 'bg-accent-soft' : ''}`}
              >
                {item.group !== items[index - 1]?.group ? (
                  <span className="block text-xs font-semibold text-muted uppercase">{item.group}</span>
                ) : null}
                {item.label}
              </li>
            ))
          : null}
        {box.isOpen && items.length === 0 ? <li className="px-3 py-2 text-muted">{none}</li> : null}
      </ul>
    </div>
  );
};
