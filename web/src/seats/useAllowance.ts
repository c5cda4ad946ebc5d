import { useQuery } from '@tanstack/react-query';
import { allowance } from '../api/endpoints';
import type { Sale } from '../api/types';
import { useSignedIn } from '../session/account';

/** How many more units this guest may choose, and how many they hold or have in this sale already, also for other dates. */
export interface Allowance {
  readonly left: number;
  readonly already: number;
}

/** What is left of a sale's limit for this guest; all of it until something else is known. */
export function useAllowance(sale: Sale): Allowance {
  const signedIn = useSignedIn();
  const known = useQuery({
    queryKey: ['allowance', sale.id],
    queryFn: () => allowance(sale.id),
    enabled: signedIn,
    staleTime: 0,
  }).data;
  const already = (signedIn && known?.taken) || 0;
  return { left: Math.max(0, sale.unitsPerPerson - already), already };
}
