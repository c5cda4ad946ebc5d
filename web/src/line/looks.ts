import type { Board, MyTurn } from '../api/types';
import { millisOf } from '../time/duration';
import { onBoard, type Shown } from './crowd';
import { isNext } from './front';

/** How seldom and how often a board is looked at, as a share of the wait; milliseconds. */
const LATEST = 60_000;
const SOONEST = 1_000;
const LOOKS_A_WAIT = 20;

/** Whether the guest waits so far back that the board says all there is to know. */
export function isFar(turn: MyTurn | undefined): turn is MyTurn {
  return turn?.state === 'WAITING' && turn.place >= 0 && !isNext(turn.state, millisOf(turn.waitFrom));
}

/**
 * How long to look away: a twentieth of the wait, at most a minute; as long as the board asks for, but not beyond the wait.
 * Milliseconds, a second at least.
 */
export function lookPause(
  turn: MyTurn | undefined,
  board: (Shown & Pick<Board, 'pollAfter'>) | undefined,
): number {
  const seen = turn && board && onBoard(turn, board);
  const wait = millisOf((seen ?? turn)?.waitFrom ?? '');
  const pause = Math.max(Math.min(wait / LOOKS_A_WAIT, LATEST), millisOf(board?.pollAfter ?? 'PT1S'));
  return Math.max(SOONEST, Math.min(pause, wait));
}

/** A board, when it came, and whether it was not heard since although it was looked for. */
export interface Look {
  readonly board: Shown | undefined;
  readonly at: number;
  readonly failed: boolean;
}

/**
 * How it stands with the turn by a board. Undefined when the board cannot say: it is older than what was heard of the turn
 * itself, or is not heard any more.
 */
export function seenOn(
  turn: MyTurn | undefined,
  heardAt: number,
  { board, at, failed }: Look,
): MyTurn | undefined {
  return isFar(turn) && board && at >= heardAt && !failed ? onBoard(turn, board) : undefined;
}
