import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { join, myTurn } from '../api/endpoints';
import { isPassing } from '../api/problem';
import { millisOf } from '../time/duration';
import { pollSpacing } from '../time/pollSpacing';
import { useWake } from '../time/useWake';
import { useBeats } from './useBeats';

/**
 * The guest's turn in a room. Joins when the page opens (joining again returns the same place, so a reload loses nothing),
 * then asks at the pace that the server names, also while the tab is in the background, and at once when the page is looked
 * at, is online again or the machine wakes up. Between the answers it says by beats that the guest is there. `turn.error` beside `turn.data` means: last heard some time ago.
 */
export function useTurn(roomId: string) {
  const joined = useQuery({
    queryKey: ['join', roomId],
    queryFn: () => join(roomId),
    staleTime: Infinity,
    gcTime: 0,
    retry: (_, error) => isPassing(error),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const pace = useRef({ failures: 0, pause: 1_000 });
  const turn = useQuery({
    queryKey: ['turn', roomId],
    queryFn: async () => {
      try {
        const answer = await myTurn(roomId);
        pace.current = { failures: 0, pause: pollSpacing(millisOf(answer.pollAfter), 0, Math.random()) };
        return answer;
      } catch (error) {
        const failures = pace.current.failures + 1;
        pace.current = { failures, pause: pollSpacing(0, failures, Math.random()) };
        throw error;
      }
    },
    enabled: joined.isSuccess,
    retry: false,
    gcTime: 0,
    staleTime: 0,
    refetchInterval: (query) => (query.state.data?.state === 'ENDED' ? false : pace.current.pause),
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: 'always',
    refetchOnReconnect: 'always',
  });
  const { refetch } = turn;
  useWake(() => {
    if (joined.isSuccess) void refetch();
  });
  useBeats(roomId, millisOf(turn.data?.beatAfter ?? ''), turn.dataUpdatedAt, refetch);
  return { joined, turn };
}
