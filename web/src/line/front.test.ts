import { expect, test } from 'vitest';
import { isNews, isNext } from './front';

const open = { calledUpTo: 10, state: 'OPEN' };

test('only who waits, and not for long, is among the next', () => {
  expect(isNext('WAITING', 90_000)).toBe(true);
  expect(isNext('WAITING', 90_001)).toBe(false);
  expect(isNext('CALLED', 0)).toBe(false);
  expect(isNext(undefined, 0)).toBe(false);
});

test('it is asked at once when the guest may be called, or the room does something else', () => {
  expect(isNews(open, { ...open, calledUpTo: 11 }, 0, 0)).toBe(true);
  expect(isNews(open, { ...open, calledUpTo: 12 }, 2, 0)).toBe(false);
  expect(isNews(open, { ...open, calledUpTo: 13 }, 2, 0)).toBe(true);
  expect(isNews(open, { ...open, state: 'PAUSED' }, 2, 0)).toBe(true);
});

test('a line that only moves on is asked about each five seconds, and one that stands not at all', () => {
  expect(isNews(open, { ...open, calledUpTo: 11 }, 9, 5_000)).toBe(true);
  expect(isNews(open, { ...open, calledUpTo: 11 }, 9, 4_999)).toBe(false);
  expect(isNews(open, open, 0, 60_000)).toBe(false);
});
