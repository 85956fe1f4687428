import { isListName, type Mark, type TemplateValues } from '@/lib/documents/screens';
import { Held } from './Held';
import { NameSearch } from './NameSearch';
import { LIST_WORDS, nameSaid } from './names';

const ListChoice = ({
  mark,
  onChoose,
}: {
  readonly mark: Mark;
  readonly onChoose: (name: string) => void;
}) => (
  <label className="block space-y-1">
    <span className="font-medium">Quelle liste répète-t-elle ?</span>
    <select
      value=""
      onChange={(event) => onChoose(event.target.value)}
      className="w-full rounded-lg border border-edge bg-card px-3 py-2"
    >
      <option value="">Choisir une liste</option>
      {Object.entries(LIST_WORDS).map(([list, words]) => (
        <option key={list} value={list}>
          {words}
        </option>
      ))}
    </select>
    <span className="sr-only">{mark.name}</span>
  </label>
);

type Props = {
  readonly mark: Mark;
  readonly values: TemplateValues;
  readonly onChoose: (name: string) => void;
  /** Forgets what was chosen for it; absent for a mark whose name is ours. */
  readonly onForget: (() => void) | undefined;
};

/** A mark that stands in the file: what it will hold, or the question what it is. */
export const MarkLine = ({ mark, values, onChoose, onForget }: Props) => {
  const { name, stands, opens } = mark;
  return (
    <li className="space-y-1 py-2">
      <code className="block text-sm wrap-anywhere">{`{{${name}}}`}</code>
      {stands !== undefined ? (
        <>
          <span className="block font-medium">{nameSaid(stands)}</span>
          <Held name={stands} values={values} />
          {onForget === undefined ? null : (
            <button type="button" onClick={onForget} className="text-sm text-accent underline">
              Choisir une autre donnée<span className="sr-only"> pour {name}</span>
            </button>
          )}
        </>
      ) : (
        <>
          <span className="block text-sm text-warn">
            Ce nom n’est pas connu. Dites une fois ce qu’il veut dire : ce sera gardé.
          </span>
          {opens ? (
            <ListChoice mark={mark} onChoose={onChoose} />
          ) : (
            <NameSearch
              label={`Donnée pour ${name}`}
              within={mark.within}
              onChoose={(chosen) => {
                if (!isListName(chosen)) onChoose(chosen);
              }}
            />
          )}
        </>
      )}
    </li>
  );
};
