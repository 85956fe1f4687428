import type { Wanted } from './made';

const CHOICES = [
  { key: 'edit', title: 'Word et Excel', about: 'pour modifier' },
  { key: 'print', title: 'PDF', about: 'pour imprimer' },
] as const;

type Props = { readonly wanted: Wanted; readonly onChange: (wanted: Wanted) => void };

/** The formats that are saved: to edit, to print, or both. */
export const FormatChoice = ({ wanted, onChange }: Props) => (
  <fieldset>
    <legend className="pb-1 font-semibold">Formats à enregistrer</legend>
    <div className="flex flex-wrap gap-2">
      {CHOICES.map(({ key, title, about }) => (
        <label
          key={key}
          className={`flex flex-1 cursor-pointer items-start gap-2 rounded-xl border bg-card px-3 py-2 ${wanted[key] ? 'border-accent' : 'border-line'}`}
        >
          <input
            type="checkbox"
            checked={wanted[key]}
            onChange={(event) => onChange({ ...wanted, [key]: event.target.checked })}
            className="mt-1 accent-accent"
          />
          <span className="leading-tight">
            <span className="block font-medium">{title}</span>
            <span className="text-sm text-muted">{about}</span>
          </span>
        </label>
      ))}
    </div>
  </fieldset>
);
