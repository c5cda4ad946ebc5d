import { useQuery, useQueryClient } from '@tanstack/react-query';
import { watchRoom, type WatchedRoom } from './rooms';
import { withNewer } from './samples';
import { useDesk } from './useDesk';

/** How often a room is looked at, milliseconds; the server takes a sample as often. */
const STEP = 2_000;

/** A room over the last quarter of an hour, growing as one looks; after a sleep only what was missed is asked for. */
export function useRoom(id: string) {
  const client = useQueryClient();
  const key = ['desk', 'room', id];
  return useQuery({
    queryKey: key,
    enabled: useDesk().open,
    retry: false,
    queryFn: async () => {
      const known = client.getQueryData<WatchedRoom>(key)?.samples ?? [];
      const watched = await watchRoom(id, known.at(-1)?.at ?? '');
      return { ...watched, samples: withNewer(known, watched.samples) };
    },
    refetchInterval: STEP,
    structuralSharing: false,
    gcTime: 0,
    staleTime: 0,
  });
}
