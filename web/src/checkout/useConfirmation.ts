import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { confirmPayment, payment as readPayment, type Paid } from '../api/endpoints';
import { hasCode, isPassing, Problem } from '../api/problem';
import type { Payment } from '../api/types';
import { nap } from '../time/nap';
import { pauseAfter } from './pause';
import { isOpen, standingOfPayment } from './standing';
import { untilAnswered } from './untilAnswered';

/** Pause between two questions about a payment whose outcome is open, milliseconds. */
const ASK_EVERY = 2_500;

/** What is known of a confirmation. */
export interface Confirmation {
  /** The payment as last heard; none before the first answer. */
  readonly payment?: Payment;
  /** Why there will be no booking from this. */
  readonly refusal?: unknown;
  /** Why nothing was heard just now; it is asked again by itself. */
  readonly trouble?: unknown;
}

/** Nothing is known: the network or the server is away, or an earlier confirmation of the same payment still runs. */
const isOpenError = (error: unknown) => isPassing(error) || hasCode(error, 'IN_PROGRESS');

/**
 * Confirms a payment, under the same idempotency key however often it has to be asked, and, where the gateway has not
 * answered, asks what became of it until the outcome is known.
 */
export function useConfirmation(paymentId: string, paid: Paid): Confirmation {
  const [first, setFirst] = useState<Confirmation>({});
  const { paymentKey, orderId, startsAt } = paid;
  const { amount, currency } = paid.amount;
  useEffect(() => {
    let stopped = false;
    const tell = (confirmation: Confirmation) => {
      if (!stopped) setFirst(confirmation);
    };
    const request = { paymentKey, orderId, amount: { amount, currency }, ...(startsAt ? { startsAt } : {}) };
    untilAnswered({
      attempt: async () => (await confirmPayment(paymentId, request)).body,
      isOpen: isOpenError,
      pause: pauseAfter,
      onOpen: (error) => tell(hasCode(error, 'IN_PROGRESS') ? {} : { trouble: error }),
      nap,
      stopped: () => stopped,
    }).then(
      (payment) => tell(payment ? { payment } : {}),
      (refusal: unknown) => tell({ refusal }),
    );
    return () => {
      stopped = true;
    };
  }, [paymentId, paymentKey, orderId, amount, currency, startsAt]);
  return useOutcome(paymentId, first);
}

function useOutcome(paymentId: string, first: Confirmation): Confirmation {
  const open = first.payment !== undefined && isUnsettled(first.payment);
  const asked = useQuery({
    queryKey: ['payment', paymentId],
    queryFn: () => readPayment(paymentId),
    enabled: open || hasCode(first.refusal, 'PAID_TOO_LATE'),
    networkMode: 'always',
    retry: false,
    staleTime: 0,
    refetchInterval: (query) =>
      query.state.data === undefined || isUnsettled(query.state.data) ? ASK_EVERY : false,
    refetchIntervalInBackground: true,
  });
  const payment = asked.data ?? first.payment;
  if (payment === undefined) return first;
  return { payment, ...(asked.error instanceof Problem ? { trouble: asked.error } : {}) };
}

function isUnsettled(payment: Payment): boolean {
  const standing = standingOfPayment(payment);
  return payment.state === 'READY' || (standing !== undefined && isOpen(standing));
}
