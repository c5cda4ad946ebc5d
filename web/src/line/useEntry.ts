import { useQuery } from '@tanstack/react-query';
import { enter } from '../api/endpoints';
import { hasCode, isPassing, Problem } from '../api/problem';
import { rememberPass } from '../session/pass';
import { pollSpacing } from '../time/pollSpacing';

/** How the door answered: in, or the room is full for a moment and the turn stands still. */
export type AtDoor = 'IN' | 'AT_THE_DOOR';

/**
 * Walks in as soon as the turn has come, and keeps knocking while the room is full. Asking again gives the same place inside,
 * which makes this a query and not a button.
 */
export function useEntry(roomId: string, called: boolean) {
  return useQuery({
    queryKey: ['entry', roomId],
    queryFn: async () => {
      const answer = await enter(roomId);
      const door: AtDoor = answer.status === 202 ? 'AT_THE_DOOR' : 'IN';
      if (answer.body.passExpiresAt) rememberPass(localStorage, roomId, answer.body.passExpiresAt);
      return { door, knockAfter: answer.retryAfter ?? 1_000 };
    },
    enabled: called,
    gcTime: 0,
    staleTime: Infinity,
    refetchInterval: (query) =>
      query.state.data?.door === 'AT_THE_DOOR' ? query.state.data.knockAfter : false,
    refetchIntervalInBackground: true,
    retry: (_, error) => isPassing(error) || hasCode(error, 'NOT_CALLED_YET'),
    retryDelay: (failures, error) =>
      (error instanceof Problem ? error.retryAfter : undefined) ??
      pollSpacing(0, failures + 1, Math.random()),
  });
}
