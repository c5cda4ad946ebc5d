/** What a browser knows to be wrong with something that was filled in, and what was asked for. */
export interface Filled {
  readonly validity: Pick<
    ValidityState,
    | 'valid'
    | 'valueMissing'
    | 'badInput'
    | 'typeMismatch'
    | 'tooShort'
    | 'patternMismatch'
    | 'rangeUnderflow'
    | 'rangeOverflow'
    | 'stepMismatch'
  >;
  readonly type: string;
  readonly min: string;
  readonly max: string;
  readonly minLength: number;
  /** How it is written, in words. */
  readonly title: string;
}

/** What is wrong: a text's key, and what its blanks are filled with. */
export type Fault =
  | { readonly kind: 'missing' | 'moment' | 'email' | 'number' | 'whole' | 'other' }
  | { readonly kind: 'short'; readonly count: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'least'; readonly from: number }
  | { readonly kind: 'written'; readonly how: string };

/** The first thing that is wrong with a field; undefined when nothing is. Half a date counts as one that is not there. */
export function faultOf({ validity, type, min, max, minLength, title }: Filled): Fault | undefined {
  if (validity.valid) return undefined;
  if (/^(date|time)/.test(type) && (validity.badInput || validity.valueMissing)) return { kind: 'moment' };
  if (validity.badInput) return { kind: 'number' };
  if (validity.valueMissing) return { kind: 'missing' };
  if (validity.typeMismatch && type === 'email') return { kind: 'email' };
  if (validity.tooShort) return { kind: 'short', count: minLength };
  if (validity.rangeUnderflow || validity.rangeOverflow)
    return max === ''
      ? { kind: 'least', from: Number(min) }
      : { kind: 'range', from: Number(min), to: Number(max) };
  if (validity.stepMismatch) return { kind: 'whole' };
  if (validity.patternMismatch && title) return { kind: 'written', how: title };
  return { kind: 'other' };
}
