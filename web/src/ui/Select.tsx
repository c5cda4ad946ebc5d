import { useId, type SelectHTMLAttributes } from 'react';

interface SelectProps extends SelectHTMLAttributes<HTMLSelectElement> {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly hint?: string;
  /** What is wrong with the choice; empty when nothing is. */
  readonly complaint?: string;
}

/** One of several, too many to be shown beside each other. */
export function Select({ label, options, hint = '', complaint = '', ...select }: SelectProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        aria-describedby={`${id}-hint ${id}-complaint`}
        aria-invalid={complaint !== ''}
        {...select}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
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
