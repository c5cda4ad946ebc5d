import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { board as boardOf } from '../api/endpoints';
import { keepHead } from '../audit/heads';
import type { MyTurn } from '../api/types';
import { pollSpacing } from '../time/pollSpacing';
import { mustAsk } from './crowd';
import { isFar, lookPause, seenOn } from './looks';

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
  const look = useQuery({
    queryKey: ['board', roomId],
    queryFn: () => boardOf(roomId),
    enabled: isFar(turn),
    staleTime: 0,
    gcTime: 0,
    retry: false,
    refetchInterval: (query) =>
      pollSpacing(lookPause(turn, query.state.data), query.state.fetchFailureCount, Math.random()),
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: 'always',
    refetchOnReconnect: 'always',
  });
  const { data, dataUpdatedAt } = look;
  const called = isFar(turn) && data !== undefined && mustAsk(turn, data);
  useEffect(() => {
    if (called) ask();
  }, [called, dataUpdatedAt, ask]);
  useEffect(() => {
    if (data) keepHead(localStorage, roomId, Date.parse(data.at), data.chainHead);
  }, [data, roomId]);
  const failed = look.failureReason !== null;
  const seen = seenOn(turn, heardAt, { board: data, at: dataUpdatedAt, failed });
  return { look, seen: seen && { turn: seen, at: dataUpdatedAt } };
}
