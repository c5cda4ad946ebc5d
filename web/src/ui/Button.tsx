import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';

/** How much a button asks for attention: one `primary` a page; `danger` for what cannot be undone. */
export type ButtonKind = 'primary' | 'secondary' | 'plain' | 'danger';

interface Looks {
  readonly kind?: ButtonKind;
  /** As wide as what it stands in. */
  readonly wide?: boolean;
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement>, Looks {
  /** True while what it does is under way; it cannot be pressed again then. */
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/** Does something here. */
export function Button({ kind, wide, busy = false, children, ...button }: ButtonProps) {
  return (
    <button
      type="button"
      {...button}
      className={classOf(kind, wide, busy)}
      disabled={busy || button.disabled}
      aria-busy={busy || undefined}
    >
      {children}
    </button>
  );
}

/** Goes somewhere, and looks like a button because it is the next step. */
export function ButtonLink({ kind, wide, ...link }: LinkProps & Looks) {
  return <Link {...link} className={classOf(kind, wide)} />;
}

function classOf(kind: ButtonKind = 'primary', wide = false, busy = false): string {
  return ['button', kind, wide && 'wide', busy && 'busy'].filter(Boolean).join(' ');
}
