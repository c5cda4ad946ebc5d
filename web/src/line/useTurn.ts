import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { join, myTurn } from '../api/endpoints';
import { isPassing } from '../api/problem';
import { millisOf } from '../time/duration';
import { pollSpacing } from '../time/pollSpacing';
import { useWake } from '../time/useWake';
import { isNext } from './front';
import { useBeats } from './useBeats';
import { useBoard } from './useBoard';
import { useFront } from './useFront';

/** How often the turn is asked for while the board is heard, milliseconds: it says what the board does not. */
const WITH_BOARD = { near: 15_000, far: 300_000 };

const nothing = () => undefined;

/**
 * The guest's turn in a room. Joins when the page opens (joining again returns the same place, so a reload loses nothing),
 * then asks at the pace that the server names, also while the tab is in the background, and at once when the page is looked
 * at, is online again or the machine wakes up. Who waits further back looks at the board instead, which tells how many are
 * ahead of each place; who is next listens to it, and asks when it tells something. Between the answers the page says by beats
 * that the guest is there. `turn.error` beside `turn.data` means: last heard some time ago.
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
  const [listening, setListening] = useState(0);
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
      query.state.data?.state === 'ENDED' ? false : Math.max(pace.current.pause, listening),
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: 'always',
    refetchOnReconnect: 'always',
  });
  const { refetch } = turn;
  const ask = useCallback(() => void refetch(), [refetch]);
  const { look, seen } = useBoard(roomId, turn.data, turn.dataUpdatedAt, ask);
  const now = seen?.turn ?? turn.data;
  const at = seen?.at ?? turn.dataUpdatedAt;
  const live = useFront(
    roomId,
    isNext(now?.state, millisOf(now?.waitFrom ?? '')),
    { ahead: now?.ahead ?? 0, at },
    ask,
  );
  const far = seen !== undefined && !live;
  useEffect(() => setListening(live ? WITH_BOARD.near : far ? WITH_BOARD.far : 0), [live, far]);
  useWake(() => {
    if (joined.isSuccess) void refetch();
  });
  // Who looks at the board sees by it when a line has become faster, and needs not be told to ask.
  useBeats(roomId, millisOf(turn.data?.beatAfter ?? ''), turn.dataUpdatedAt, far ? nothing : ask);
  return { joined, turn, look, now, at };
}
