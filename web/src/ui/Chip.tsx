import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad';

interface ChipProps {
  readonly tone?: Tone;
  /** True for a state that changes by itself and has to be told to screen readers. */
  readonly live?: boolean;
  readonly children: ReactNode;
}

/** A state in one or two words. Its colour only underlines the words. */
export function Chip({ tone = 'neutral', live = false, children }: ChipProps) {
  return (
    <span className={`chip ${tone}`} role={live ? 'status' : undefined}>
      {children}
    </span>
  );
}
