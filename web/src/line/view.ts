import type { MyTurn } from '../api/types';
import type { StockState } from '../catalog/stockState';
import type { AtDoor } from './useEntry';

/** Everything that the waiting page knows at one moment. */
export interface Known {
  /** The latest answer about the turn; undefined until the first has come. */
  readonly turn: MyTurn | undefined;
  /** The code of the refusal that ended the last attempt to join, to ask or to enter; empty when there was none. */
  readonly refusal: string;
  readonly door: AtDoor | undefined;
  readonly signedIn: boolean;
  /** How much is left of what the guest waits for, as far as it is known. */
  readonly stock: StockState | undefined;
}

/** Whether something is left to wait for: all is sold, or all that is not sold is being paid for. */
export type Gone = 'SOLD_OUT' | 'NONE_FREE' | undefined;

/** What the page shows. One of these at a time, so that no two of them can contradict each other. */
export type LineView =
  | { readonly kind: 'JOINING' }
  | { readonly kind: 'COUNTING' }
  | { readonly kind: 'RECOVERING' }
  | { readonly kind: 'REGISTER_FIRST' }
  | { readonly kind: 'REGISTERED'; readonly paused: boolean }
  | {
      readonly kind: 'WAITING';
      readonly turn: MyTurn;
      readonly paused: boolean;
      readonly drained: boolean;
      readonly gone: Gone;
    }
  | { readonly kind: 'PASSED_OVER'; readonly paused: boolean }
  | { readonly kind: 'MISSED'; readonly paused: boolean }
  | { readonly kind: 'SIGN_IN'; readonly turn: MyTurn }
  | { readonly kind: 'GOING_IN' }
  | { readonly kind: 'AT_THE_DOOR'; readonly paused: boolean }
  | { readonly kind: 'INSIDE' }
  | { readonly kind: 'ENDED'; readonly drained: boolean }
  | { readonly kind: 'DRAINED' }
  | { readonly kind: 'CLOSED' }
  | { readonly kind: 'REFUSED' };

/** Refusals after which only a new turn helps. */
const TURN_LOST = ['TURN_ENDED', 'TURN_INVALID', 'TURN_NOT_YOURS'];

/** Refusals of the door that pass by themselves. */
const PASSING = ['', 'NO_ANSWER', 'NOT_CALLED_YET', 'TRY_AGAIN', 'TOO_MANY_REQUESTS', 'SIGN_IN_REQUIRED'];

/** The one thing to show, from everything that is known. */
export function lineView({ turn, refusal, door, signedIn, stock }: Known): LineView {
  if (door === 'IN') return { kind: 'INSIDE' };
  if (refusal === 'ROOM_CLOSED' || turn?.roomState === 'CLOSED') return { kind: 'CLOSED' };
  if (refusal === 'ROOM_DRAINING') return { kind: 'DRAINED' };
  const drained = turn?.roomState === 'DRAINING';
  if (turn?.state === 'ENDED' || TURN_LOST.includes(refusal)) return { kind: 'ENDED', drained };
  if (!turn && refusal === 'SIGN_IN_REQUIRED') return { kind: 'REGISTER_FIRST' };
  if (!turn) return PASSING.includes(refusal) ? { kind: 'JOINING' } : { kind: 'REFUSED' };
  if (turn.roomState === 'RECOVERING') return { kind: 'RECOVERING' };
  const paused = turn.roomState === 'PAUSED';
  switch (turn.state) {
    case 'COUNTING':
      return { kind: 'COUNTING' };
    case 'WAITING':
      return { kind: 'WAITING', turn, paused, drained, gone: goneOf(turn, stock) };
    case 'REGISTERED':
    case 'PASSED_OVER':
    case 'MISSED':
      return { kind: turn.state, paused };
    default:
      if (!PASSING.includes(refusal)) return { kind: 'REFUSED' };
      if (!signedIn) return { kind: 'SIGN_IN', turn };
      return door === 'AT_THE_DOOR' ? { kind: 'AT_THE_DOOR', paused } : { kind: 'GOING_IN' };
  }
}

function goneOf({ left }: MyTurn, stock: StockState | undefined): Gone {
  if (stock === 'SOLD_OUT' || left === 'SOLD_OUT') return 'SOLD_OUT';
  return left === 'NONE_FREE' ? 'NONE_FREE' : undefined;
}
