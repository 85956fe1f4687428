import { Button } from '../ui/Button';
import { Undo2 } from '../ui/icons';
import { Notice } from '../ui/Notice';
import type { Fixes } from './fixes';

/** What was just corrected on a click, and the way back. */
export const Applied = ({ fixes }: { readonly fixes: Fixes }) =>
  fixes.applied === undefined ? null : (
    <Notice tone="ok" live title="Correction faite">
      <p className="wrap-anywhere">{fixes.applied}</p>
      <Button look="quiet" icon={<Undo2 aria-hidden size={16} />} onClick={fixes.undo}>
        Annuler la correction
      </Button>
    </Notice>
  );
