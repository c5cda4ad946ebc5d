/** What a board says of the line's front. */
export interface Front {
  readonly calledUpTo: number;
  readonly state: string;
}

/** Whose turn may come within this many milliseconds is shown the board as it changes; the server allows no others. */
const NEXT = 90_000;

/** How long an answer is good enough while the line only moves on. */
const GOOD_FOR = 5_000;

/** Whether somebody with that wait is among those who are called next. */
export function isNext(state: string | undefined, waitFrom: number): boolean {
  return state === 'WAITING' && waitFrom <= NEXT;
}

/**
 * Whether a board tells so much that the guest's turn should be asked for at once.
 *
 * @param first the first board after the last answer
 * @param ahead how many were ahead by that answer
 * @param age how old the answer is, milliseconds
 */
export function isNews(first: Front, board: Front, ahead: number, age: number): boolean {
  const moved = board.calledUpTo - first.calledUpTo;
  return board.state !== first.state || (moved > 0 && (moved > ahead || age >= GOOD_FOR));
}
