import { expect, test } from 'vitest';
import { board, turn } from '../testing/waiting';
import { milestone, mustAsk, onBoard } from './crowd';

test('milestones are where the server says', () => {
  expect([0, 1, 16, 17, 32, 33, 48, 49, 64, 176].map(milestone)).toEqual([
    0, 64, 1_024, 1_088, 2_048, 2_176, 4_096, 4_352, 8_192, 1_048_576,
  ]);
});

test('a place is found between two milestones', () => {
  expect(onBoard(turn, board)).toMatchObject({
    ahead: 50,
    waitFrom: 'PT50S',
    waitTo: 'PT100S',
    waitKnown: true,
  });
});

test('the last stretch ends where the line does', () => {
  expect(onBoard({ ...turn, place: 1_039 }, board)).toMatchObject({ ahead: 70 });
});

test('the first in the line has nobody ahead', () => {
  expect(onBoard({ ...turn, place: 900 }, board)).toMatchObject({ ahead: 0, waitFrom: 'PT0S' });
});

test('what the room does and has left is told too', () => {
  expect(onBoard(turn, { ...board, state: 'PAUSED', left: 'SOLD_OUT' })).toMatchObject({
    roomState: 'PAUSED',
    left: 'SOLD_OUT',
  });
});

test('a wait of which nobody can say how long it takes is not known', () => {
  const crowd = { ...board.crowd, waitTo: ['PT1S', 'PT1M', 'PT48H', 'PT48H'] };
  expect(onBoard(turn, { ...board, crowd })).toMatchObject({ waitKnown: false });
});

test('a board cannot say of a place that was called, is not drawn, or is behind its end', () => {
  expect(onBoard({ ...turn, place: 899 }, board)).toBeUndefined();
  expect(onBoard({ ...turn, place: -1 }, board)).toBeUndefined();
  expect(onBoard({ ...turn, place: 1_050 }, board)).toBeUndefined();
});

test('who was called, or waits in a room that has closed, asks for the turn', () => {
  expect(mustAsk(turn, board)).toBe(false);
  expect(mustAsk({ ...turn, place: 900 }, board)).toBe(false);
  expect(mustAsk({ ...turn, place: 899 }, board)).toBe(true);
  expect(mustAsk(turn, { ...board, state: 'CLOSED' })).toBe(true);
  expect(mustAsk({ ...turn, state: 'CALLED', place: 899 }, board)).toBe(false);
});
