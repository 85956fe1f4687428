import { useCombobox } from 'downshift';
import { useId, useMemo, useState } from 'react';
import { type DatumAsked, searchData } from './data-asked';

type Props = { readonly chosen: DatumAsked | null; readonly onChoose: (datum: DatumAsked | null) => void };

const wordsOf = (datum: DatumAsked | null): string =>
  datum === null ? '' : `${datum.group} – ${datum.label}`;

/** Search among the data a form may ask. */
export const DatumSearch = ({ chosen, onChoose }: Props) => {
  const [typed, setTyped] = useState<string>();
  const inputId = useId();
  const items = useMemo(() => searchData(typed ?? ''), [typed]);
  const box = useCombobox<DatumAsked>({
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
        Donnée du dossier
      </label>
      <input
        {...box.getInputProps({
          'aria-labelledby': undefined,
          onChange: (event) => setTyped(event.currentTarget.value),
          // What is typed takes the place of what was chosen.
          onFocus: (event) => event.currentTarget.select(),
        })}
        autoComplete="off"
        placeholder="Chercher : nom, SIRET, salaire…"
        className="mt-1 w-full rounded-lg border border-edge bg-card px-3 py-2"
      />
      <ul
        {...box.getMenuProps({ 'aria-label': 'Données du dossier', 'aria-labelledby': undefined })}
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
        {box.isOpen && items.length === 0 ? (
          <li className="px-3 py-2 text-muted">Aucune donnée ne correspond.</li>
        ) : null}
      </ul>
    </div>
  );
};
