import { useQuery } from '@tanstack/react-query';
import { rehearsal } from './crowds';

/** How often a rehearsal is looked at while something of it changes, milliseconds. */
const REST = 5_000;

/** Where a rehearsal stands; looked at again while simulated guests are under way or what they bought is given back. */
export function useRehearsal(sale: string, { busy, enabled }: { busy: boolean; enabled: boolean }) {
  return useQuery({
    queryKey: ['desk', 'rehearsal', sale],
    queryFn: () => rehearsal(sale),
    enabled,
    refetchInterval: (query) => (busy || query.state.data?.stage === 'CLEARING' ? REST : false),
  });
}
