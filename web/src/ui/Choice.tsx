import type { ReactNode } from 'react';

interface ChoiceProps {
  readonly legend: string;
  /** Name of the field in its form. */
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What is chosen at first; the first option without it. */
  readonly start?: string | undefined;
  /** More about it, below. */
  readonly children?: ReactNode;
}

/** One of a few, all of them in sight. */
export function Choice({ legend, name, options, start = options[0]?.value, children }: ChoiceProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={value === start} /> {label}
        </label>
      ))}
      {children}
    </fieldset>
  );
}
