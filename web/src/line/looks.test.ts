import { expect, test } from 'vitest';
import { board, turn } from '../testing/waiting';
import { isFar, lookPause, seenOn } from './looks';

test('only who waits at a place further back looks at the board', () => {
  expect(isFar(turn)).toBe(true);
  expect(isFar({ ...turn, waitFrom: 'PT10S' })).toBe(false);
  expect(isFar({ ...turn, place: -1 })).toBe(false);
  expect(isFar({ ...turn, state: 'CALLED' })).toBe(false);
  expect(isFar(undefined)).toBe(false);
});

test('a board is looked at twenty times in a wait, and each minute in a long one', () => {
  expect(lookPause({ ...turn, waitFrom: 'PT2H' }, undefined)).toBe(60_000);
  expect(lookPause({ ...turn, waitFrom: 'PT10M' }, undefined)).toBe(30_000);
  expect(lookPause(turn, board)).toBe(2_500);
});

test('as seldom as the board asks for, but before the wait is over', () => {
  expect(lookPause(turn, { ...board, pollAfter: 'PT40S' })).toBe(40_000);
  expect(lookPause(turn, { ...board, pollAfter: 'PT90S' })).toBe(50_000);
  expect(lookPause({ ...turn, waitFrom: 'PT0S' }, undefined)).toBe(1_000);
});

test('of a board and an answer about the turn the later one counts', () => {
  expect(seenOn(turn, 7, { board, at: 7, failed: false })).toMatchObject({ ahead: 50 });
  expect(seenOn(turn, 8, { board, at: 7, failed: false })).toBeUndefined();
});

test('a board that is not heard any more says nothing', () => {
  expect(seenOn(turn, 7, { board, at: 7, failed: true })).toBeUndefined();
  expect(seenOn(turn, 7, { board: undefined, at: 7, failed: false })).toBeUndefined();
  expect(seenOn({ ...turn, state: 'CALLED' }, 7, { board, at: 7, failed: false })).toBeUndefined();
});
