import type { ReactNode } from 'react';

interface EmptyProps {
  readonly title: string;
  readonly text?: string;
  /** The way on. */
  readonly children?: ReactNode;
}

/** Says that there is nothing here yet, why, and what to do: the line, with nobody on it. */
export function Empty({ title, text, children }: EmptyProps) {
  return (
    <div className="empty">
      <svg viewBox="0 0 96 16" width="96" height="16" aria-hidden="true">
        <path d="M2 8H82" className="empty-line" />
        <circle cx="89" cy="8" r="5" className="empty-dot" />
      </svg>
      <p className="strong">{title}</p>
      {text && <p>{text}</p>}
      {children && <p className="row">{children}</p>}
    </div>
  );
}
