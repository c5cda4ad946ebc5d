import type { Hold } from '../api/types';
import { Steps } from '../ui/Steps';
import { standingOf } from './standing';

/** Where on the line a purchase stands: at its payment until there is a booking. */
export function PurchaseSteps({ hold }: { readonly hold: Hold | undefined }) {
  return <Steps at={hold && standingOf(hold, false).kind === 'booked' ? 'booked' : 'pay'} />;
}
