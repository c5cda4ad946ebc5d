import { useQuery } from '@tanstack/react-query';
import { roomOf } from '../api/endpoints';
import type { Sale } from '../api/types';
import { rememberedPass } from '../session/pass';
import { useCountdown } from '../time/useCountdown';
import { entryOf, type Entry } from './entry';

/** How this guest stands to a sale with a line. */
export interface Entered {
  readonly entry: Entry;
  /** Until when they may hold seats (RFC 3339), as far as this browser remembers; empty when it does not. */
  readonly endsAt: string;
  /** The line; empty where there is none. */
  readonly roomId: string;
}

/** Follows how this guest stands to the line of a sale; `error` is why the last hold was refused. */
export function useEntered(sale: Sale, error: unknown): Entered {
  const room = useQuery({
    queryKey: ['roomOf', sale.id],
    queryFn: () => roomOf(sale.id),
    staleTime: 60_000,
  }).data;
  const endsAt = (room && rememberedPass(localStorage, room.id)) ?? '';
  const { over: passed } = useCountdown(endsAt || sale.closesAt);
  const known = { lined: Boolean(room), remembered: endsAt !== '', passed, error };
  return { entry: entryOf(known), endsAt, roomId: room?.id ?? '' };
}
