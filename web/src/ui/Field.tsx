import { useId, type InputHTMLAttributes } from 'react';

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with the value; empty when nothing is. */
  readonly complaint?: string;
}

/** A labelled input whose hint and complaint are read together with it. */
export function Field({ label, hint = '', complaint = '', ...input }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        aria-describedby={`${id}-hint ${id}-complaint`}
        aria-invalid={complaint !== ''}
        {...input}
      />
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <span className="complaint" id={`${id}-complaint`} aria-live="polite">
        {complaint}
      </span>
    </div>
  );
}
