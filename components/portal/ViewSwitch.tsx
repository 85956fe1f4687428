/** What can be done with the page in front. */
export const VIEWS = [
  { view: 'fill', words: 'Remplir' },
  { view: 'compare', words: 'Comparer' },
  { view: 'take', words: 'Reprendre' },
  { view: 'more', words: 'Plus' },
] as const;
export type View = (typeof VIEWS)[number]['view'];

type Props = { readonly view: View; readonly onChange: (view: View) => void };

/** Four ways to work with the page, one at a time. */
export const ViewSwitch = ({ view, onChange }: Props) => (
  <nav aria-label="Travail sur la page" className="flex gap-0.5 rounded-lg bg-raised p-1">
    {VIEWS.map(({ view: one, words }) => (
      <button
        key={one}
        type="button"
        aria-current={one === view ? 'page' : undefined}
        onClick={() => onChange(one)}
        className={`min-h-9 flex-auto rounded-md px-1 text-center font-medium ${one === view ? 'bg-card text-accent shadow-sm' : 'text-muted hover:text-ink'}`}
      >
        {words}
      </button>
    ))}
  </nav>
);
