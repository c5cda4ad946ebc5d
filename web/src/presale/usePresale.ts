import { useQuery } from '@tanstack/react-query';
import type { Sale } from '../api/types';
import { useSignedIn } from '../session/account';
import { presaleOf } from './presale';

/** How often somebody outside looks whether the presale is over, milliseconds. */
const LOOK_EVERY = 20_000;

/** Whether a sale is in its presale, and whether this guest needs a code; follows its end, and sign-in and sign-out. */
export function usePresale(saleId: Sale['id'] | undefined) {
  const signedIn = useSignedIn();
  return useQuery({
    queryKey: ['presale', saleId, signedIn],
    queryFn: () => presaleOf(saleId ?? ''),
    enabled: saleId !== undefined,
    refetchInterval: (query) => (query.state.data?.codeNeeded ? LOOK_EVERY : false),
  });
}
