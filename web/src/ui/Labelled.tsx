import { useId, type ReactNode } from 'react';
import { useFault } from './CheckedForm';

/** What is said around something that is filled in. */
export interface Words {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the value; empty when nothing is. */
  readonly complaint?: string | undefined;
}

interface Described {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

interface LabelledProps extends Words {
  readonly children: (described: Described) => ReactNode;
}

/** Something to fill in, whose hint and complaint are read together with it. */
export function Labelled({ label, hint = '', complaint = '', children }: LabelledProps) {
  const id = useId();
  const wrong = useFault(id) || complaint;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': `${id}-hint ${id}-complaint`,
        'aria-invalid': wrong !== '',
      })}
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <span className="complaint" id={`${id}-complaint`} aria-live="polite">
        {wrong}
      </span>
    </div>
  );
}
