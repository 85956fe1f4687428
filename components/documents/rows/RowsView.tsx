import { type ReactNode, useState } from 'react';
import { SavedState } from '../../dossier/SavedState';
import { go } from '../../shell/route';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { CirclePlus, Trash2 } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import type { RowColumn } from './columns';
import { RowBox } from './RowBox';
import type { Row } from './row-list';
import type { RowsState } from './use-rows';

const TITLE: RowColumn = { key: 'intitule', label: 'Intitulé', holds: 'line' };

const AddRow = ({ label, onAdd }: { readonly label: string; readonly onAdd: (title: string) => boolean }) => {
  const [title, setTitle] = useState('');
  return (
    <form
      className="space-y-2 rounded-xl border border-dashed border-edge p-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '' && onAdd(title)) setTitle('');
      }}
    >
      <label className="block space-y-1">
        <span className="font-medium">{label}</span>
        <input
          value={title}
          maxLength={300}
          autoComplete="off"
          onChange={({ target }) => setTitle(target.value)}
          className="w-full rounded-lg border border-edge bg-card px-3 py-2"
        />
      </label>
      <Button type="submit" icon={<CirclePlus aria-hidden size={16} />} disabled={title.trim() === ''}>
        Ajouter
      </Button>
    </form>
  );
};

type Props = {
  readonly dossier: string;
  readonly title: string;
  readonly about: string;
  readonly addLabel: string;
  readonly columns: readonly RowColumn[];
  readonly state: RowsState;
  /** A few words beside the title of a row. */
  readonly aside: (row: Row) => string;
  /** What stands below the boxes of a row. */
  readonly more?: (row: Row) => ReactNode;
};

/** The rows of a list of the dossier, opened one by one, each value kept as it is typed. */
export const RowsView = ({ dossier, title, about, addLabel, columns, state, aside, more }: Props) => {
  const { rows, broken, set, add, remove, removed, restore } = state;
  const [open, setOpen] = useState<string>();
  return (
    <Screen
      title={title}
      subtitle={<SavedState />}
      back={{ name: 'Retour aux documents', go: () => go({ screen: 'documents', dossier }) }}
    >
      <p className="text-sm text-muted">{about}</p>
      {removed === undefined ? null : (
        <Notice tone="note" live>
          <p className="wrap-anywhere">« {removed.title} » est supprimé.</p>
          <Button look="quiet" onClick={restore}>
            Annuler la suppression
          </Button>
        </Notice>
      )}
      {rows.map((row) => (
        <Disclosure
          key={row.id}
          title={row.intitule}
          aside={<span className="shrink-0 text-sm text-muted">{aside(row)}</span>}
          open={open === row.id}
          onToggle={(opened) =>
            setOpen((former) => (opened ? row.id : former === row.id ? undefined : former))
          }
        >
          {[TITLE, ...columns].map((column) => (
            <RowBox
              key={column.key}
              column={column}
              value={row[column.key]}
              onChange={(value) => set(row.id, column.key, value)}
            />
          ))}
          {more?.(row)}
          <Button look="danger" icon={<Trash2 aria-hidden size={16} />} onClick={() => remove(row)}>
            Supprimer
          </Button>
        </Disclosure>
      ))}
      {broken ? (
        <Notice tone="danger">
          <p>Cette liste ne peut pas être lue. Elle reste telle qu’elle est dans le dossier.</p>
        </Notice>
      ) : null}
      {rows.length === 0 && !broken ? <p className="text-muted">Aucune ligne pour le moment.</p> : null}
      <AddRow
        label={addLabel}
        onAdd={(text) => {
          const id = add(text);
          if (id !== undefined) setOpen(id);
          return id !== undefined;
        }}
      />
    </Screen>
  );
};
