import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultOf, type Filled } from './faults';

const FINE: Filled['validity'] = {
  valid: true,
  valueMissing: false,
  badInput: false,
  typeMismatch: false,
  tooShort: false,
  patternMismatch: false,
  rangeUnderflow: false,
  rangeOverflow: false,
  stepMismatch: false,
};
const FIELD: Filled = { validity: FINE, type: 'text', min: '', max: '', minLength: -1, title: '' };
const wrong = (what: keyof Filled['validity'], field: Partial<Filled> = {}) =>
  faultOf({ ...FIELD, ...field, validity: { ...FINE, valid: false, [what]: true } });

describe('what is wrong with a field', () => {
  it('is nothing when the browser finds nothing', () => {
    expect(faultOf(FIELD)).toBeUndefined();
  });

  it('is said by what was asked for', () => {
    expect(wrong('valueMissing')).toEqual({ kind: 'missing' });
    expect(wrong('typeMismatch', { type: 'email' })).toEqual({ kind: 'email' });
    expect(wrong('tooShort', { minLength: 10 })).toEqual({ kind: 'short', count: 10 });
    expect(wrong('patternMismatch', { title: 'e.g. 99,000' })).toEqual({
      kind: 'written',
      how: 'e.g. 99,000',
    });
    expect(wrong('patternMismatch')).toEqual({ kind: 'other' });
  });

  it('is the range of a number, both ends of it where it has two', () => {
    const number = { type: 'number', min: '1', max: '50' };
    expect(wrong('rangeOverflow', number)).toEqual({ kind: 'range', from: 1, to: 50 });
    expect(wrong('rangeUnderflow', { ...number, max: '' })).toEqual({ kind: 'least', from: 1 });
    expect(wrong('stepMismatch', number)).toEqual({ kind: 'whole' });
    expect(wrong('badInput', number)).toEqual({ kind: 'number' });
  });

  it('is the same for half a date as for none', () => {
    expect(wrong('badInput', { type: 'datetime-local' })).toEqual({ kind: 'moment' });
    expect(wrong('valueMissing', { type: 'datetime-local' })).toEqual({ kind: 'moment' });
  });
});

describe('forms', () => {
  it('never leave it to the browser, which speaks its own language', () => {
    const bare = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.tsx'))
      .filter((path) => /<form\b(?![^>]*\bnoValidate\b)/.test(readFileSync(`src/${path}`, 'utf8')));
    expect(bare).toEqual([]);
  });
});
