import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { offering, room, sale } from '../api/endpoints';

/** Where a line leads: to the seats of the session it was entered for, and back to its event. */
export function useWays(roomId: string) {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const found = useQuery({
    queryKey: ['lineOf', roomId],
    queryFn: async () => {
      const line = await room(roomId);
      const sold = await sale(line.saleId);
      return { room: line, sale: sold, offering: await offering(sold.offeringId) };
    },
    staleTime: Infinity,
  });
  // The opening can be moved while people wait for it. A room is answered from memory, whoever asks.
  const now = useQuery({
    queryKey: ['roomNow', roomId],
    queryFn: () => room(roomId),
    enabled: found.data !== undefined,
    refetchInterval: () => spread(WINDOW_EVERY),
  });
  const sold = found.data?.sale;
  const sessionId = search.get('session') ?? sold?.sessionIds[0];
  const eventPath = sold ? `/e/${sold.offeringId}` : '/';
  const goIn = useCallback(
    () => navigate(sessionId ? `/s/${sessionId}` : eventPath, { replace: true }),
    [navigate, sessionId, eventPath],
  );
  return { ...found.data, room: now.data ?? found.data?.room, sessionId, eventPath, goIn };
}

/** How often the window of a room is looked at again, milliseconds. */
const WINDOW_EVERY = 60_000;

/** About so long, and not the same for all. */
const spread = (millis: number) => millis * (0.75 + Math.random() / 2);
