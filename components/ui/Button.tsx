import type { ButtonHTMLAttributes, ReactNode } from 'react';

type Look = 'primary' | 'plain' | 'quiet' | 'danger';

const LOOKS: Record<Look, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong px-4 py-2 font-semibold',
  plain: 'bg-card text-ink border border-edge hover:bg-raised px-3 py-2 font-medium',
  quiet: 'text-accent hover:bg-accent-soft px-2 py-1.5 font-medium',
  danger: 'bg-card text-danger border border-danger hover:bg-danger-soft px-3 py-2 font-medium',
};

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly look?: Look;
  readonly icon?: ReactNode;
  readonly wide?: boolean;
};

/** A button with words; `icon` stands before them. */
export const Button = ({ look = 'plain', icon, wide = false, className = '', children, ...rest }: Props) => (
  <button
    type="button"
    {...rest}
    className={`inline-flex min-h-9 items-center justify-center gap-2 rounded-lg text-left leading-tight transition-colors [&>svg]:shrink-0 disabled:cursor-not-allowed disabled:opacity-55 ${LOOKS[look]} ${wide ? 'w-full' : ''} ${className}`}
  >
    {icon}
    {children}
  </button>
);

/** A button shown by an icon alone; `name` is what a screen reader says and the tooltip shows. */
export const IconButton = ({
  name,
  className = '',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { readonly name: string }) => (
  <button
    type="button"
    {...rest}
    aria-label={name}
    title={name}
    className={`inline-flex size-9 shrink-0 items-center justify-center rounded-lg text-muted hover:bg-raised hover:text-ink disabled:opacity-50 ${className}`}
  />
);
