import type { DossierSummary } from '@/lib/vault';
import { shortMoment } from '../history/moment';
import { IconButton } from '../ui/Button';
import { Copy, Trash2 } from '../ui/icons';

type Props = {
  readonly dossier: DossierSummary;
  /** ISO day. */
  readonly today: string;
  readonly onOpen: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
};

/** One dossier of the list. */
export const DossierCard = ({ dossier, today, onOpen, onDuplicate, onRemove }: Props) => (
  <li className="flex items-center gap-1 rounded-xl border border-line bg-card pr-1 hover:border-edge">
    <button type="button" onClick={onOpen} className="min-w-0 flex-1 rounded-xl px-3 py-2.5 text-left">
      <span className="block truncate font-semibold">{dossier.title}</span>
      {dossier.subtitle === '' ? null : <span className="block truncate text-sm">{dossier.subtitle}</span>}
      <span className="block text-sm text-muted">
        {dossier.demo ? 'Exemple · ' : ''}modifié le {shortMoment(dossier.changedAt, today)}
      </span>
    </button>
    <IconButton name={`Dupliquer le dossier ${dossier.title}`} onClick={onDuplicate}>
      <Copy aria-hidden size={17} />
    </IconButton>
    <IconButton name={`Supprimer le dossier ${dossier.title}`} onClick={onRemove}>
      <Trash2 aria-hidden size={17} />
    </IconButton>
  </li>
);
