import { describe, expect, it } from 'vitest';
import { WON_PATTERN, wonOf } from './won';

describe('an amount as typed', () => {
  it.each([
    ['99000', 99_000],
    ['99,000', 99_000],
    [' 99,000원 ', 99_000],
    ['₩99,000', 99_000],
    ['９９，０００', 99_000],
  ])('%s', (typed, won) => {
    expect(wonOf(typed)).toBe(won);
    expect(typed).toMatch(new RegExp(`^(?:${WON_PATTERN})$`, 'v'));
  });

  it.each(['', '-5', '9.5', '9만', 'abc'])('is none: %s', (typed) => {
    expect(wonOf(typed)).toBeNaN();
    expect(typed).not.toMatch(new RegExp(`^(?:${WON_PATTERN})$`, 'v'));
  });
});
