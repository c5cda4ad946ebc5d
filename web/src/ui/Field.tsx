import type { InputHTMLAttributes } from 'react';
import { Labelled, type Words } from './Labelled';

type FieldProps = InputHTMLAttributes<HTMLInputElement> & Words;

/** One line to fill in. */
export function Field({ label, hint, complaint, ...input }: FieldProps) {
  return (
    <Labelled {...{ label, hint, complaint }}>{(described) => <input {...described} {...input} />}</Labelled>
  );
}
