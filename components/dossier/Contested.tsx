import { formatValue, isFieldId } from '@/lib/domain';
import { useEditor, useEditorState } from '../field/editing';
import { labelOf, valueInWords } from '../history/words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { Contest } from './contest';

const shown = ({ field, theirs, draft }: Contest): string => {
  if (draft !== undefined) return draft;
  if (theirs === undefined) return '';
  return isFieldId(field) ? formatValue(field, theirs) : valueInWords(field, theirs);
};

const Choice = ({ contest }: { readonly contest: Contest }) => {
  const editor = useEditor();
  const value = shown(contest);
  const label = labelOf(contest.field);
  return (
    <li className="space-y-1 border-t border-line pt-2" data-contest={contest.field}>
      <p>
        <span className="font-semibold">{label}</span>
        <br />
        Dans l’autre fenêtre :{' '}
        {value === '' ? 'champ vidé' : <span className="wrap-anywhere">{`« ${value} »`}</span>}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button
          aria-label={`Reprendre cette valeur : ${label}`}
          onClick={() => editor.takeTheirs(contest.field)}
        >
          Reprendre cette valeur
        </Button>
        <Button aria-label={`Garder la mienne : ${label}`} onClick={() => editor.keepMine(contest.field)}>
          Garder la mienne
        </Button>
      </div>
    </li>
  );
};

/** The fields another window changed at the same moment, each with its value there, until each is answered. */
export const Contested = () => {
  const editor = useEditor();
  const { contested } = useEditorState();
  if (contested.length === 0) return null;
  return (
    <div className="mx-auto max-w-5xl p-3">
      <Notice tone="warn" live>
        <p>
          Ce dossier a été modifié en même temps dans une autre fenêtre. Votre saisie a été gardée ;
          choisissez :
        </p>
        <ul className="space-y-2">
          {contested.map((contest) => (
            <Choice key={contest.field} contest={contest} />
          ))}
        </ul>
        {contested.length > 1 ? (
          <Button look="quiet" onClick={() => editor.keepMine()}>
            Garder toutes les miennes
          </Button>
        ) : null}
      </Notice>
    </div>
  );
};
