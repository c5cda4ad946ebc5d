import type { TextareaHTMLAttributes } from 'react';
import { Labelled, type Words } from './Labelled';

type TextAreaProps = TextareaHTMLAttributes<HTMLTextAreaElement> & Words;

/** A field for a few sentences. */
export function TextArea({ label, hint, complaint, ...area }: TextAreaProps) {
  return (
    <Labelled {...{ label, hint, complaint }}>
      {(described) => <textarea rows={3} {...described} {...area} />}
    </Labelled>
  );
}
