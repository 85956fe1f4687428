import type { DossierSummary } from '@/lib/vault';
import { EraseButton } from './EraseButton';

type Props = {
  readonly dossier: DossierSummary;
  readonly busy: boolean;
  readonly onErase: () => void;
};

/** A dossier whose record cannot be opened: what to do, and the way to be rid of it. */
export const UnreadableCard = ({ dossier, busy, onErase }: Props) => (
  <li className="space-y-2 rounded-xl border border-danger bg-card px-3 py-2.5">
    <p className="font-semibold text-danger">{dossier.title}</p>
    <p className="text-sm">
      Ce dossier est abîmé et ne peut pas être ouvert. Fermez puis rouvrez le compagnon. S’il reste illisible,
      ouvrez la copie (.json) ou le Cerfa que vous en avez, puis effacez-le ici.
    </p>
    <EraseButton title={dossier.title} disabled={busy} onErase={onErase} />
  </li>
);
