import { describe, expect, it } from 'vitest';
import { Problem } from '../api/problem';
import { entryOf, isOutside } from './entry';

const refused = (code: string) => new Problem(code, 403, undefined, undefined);
const INSIDE = { lined: true, remembered: true, passed: false, error: null };

describe('how somebody stands to a sale with a line', () => {
  it('is of no interest where there is none', () => {
    expect(entryOf({ ...INSIDE, lined: false, remembered: false })).toBe('FREE');
  });

  it('is outside before they were let in, inside after, and over once the time has passed', () => {
    expect(entryOf({ ...INSIDE, remembered: false })).toBe('OUTSIDE');
    expect(entryOf(INSIDE)).toBe('INSIDE');
    expect(entryOf({ ...INSIDE, passed: true })).toBe('OVER');
  });

  it('is over when the server says so, whatever is remembered', () => {
    for (const code of ['ENTRY_PASS_REQUIRED', 'ENTRY_PASS_INVALID', 'ENTRY_PASS_EXPIRED'])
      expect(entryOf({ ...INSIDE, error: refused(code) })).toBe('OVER');
    expect(entryOf({ ...INSIDE, error: refused('CELL_TAKEN') })).toBe('INSIDE');
    expect(isOutside(new Error('no network'))).toBe(false);
  });
});
