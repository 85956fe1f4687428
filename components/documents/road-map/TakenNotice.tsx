import { go } from '../../shell/route';
import { Button } from '../../ui/Button';
import { Undo2 } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { counted } from '../kinds';
import type { ReviewState } from './use-review';

type Props = { readonly state: ReviewState; readonly dossier: string };

/** What was taken, what the dossier refused, and the way back as a whole while nothing changed since. */
export const TakenNotice = ({ state, dossier }: Props) => {
  const { taken, undoable, undone, undo, task } = state;
  if (undone)
    return (
      <Notice tone="note" live>
        <p>C’est annulé : le dossier est comme avant.</p>
      </Notice>
    );
  if (taken === undefined) return null;
  const { changes, faults } = taken;
  return (
    <>
      <Notice tone="ok" live>
        <p>
          {counted(changes.length, 'changement repris', 'changements repris')} dans le dossier, en une seule
          fois.
        </p>
        {undoable ? (
          <Button look="quiet" icon={<Undo2 aria-hidden size={16} />} disabled={task.busy} onClick={undo}>
            Tout annuler
          </Button>
        ) : (
          <Button look="quiet" onClick={() => go({ screen: 'history', dossier })}>
            Le dossier a changé depuis : voir l’historique
          </Button>
        )}
      </Notice>
      {faults.length === 0 ? null : (
        <Notice tone="warn" live title="Laissé de côté">
          <ul className="list-disc pl-4 text-sm wrap-anywhere">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
};
