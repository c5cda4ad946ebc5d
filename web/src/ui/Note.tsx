import type { ReactNode } from 'react';
import type { Tone } from './Chip';

interface NoteProps {
  readonly tone?: Tone;
  /** What has happened, in one sentence. */
  readonly title?: string;
  /** How it is told to screen readers when it appears: at once, or when there is a pause. */
  readonly live?: 'alert' | 'status';
  readonly children?: ReactNode;
}

/** Something that has to be said: what happened, and what can be done now. */
export function Note({ tone = 'neutral', title, live, children }: NoteProps) {
  return (
    <div className={`note ${tone}`} role={live}>
      {title && <p className="strong">{title}</p>}
      {children}
    </div>
  );
}
