import type { Board, MyTurn } from '../api/types';
import { millisOf } from '../time/duration';

/** What a board needs to say of one place. */
export type Shown = Pick<Board, 'calledUpTo' | 'end' | 'state' | 'left' | 'crowd'>;

/** Longer than this nobody can say. */
const LONGEST = millisOf('PT48H');

/** How many places the k-th entry of a board's crowd is behind the first that was not called. */
export function milestone(k: number): number {
  const octave = Math.floor(Math.max(k - 1, 0) / 16);
  return octave === 0 ? 64 * k : (k - 16 * octave + 16) * 2 ** (octave + 5);
}

/**
 * How it stands with a turn that waits, as the board has it: the same bytes for everybody, and each finds the own place in
 * it. Undefined when the board cannot say, because the place was called or is not on it.
 */
export function onBoard(turn: MyTurn, board: Shown): MyTurn | undefined {
  const places = board.end - board.calledUpTo;
  const behind = turn.place - board.calledUpTo;
  if (turn.state !== 'WAITING' || turn.place < 0 || behind < 0 || behind >= places) return undefined;
  let k = 1;
  while (milestone(k) < behind) k++;
  const from = milestone(k - 1);
  const share = (behind - from) / (Math.min(milestone(k), places) - from);
  const between = (values: readonly number[]) => {
    const [before = 0, after = before] = values.slice(k - 1, k + 1);
    return Math.round(before + (after - before) * share);
  };
  const seconds = (durations: readonly string[]) =>
    `PT${between(durations.map((duration) => millisOf(duration) / 1_000))}S`;
  const waitTo = seconds(board.crowd.waitTo);
  return {
    ...turn,
    roomState: board.state,
    left: board.left,
    ahead: between(board.crowd.people),
    waitFrom: seconds(board.crowd.waitFrom),
    waitTo,
    waitKnown: millisOf(waitTo) < LONGEST && millisOf(board.crowd.waitTo[k] ?? '') < LONGEST,
  };
}

/** Whether the board says so much that the turn itself has to be asked for: it was called, or the room has closed. */
export function mustAsk(turn: MyTurn, board: Shown): boolean {
  return turn.state === 'WAITING' && (turn.place < board.calledUpTo || board.state === 'CLOSED');
}
