import { useState } from 'react';
import { type DossierSummary, TRASH_DAYS } from '@/lib/vault';
import { shortMoment } from '../history/moment';
import { useServices } from '../services';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Undo2 } from '../ui/icons';
import { EraseButton } from './EraseButton';

type Props = {
  readonly dossiers: readonly DossierSummary[];
  readonly busy: boolean;
  readonly onRestore: (dossier: DossierSummary) => void;
  readonly onErase: (dossier: DossierSummary) => void;
};

/** The dossiers put aside, each with the way back and the way out. */
export const Trash = ({ dossiers, busy, onRestore, onErase }: Props) => {
  const { today } = useServices();
  const [open, setOpen] = useState(false);
  if (dossiers.length === 0) return null;
  return (
    <Disclosure title={`Corbeille (${dossiers.length})`} open={open} onToggle={setOpen}>
      <p className="text-sm">
        Un dossier mis ici est effacé au bout de {TRASH_DAYS} jours, avec son historique.
      </p>
      <ul className="space-y-3">
        {dossiers.map((dossier) => (
          <li key={dossier.id} className="space-y-1.5">
            <p className="font-semibold wrap-anywhere">{dossier.title}</p>
            {dossier.deletedAt === undefined ? null : (
              <p className="text-sm text-muted">supprimé le {shortMoment(dossier.deletedAt, today())}</p>
            )}
            <div className="flex flex-wrap gap-2">
              <Button
                icon={<Undo2 aria-hidden size={16} />}
                disabled={busy}
                onClick={() => onRestore(dossier)}
              >
                Restaurer
                <span className="sr-only"> : {dossier.title}</span>
              </Button>
              <EraseButton title={dossier.title} disabled={busy} onErase={() => onErase(dossier)} />
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
