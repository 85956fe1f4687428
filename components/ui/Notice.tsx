import type { ReactNode } from 'react';
import { Check, CircleAlert, Info, TriangleAlert } from './icons';

export type Tone = 'danger' | 'warn' | 'ok' | 'note';

const TONES: Record<Tone, { box: string; ink: string; Icon: typeof Info }> = {
  danger: { box: 'bg-danger-soft', ink: 'text-danger', Icon: CircleAlert },
  warn: { box: 'bg-warn-soft', ink: 'text-warn', Icon: TriangleAlert },
  ok: { box: 'bg-ok-soft', ink: 'text-ok', Icon: Check },
  note: { box: 'bg-note-soft', ink: 'text-note', Icon: Info },
};

type Props = {
  readonly tone: Tone;
  readonly title?: string;
  readonly children?: ReactNode;
  /** Read out at once by a screen reader: for what has just happened, not for what was there. */
  readonly live?: boolean;
};

/** A short message with its weight: an icon, words, and a colour that never stands alone. */
export const Notice = ({ tone, title, children, live = false }: Props) => {
  const { box, ink, Icon } = TONES[tone];
  return (
    <div
      role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}
      className={`settle flex gap-2.5 rounded-lg p-3 ${box}`}
    >
      <Icon aria-hidden size={18} className={`mt-0.5 shrink-0 ${ink}`} />
      <div className="min-w-0 flex-1 space-y-1.5">
        {title === undefined ? null : <p className={`font-semibold ${ink}`}>{title}</p>}
        {children}
      </div>
    </div>
  );
};
