import { useEffect, useState } from 'react';
import { Button } from '../ui/Button';
import { Trash2 } from '../ui/icons';

/** How long the first click waits for the second, in milliseconds. */
const PATIENCE_MS = 8_000;

type Props = {
  readonly title: string;
  readonly disabled: boolean;
  readonly onErase: () => void;
};

/** Erases for good, at the second click on the same button. */
export const EraseButton = ({ title, disabled, onErase }: Props) => {
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (!asked) return undefined;
    const timer = setTimeout(() => setAsked(false), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [asked]);
  return (
    <Button
      look="danger"
      icon={<Trash2 aria-hidden size={16} />}
      disabled={disabled}
      onBlur={() => setAsked(false)}
      onClick={() => {
        if (asked) onErase();
        setAsked(!asked);
      }}
    >
      <span aria-live="polite">
        {asked ? 'Cliquez encore pour effacer' : 'Effacer définitivement'}
        <span className="sr-only"> : {title}</span>
      </span>
    </Button>
  );
};
