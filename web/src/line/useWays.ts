import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { room, sale } from '../api/endpoints';

/** Where a line leads: to the seats of the session it was entered for, and back to its event. */
export function useWays(roomId: string) {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const found = useQuery({
    queryKey: ['saleOfRoom', roomId],
    queryFn: async () => sale((await room(roomId)).saleId),
    staleTime: Infinity,
  });
  const asked = search.get('session');
  const sessionId = asked ?? found.data?.sessionIds[0];
  const eventPath = found.data ? `/e/${found.data.offeringId}` : '/';
  const goIn = useCallback(
    () => navigate(sessionId ? `/s/${sessionId}` : eventPath, { replace: true }),
    [navigate, sessionId, eventPath],
  );
  return { eventPath, goIn };
}
