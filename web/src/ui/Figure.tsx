import type { ReactNode } from 'react';

interface FigureProps {
  readonly label: string;
  /** `hero` for the largest thing of the page. */
  readonly size?: 'usual' | 'hero';
  readonly children: ReactNode;
}

/** A number that matters, in large figures of equal width, with what it counts above it. */
export function Figure({ label, size = 'usual', children }: FigureProps) {
  return (
    <p className={size === 'hero' ? 'figure-block hero' : 'figure-block'}>
      <span className="label">{label}</span>
      <span className="figure">{children}</span>
    </p>
  );
}
