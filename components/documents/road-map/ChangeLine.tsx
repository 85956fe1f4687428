import { addedCells, type Change, changeTexts } from '@/lib/documents/screens';

const LISTS = { competences: 'Compétence', points: 'Point de suivi' } as const;

const Side = ({ name, text }: { readonly name: string; readonly text: string }) => (
  <span className="block text-sm whitespace-pre-line wrap-anywhere">
    <span className="text-muted">{name} :</span>{' '}
    {text === '' ? <span className="text-muted">rien</span> : text}
  </span>
);

const Body = ({ change }: { readonly change: Change }) => {
  switch (change.kind) {
    case 'removed':
      return <span className="block text-sm">{LISTS[change.list]} à supprimer du dossier</span>;
    case 'added':
      return (
        <>
          {addedCells(change).map(({ label, text }) => (
            <Side key={label} name={label} text={text} />
          ))}
        </>
      );
    default: {
      const { before, after } = changeTexts(change);
      return (
        <>
          <Side name="Avant" text={before} />
          <Side name="Après" text={after} />
        </>
      );
    }
  }
};

const titleOf = (change: Change): string =>
  change.kind === 'cell' || change.kind === 'field' ? change.label : change.row;

type Props = {
  readonly change: Change;
  readonly ticked: boolean;
  readonly twin: boolean;
  readonly onTick: (ticked: boolean) => void;
};

/** One thing the file says otherwise than the dossier, with a box to take it. */
export const ChangeLine = ({ change, ticked, twin, onTick }: Props) => (
  <label className="flex cursor-pointer gap-2.5 py-2">
    <input
      type="checkbox"
      checked={ticked}
      onChange={(event) => onTick(event.target.checked)}
      className="mt-1 size-4 shrink-0 accent-accent"
    />
    <span className="min-w-0 flex-1">
      <span className="block font-medium wrap-anywhere">{titleOf(change)}</span>
      <Body change={change} />
      {twin ? (
        <span className="block text-sm text-warn">
          Le dossier a déjà une ligne de ce nom : la reprendre en ferait deux.
        </span>
      ) : null}
      {'place' in change ? <span className="block text-sm text-muted">{change.place}</span> : null}
    </span>
  </label>
);
