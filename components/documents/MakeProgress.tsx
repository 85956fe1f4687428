import { Button } from '../ui/Button';
import { X } from '../ui/icons';
import type { Progress } from './use-making';

type Props = { readonly progress: Progress; readonly onStop: () => void };

/** How far the making is, and the way to stop it. */
export const MakeProgress = ({ progress: { done, total }, onStop }: Props) => (
  <div className="flex items-center gap-3">
    <div className="min-w-0 flex-1 space-y-1">
      <p role="status" className="text-sm">
        {done} sur {total} {done > 1 ? 'prêts' : 'prêt'}…
      </p>
      <progress
        aria-label="Préparation des documents"
        value={done}
        max={total}
        className="block h-2 w-full accent-accent"
      />
    </div>
    <Button icon={<X aria-hidden size={16} />} onClick={onStop}>
      Arrêter
    </Button>
  </div>
);
