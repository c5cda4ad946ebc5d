import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { board as boardOf } from '../api/endpoints';
import type { MyTurn } from '../api/types';
import { millisOf } from '../time/duration';
import { pollSpacing } from '../time/pollSpacing';
import { mustAsk, onBoard, type Shown } from './crowd';
import { isNext } from './front';

/** How seldom and how often it is looked at, as a share of the wait; milliseconds. */
const LATEST = 60_000;
const LOOKS_A_WAIT = 20;

/**
 * Looks at the board while the guest waits further back. It is the same for everybody, so that a cache can answer all of
 * them, and says how many are ahead of each place; the turn itself is asked for seldom, or when the board calls it.
 *
 * @param turn the last answer about the turn
 * @param heardAt when that came
 * @param ask asks for the turn; the same function in each rendering
 * @returns the looking, and what the board says of the turn, and when it said so; undefined while it is not heard
 */
export function useBoard(roomId: string, turn: MyTurn | undefined, heardAt: number, ask: () => void) {
  const far = turn?.state === 'WAITING' && turn.place >= 0 && !isNext(turn.state, millisOf(turn.waitFrom));
  const look = useQuery({
    queryKey: ['board', roomId],
    queryFn: () => boardOf(roomId),
    enabled: far,
    staleTime: 0,
    gcTime: 0,
    retry: false,
    refetchInterval: (query) =>
      pollSpacing(pauseOf(turn, query.state.data), query.state.fetchFailureCount, Math.random()),
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: 'always',
    refetchOnReconnect: 'always',
  });
  const { data, dataUpdatedAt } = look;
  const called = far && data !== undefined && mustAsk(turn, data);
  useEffect(() => {
    if (called) ask();
  }, [called, dataUpdatedAt, ask]);
  const good = far && data !== undefined && dataUpdatedAt >= heardAt && look.failureReason === null;
  const seen = good ? onBoard(turn, data) : undefined;
  return { look, seen: seen && { turn: seen, at: dataUpdatedAt } };
}

/** How long to look away: a twentieth of the wait, at most a minute; as long as the board asks for, but not beyond the wait. */
function pauseOf(
  turn: MyTurn | undefined,
  board: (Shown & { readonly pollAfter: string }) | undefined,
): number {
  const seen = turn && board && onBoard(turn, board);
  const wait = millisOf((seen ?? turn)?.waitFrom ?? '');
  const pause = Math.max(Math.min(wait / LOOKS_A_WAIT, LATEST), millisOf(board?.pollAfter ?? 'PT1S'));
  return Math.max(1_000, Math.min(pause, wait));
}
