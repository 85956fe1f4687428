import { useEffect, useState } from 'react';

type Props = { readonly title: string; readonly onRename: (title: string) => void };

/** The name of a model, kept when the box is left or Enter is pressed; an empty one is not taken. */
export const TitleBox = ({ title, onRename }: Props) => {
  const [typed, setTyped] = useState(title);
  useEffect(() => setTyped(title), [title]);
  const keep = () => {
    const next = typed.trim();
    if (next === '') setTyped(title);
    else if (next !== title) onRename(next);
  };
  return (
    <label className="block space-y-1">
      <span className="font-medium">Nom du modèle</span>
      <input
        value={typed}
        maxLength={80}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
        className="w-full rounded-lg border border-edge bg-card px-3 py-2"
      />
    </label>
  );
};
