import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { join, myTurn } from '../api/endpoints';
import { isPassing } from '../api/problem';
import { millisOf } from '../time/duration';
import { pollSpacing } from '../time/pollSpacing';
import { useWake } from '../time/useWake';
import { isNext } from './front';
import { useBeats } from './useBeats';
import { useFront } from './useFront';

/** How often the turn is asked for while the board is heard, milliseconds: it says what the board does not. */
const WITH_BOARD = 15_000;

/**
 * The guest's turn in a room. Joins when the page opens (joining again returns the same place, so a reload loses nothing),
 * then asks at the pace that the server names, also while the tab is in the background, and at once when the page is looked
 * at, is online again or the machine wakes up. Who is next listens to the board, and asks when it tells something. Between
 * the answers it says by beats that the guest is there. `turn.error` beside `turn.data` means: last heard some time ago.
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
  const [front, setFront] = useState(false);
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
    refetchInterval: (query) =>
      query.state.data?.state === 'ENDED' ? false : Math.max(pace.current.pause, front ? WITH_BOARD : 0),
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: 'always',
    refetchOnReconnect: 'always',
  });
  const { refetch } = turn;
  const ask = () => void refetch();
  const { state, waitFrom = '', ahead = 0 } = turn.data ?? {};
  const live = useFront(roomId, isNext(state, millisOf(waitFrom)), { ahead, at: turn.dataUpdatedAt }, ask);
  useEffect(() => setFront(live), [live]);
  useWake(() => {
    if (joined.isSuccess) void refetch();
  });
  useBeats(roomId, millisOf(turn.data?.beatAfter ?? ''), turn.dataUpdatedAt, refetch);
  return { joined, turn };
}
