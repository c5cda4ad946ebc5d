import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { hold } from '../api/endpoints';
import type { Hold } from '../api/types';
import { useCountdown } from '../time/useCountdown';
import { isOpen, standingOf, type Standing } from './standing';

/** Pauses between two looks at a hold, milliseconds: while all is well, while something is open, while nobody answers. */
const CALM = 5_000;
const SOON = 2_500;

/** After the countdown has ended, the server is asked this often until it says the same, milliseconds. */
const CHECK_AFTER = 300;

/**
 * A hold, looked at again and again: a second tab, or the time, may end it. It goes on by itself after the network was away;
 * `error` beside `data` means: last heard some time ago.
 */
export function useHold(holdId: string): UseQueryResult<Hold> {
  const query = useQuery({
    queryKey: ['hold', holdId],
    queryFn: () => hold(holdId),
    networkMode: 'always',
    retry: false,
    staleTime: 0,
    refetchOnWindowFocus: 'always',
    refetchInterval: ({ state }) => {
      if (state.data === undefined) return state.status === 'error' ? SOON : false;
      const standing = standingOf(state.data, false);
      if (state.status === 'error' || isOpen(standing)) return SOON;
      return standing.kind === 'paying' ? CALM : false;
    },
    refetchIntervalInBackground: true,
  });
  const { refetch } = query;
  useEffect(() => {
    const look = () => void refetch();
    const shown = (event: PageTransitionEvent) => event.persisted && look();
    window.addEventListener('online', look);
    window.addEventListener('pageshow', shown);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('pageshow', shown);
    };
  }, [refetch]);
  return query;
}

/** How a hold stands, and what is left of its time. */
export interface HoldTime {
  readonly standing: Standing;
  readonly left: ReturnType<typeof useCountdown>;
  /** The countdown has ended here, and the server has not been heard since: it may know better. */
  readonly checking: boolean;
}

/**
 * Follows a hold's time by the server's clock. When the countdown ends, the server is asked before anything is called over: a
 * clock that somebody has set, or that slept, must not take away seats that are still held.
 */
export function useHoldTime(query: UseQueryResult<Hold>, hold: Hold): HoldTime {
  const left = useCountdown(hold.heldUntil);
  const toldAfterEnd = Date.parse(hold.now) >= Date.parse(hold.heldUntil);
  const ended = left.over && hold.state === 'ACTIVE';
  const checking = ended && !toldAfterEnd && !query.isError;
  const { refetch } = query;
  useEffect(() => {
    if (!checking) return undefined;
    const timer = window.setTimeout(() => void refetch(), CHECK_AFTER);
    return () => window.clearTimeout(timer);
  }, [checking, hold.now, refetch]);
  return { standing: standingOf(hold, ended && !checking), left, checking };
}
