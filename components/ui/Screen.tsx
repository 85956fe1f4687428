import type { ReactNode } from 'react';
import { IconButton } from './Button';
import { ArrowLeft } from './icons';

type Props = {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly back?: { readonly name: string; readonly go: () => void };
  readonly actions?: ReactNode;
  /** What stays at the foot of the screen: the next useful action. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
};

/** A screen of the companion: a heading that stays, the content, and a foot with the next action. */
export const Screen = ({ title, subtitle, back, actions, foot, children }: Props) => (
  <div className="flex min-h-dvh flex-col">
    <header className="sticky top-0 z-20 border-b border-line bg-surface px-3 py-2">
      <div className="mx-auto flex max-w-5xl items-center gap-1">
        {back === undefined ? null : (
          <IconButton name={back.name} onClick={back.go}>
            <ArrowLeft aria-hidden size={20} />
          </IconButton>
        )}
        <div className="min-w-0 flex-1 px-1">
          <h1 className="truncate text-[1.05rem] font-bold">{title}</h1>
          {subtitle === undefined ? null : <div className="text-sm text-muted">{subtitle}</div>}
        </div>
        {actions}
      </div>
    </header>
    <main className="flex-1 px-3 py-4">
      <div className="mx-auto max-w-5xl space-y-4">{children}</div>
    </main>
    {foot === undefined ? null : (
      <footer className="sticky bottom-0 z-20 border-t border-line bg-surface px-3 py-2.5">
        <div className="mx-auto max-w-5xl">
          <div className="space-y-2 lg:max-w-md">{foot}</div>
        </div>
      </footer>
    )}
  </div>
);
