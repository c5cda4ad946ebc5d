import { createContext, useContext, useState, type FormEvent, type FormHTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { faultOf, type Fault } from './faults';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What is wrong with the fields of the form around, by the id of the field. */
const Faults = createContext<ReadonlyMap<string, Fault>>(new Map());

/**
 * A form that says what is wrong with it beside each field and in the reader's language. Browsers do that in bubbles, one at a
 * time, in the language of the browser. Only when nothing is wrong it is sent.
 */
export function CheckedForm({ onSubmit, onInput, ...form }: FormHTMLAttributes<HTMLFormElement>) {
  const [faults, setFaults] = useState<ReadonlyMap<string, Fault>>(new Map());
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const wrong = controlsOf(event.currentTarget).flatMap((field) => {
      const fault = faultOf(asked(field));
      return fault ? [{ field, fault }] : [];
    });
    setFaults(new Map(wrong.map(({ field, fault }) => [field.id, fault])));
    if (!wrong[0]) return onSubmit?.(event as Parameters<NonNullable<typeof onSubmit>>[0]);
    event.preventDefault();
    wrong[0].field.focus();
  };
  /** What was wrong is looked at again with every key; nothing is called wrong while it is being written. */
  const look = (event: FormEvent<HTMLFormElement>) => {
    onInput?.(event as Parameters<NonNullable<typeof onInput>>[0]);
    const field = event.target as Control;
    if (!faults.has(field.id)) return;
    const fault = faultOf(asked(field));
    const next = new Map(faults);
    if (fault) next.set(field.id, fault);
    else next.delete(field.id);
    setFaults(next);
  };
  return (
    <Faults value={faults}>
      <form {...form} noValidate onSubmit={submit} onInput={look} />
    </Faults>
  );
}

/** What is wrong with a field of the form around, in words; empty if nothing. */
export function useFault(id: string): string {
  const { t } = useTranslation();
  const format = useFormat();
  const fault = useContext(Faults).get(id);
  switch (fault?.kind) {
    case undefined:
      return '';
    case 'written':
      return fault.how;
    case 'short':
      return t('fill.short', { count: fault.count });
    case 'range':
      return t('fill.range', { from: format.number(fault.from), to: format.number(fault.to) });
    case 'least':
      return t('fill.least', { from: format.number(fault.from) });
    default:
      return t(`fill.${fault!.kind}`);
  }
}

const controlsOf = (form: HTMLFormElement) =>
  [...form.elements].filter(
    (field): field is Control => 'willValidate' in field && field.willValidate === true,
  );

const asked = (field: Control) => ({
  validity: field.validity,
  type: field.type,
  min: 'min' in field ? field.min : '',
  max: 'max' in field ? field.max : '',
  minLength: 'minLength' in field ? field.minLength : 0,
  title: field.title,
});
