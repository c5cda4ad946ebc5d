import type { ReactNode } from 'react';

interface CardProps {
  /** A heading of the second level; none when the card explains itself. */
  readonly title?: string;
  /** `hero` for the one thing that the page is about. */
  readonly kind?: 'usual' | 'hero';
  readonly children: ReactNode;
}

/** A sheet of paper: what belongs together. */
export function Card({ title, kind = 'usual', children }: CardProps) {
  return (
    <section className={kind === 'hero' ? 'card hero' : 'card'}>
      {title && <h2>{title}</h2>}
      {children}
    </section>
  );
}
