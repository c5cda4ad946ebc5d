import type { SelectHTMLAttributes } from 'react';
import { Labelled, type Words } from './Labelled';

interface SelectProps extends SelectHTMLAttributes<HTMLSelectElement>, Words {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of several, too many to be shown beside each other. */
export function Select({ label, hint, complaint, options, ...select }: SelectProps) {
  return (
    <Labelled {...{ label, hint, complaint }}>
      {(described) => (
        <select {...described} {...select}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
