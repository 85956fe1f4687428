import type { DossierSummary } from '@/lib/vault';
import { IconButton } from '../ui/Button';
import { Copy, Trash2 } from '../ui/icons';

type Props = {
  readonly dossier: DossierSummary;
  readonly onOpen: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
};

const changed = (instant: string): string =>
  new Date(instant).toLocaleString('fr-FR', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });

/** One dossier of the list. */
export const DossierCard = ({ dossier, onOpen, onDuplicate, onRemove }: Props) => (
  <li className="flex items-center gap-1 rounded-xl border border-line bg-card pr-1 hover:border-edge">
    <button type="button" onClick={onOpen} className="min-w-0 flex-1 rounded-xl px-3 py-2.5 text-left">
      <span className="block truncate font-semibold">{dossier.title}</span>
      {dossier.subtitle === '' ? null : <span className="block truncate text-sm">{dossier.subtitle}</span>}
      <span className="block text-sm text-muted">
        {dossier.demo ? 'Exemple · ' : ''}modifié le {changed(dossier.changedAt)}
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
