import type { ReactNode } from 'react';
import { ChevronDown } from './icons';

type Props = {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
};

/** A part of a screen that opens and closes; its heading says what is inside. */
export const Disclosure = ({ title, aside, open, onToggle, children }: Props) => (
  <details
    open={open}
    onToggle={(event) => onToggle(event.currentTarget.open)}
    className="group rounded-xl border border-line bg-card"
  >
    <summary className="flex items-center gap-2 rounded-xl px-3 py-2.5 hover:bg-raised">
      <ChevronDown
        aria-hidden
        size={18}
        className="shrink-0 text-muted transition-transform group-open:rotate-180"
      />
      <h3 className="flex-1 font-semibold">{title}</h3>
      {aside}
    </summary>
    <div className="space-y-4 border-t border-line px-3 py-4">{open ? children : null}</div>
  </details>
);
