import { useQuery } from '@tanstack/react-query';
import { confirmPayment, payment, type Paid } from '../api/endpoints';
import { hasCode, isPassing, Problem } from '../api/problem';
import { pollSpacing } from '../time/pollSpacing';
import { isUndecided } from './undecided';

/** Pause between two questions about a payment whose outcome is open, milliseconds. */
const ASK_EVERY = 2_500;

/**
 * Confirms a payment and, where the gateway has not answered, asks until the outcome is known. The confirmation carries the
 * same idempotency key however often this page is loaded, so it can be asked like a question.
 */
export function useConfirmation(paymentId: string, paid: Paid) {
  const confirmed = useQuery({
    queryKey: ['confirm', paymentId],
    queryFn: async () => (await confirmPayment(paymentId, paid)).body,
    staleTime: Infinity,
    retry: (failures, error) => hasCode(error, 'IN_PROGRESS') || (isPassing(error) && failures < 5),
    retryDelay: (failures, error) =>
      (error instanceof Problem ? error.retryAfter : undefined) ??
      pollSpacing(0, failures + 1, Math.random()),
    refetchOnWindowFocus: false,
  });
  const undecided = confirmed.data !== undefined && isUndecided(confirmed.data.state);
  const asked = useQuery({
    queryKey: ['payment', paymentId],
    queryFn: () => payment(paymentId),
    enabled: undecided,
    refetchInterval: (query) =>
      query.state.data === undefined || isUndecided(query.state.data.state) ? ASK_EVERY : false,
    refetchIntervalInBackground: true,
  });
  return { confirmed, payment: asked.data ?? confirmed.data };
}
