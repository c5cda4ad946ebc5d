import { describe, expect, it } from 'vitest';
import type { MyTurn } from '../api/types';
import { lineView, type Known } from './view';

const turn = (over: Partial<MyTurn> = {}): MyTurn => ({
  state: 'WAITING',
  roomState: 'OPEN',
  ahead: 12,
  waitFrom: 'PT1M',
  waitTo: 'PT2M',
  waitKnown: true,
  pollAfter: 'PT1S',
  callWindowEndsAt: '',
  left: 'SOME',
  beatAfter: 'PT30S',
  ...over,
});

const view = (over: Partial<Known> = {}) =>
  lineView({ turn: turn(), refusal: '', door: undefined, signedIn: true, stock: 'PLENTY', ...over });

describe('what the waiting page shows', () => {
  it('is joining until the first answer, also while none comes', () => {
    expect(view({ turn: undefined }).kind).toBe('JOINING');
    expect(view({ turn: undefined, refusal: 'NO_ANSWER' }).kind).toBe('JOINING');
  });

  it('is the refusal when there is no place to be had', () => {
    expect(view({ turn: undefined, refusal: 'NOT_FOUND' }).kind).toBe('REFUSED');
    expect(view({ turn: undefined, refusal: 'ROOM_CLOSED' }).kind).toBe('CLOSED');
  });

  it('is the registration until the draw, and what it takes to register', () => {
    expect(view({ turn: turn({ state: 'REGISTERED' }) })).toEqual({ kind: 'REGISTERED', paused: false });
    expect(view({ turn: undefined, refusal: 'SIGN_IN_REQUIRED' }).kind).toBe('REGISTER_FIRST');
  });

  it('is the place while waiting, whatever has failed since', () => {
    expect(view({ refusal: 'NO_ANSWER' })).toMatchObject({ kind: 'WAITING', paused: false, gone: undefined });
  });

  it('says when the room is paused and when nothing is left', () => {
    expect(view({ turn: turn({ roomState: 'PAUSED' }) })).toMatchObject({ paused: true });
    expect(view({ turn: turn({ state: 'COUNTING', roomState: 'RECOVERING' }) }).kind).toBe('RECOVERING');
    expect(view({ stock: 'SOLD_OUT' })).toMatchObject({ gone: 'SOLD_OUT' });
    expect(view({ turn: turn({ left: 'SOLD_OUT' }) })).toMatchObject({ gone: 'SOLD_OUT' });
    expect(view({ turn: turn({ left: 'NONE_FREE' }) })).toMatchObject({ gone: 'NONE_FREE' });
    expect(view({ stock: 'ALL_HELD' })).toMatchObject({ gone: undefined });
  });

  it('tells who stands in a line that nobody joins any more, and who comes to it', () => {
    expect(view({ turn: turn({ roomState: 'DRAINING' }) })).toMatchObject({ kind: 'WAITING', drained: true });
    expect(view({ turn: undefined, refusal: 'ROOM_DRAINING' }).kind).toBe('DRAINED');
    const ended = turn({ state: 'ENDED', roomState: 'DRAINING' });
    expect(view({ turn: ended })).toEqual({ kind: 'ENDED', drained: true });
    expect(view({ turn: ended, refusal: 'ROOM_DRAINING' }).kind).toBe('DRAINED');
  });

  it('asks who was called to sign in, and lets in who has', () => {
    const called = turn({ state: 'CALLED' });
    expect(view({ turn: called, signedIn: false }).kind).toBe('SIGN_IN');
    expect(view({ turn: called }).kind).toBe('GOING_IN');
    expect(view({ turn: called, door: 'AT_THE_DOOR' })).toEqual({ kind: 'AT_THE_DOOR', paused: false });
    expect(view({ turn: called, door: 'IN' }).kind).toBe('INSIDE');
  });

  it('tells who was away, or too late, that they are called once more', () => {
    expect(view({ turn: turn({ state: 'PASSED_OVER' }) })).toEqual({ kind: 'PASSED_OVER', paused: false });
    const missed = turn({ state: 'MISSED', roomState: 'PAUSED' });
    expect(view({ turn: missed, signedIn: false })).toEqual({ kind: 'MISSED', paused: true });
  });

  it('lets in again who is inside already and comes back', () => {
    expect(view({ turn: turn({ state: 'INSIDE' }) }).kind).toBe('GOING_IN');
    expect(view({ turn: turn({ state: 'INSIDE' }), signedIn: false }).kind).toBe('SIGN_IN');
  });

  it('is over once the turn is, and closed once the room is', () => {
    expect(view({ turn: turn({ state: 'ENDED' }) }).kind).toBe('ENDED');
    expect(view({ refusal: 'TURN_INVALID' }).kind).toBe('ENDED');
    expect(view({ turn: turn({ state: 'ENDED', roomState: 'CLOSED' }) }).kind).toBe('CLOSED');
  });

  it('does not hide a refusal of the door that does not pass', () => {
    const called = turn({ state: 'CALLED' });
    expect(view({ turn: called, refusal: 'NOT_ALLOWED' }).kind).toBe('REFUSED');
    expect(view({ turn: called, refusal: 'NOT_CALLED_YET' }).kind).toBe('GOING_IN');
  });
});
