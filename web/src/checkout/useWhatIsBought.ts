import { useQuery } from '@tanstack/react-query';
import { offering, session } from '../api/endpoints';

/** What a hold is of: which session, and what is on. Asked again while it is paid for, for its date may change. */
export function useWhatIsBought(sessionId: string) {
  return useQuery({
    queryKey: ['whatIsBought', sessionId],
    queryFn: async () => {
      const itsSession = await session(sessionId);
      return { session: itsSession, offering: await offering(itsSession.offeringId) };
    },
    staleTime: 30_000,
  }).data;
}
