import { useId, type TextareaHTMLAttributes } from 'react';

interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with the text; empty when nothing is. */
  readonly complaint?: string;
}

/** A field for a few sentences. */
export function TextArea({ label, hint = '', complaint = '', ...area }: TextAreaProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        aria-describedby={`${id}-hint ${id}-complaint`}
        aria-invalid={complaint !== ''}
        {...area}
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
