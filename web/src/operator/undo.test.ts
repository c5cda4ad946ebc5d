import { describe, expect, it } from 'vitest';
import type { DeskRoom } from './rooms';
import { undoOf } from './undo';

const message = { ko: '잠시만요', en: 'A moment, please' };
const before = { state: 'OPEN', ratePerMinute: 600, maxInside: 300, message } as DeskRoom;

describe('undo', () => {
  it('opens again what was paused or closed', () => {
    expect(undoOf(before, { what: 'state', state: 'CLOSED', reason: 'x' }, 'back')).toEqual({
      what: 'state',
      state: 'OPEN',
      reason: 'back',
    });
  });

  it('says again what was said', () => {
    expect(undoOf(before, { what: 'message', ko: '', en: '', reason: 'x' }, 'back')).toEqual({
      what: 'message',
      ...message,
      reason: 'back',
    });
  });

  it('gives rate and places back', () => {
    const order = { what: 'admission', ratePerMinute: 60, maxInside: 30, reason: 'x' } as const;
    expect(undoOf(before, order, 'back')).toEqual({
      what: 'admission',
      ratePerMinute: 600,
      maxInside: 300,
      reason: 'back',
    });
  });
});
