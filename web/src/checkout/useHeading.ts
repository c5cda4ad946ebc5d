import { useEffect } from 'react';
import { hasCode } from '../api/problem';
import { standingOfPayment } from './standing';
import type { Confirmation } from './useConfirmation';

/** What the page that a payment comes back to is called: still being confirmed, to be paid again, or over. */
export type Heading = 'return.title' | 'checkout.title' | 'return.result';

/** The heading that says what is so. */
export function headingOf({ payment, refusal }: Confirmation): Heading {
  if (hasCode(refusal, 'PAID_TOO_LATE') || hasCode(refusal, 'HOLD_ENDED')) return 'return.result';
  if (refusal !== undefined || payment?.state === 'ABORTED') return 'checkout.title';
  const standing = payment && standingOfPayment(payment);
  return standing?.kind.startsWith('refund') ? 'return.result' : 'return.title';
}

/** Tells the page what it is to be called. */
export function useHeading(heading: Heading, tell: (heading: Heading) => void): void {
  useEffect(() => tell(heading), [heading, tell]);
}
