import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keptTickets, serverClock } from '../api/client';
import { booking } from '../api/endpoints';
import { hasCode, isPassing } from '../api/problem';
import type { Booking } from '../api/types';

/** Pause between two tries to reach the server while a ticket is shown from memory, milliseconds. */
const ASK_AGAIN = 5_000;

/** A booking, from the server or, where that cannot be heard, as this browser last heard of it. */
export interface Ticket {
  readonly booking: Booking | undefined;
  readonly error: unknown;
  /** When it was last heard of, if the server has not confirmed it since this page was opened. Milliseconds. */
  readonly fromMemory: number | undefined;
  readonly retry: () => void;
}

/** What was seen once is shown at once; the server then has the last word. */
export function useTicket(id: string): Ticket {
  const kept = keptTickets.find(id);
  const query = useQuery({
    queryKey: ['booking', id],
    queryFn: async () => {
      const heard = await booking(id);
      keptTickets.keep(heard, serverClock.now());
      return heard;
    },
    networkMode: 'always',
    refetchOnReconnect: 'always',
    // Whoever has a ticket in hand is told at once that it is from memory; the rest can wait for a better answer.
    retry: (failures, error) => kept === undefined && failures < 3 && isPassing(error),
    refetchInterval: ({ state }) => (state.status === 'error' && isPassing(state.error) ? ASK_AGAIN : false),
  });
  const gone = hasCode(query.error, 'NOT_FOUND');
  useEffect(() => {
    if (gone) keptTickets.forget(id);
  }, [gone, id]);
  const remembered = gone ? undefined : kept;
  return {
    booking: query.data ?? remembered?.booking,
    error: query.error,
    fromMemory: query.isError || query.data === undefined ? remembered?.heardAt : undefined,
    retry: () => void query.refetch(),
  };
}
