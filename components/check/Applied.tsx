import { useEffect, useRef } from 'react';
import { Button } from '../ui/Button';
import { Undo2 } from '../ui/icons';
import { Notice } from '../ui/Notice';
import type { Fixes } from './fixes';

/** What was just corrected on a click, and the way back. */
export const Applied = ({ fixes }: { readonly fixes: Fixes }) => {
  const { applied, undo } = fixes;
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed has gone with its finding: the keyboard goes on from here.
  useEffect(() => {
    if (applied !== undefined) place.current?.focus();
  }, [applied]);
  return applied === undefined ? null : (
    <div ref={place} tabIndex={-1}>
      <Notice tone="ok" live title="Correction faite">
        <p className="wrap-anywhere">{applied}</p>
        <Button look="quiet" icon={<Undo2 aria-hidden size={16} />} onClick={undo}>
          Annuler la correction
        </Button>
      </Notice>
    </div>
  );
};
