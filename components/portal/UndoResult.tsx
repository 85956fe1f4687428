import { IconButton } from '../ui/Button';
import { LocateFixed } from '../ui/icons';
import { Notice } from '../ui/Notice';
import type { Filling } from './reading';
import { nameOf } from './VerdictList';

type Props = { readonly undone: Filling; readonly onShow: (ref: string) => void };

/** What an undo gave back, and what is left for the person: a page may not let a radio button be unticked. */
export const UndoResult = ({ undone, onShow }: Props) => {
  const back = undone.verdicts.filter(({ outcome }) => outcome === 'accepted').length;
  // What the page no longer shows cannot be put back by hand either.
  const failed = undone.verdicts.filter(({ outcome }) => outcome !== 'accepted' && outcome !== 'gone');
  return (
    <Notice tone={failed.length === 0 ? 'note' : 'warn'} live>
      <p>
        {back} champ{back > 1 ? 's' : ''} remis dans l’état d’avant.
      </p>
      {failed.length === 0 ? null : (
        <>
          <p>À remettre vous-même, la page ne le permet pas autrement :</p>
          <ul>
            {failed.map((verdict) => (
              <li
                key={verdict.ref}
                data-undo="failed"
                data-field={verdict.id}
                className="flex items-center gap-1 wrap-anywhere"
              >
                <span className="flex-1">{nameOf(verdict.id, undone.labels.get(verdict.ref))}</span>
                <IconButton name="Montrer sur la page" onClick={() => onShow(verdict.ref)}>
                  <LocateFixed aria-hidden size={16} />
                </IconButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
};
