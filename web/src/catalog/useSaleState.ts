import type { Sale } from '../api/types';
import { useCountdown } from '../time/useCountdown';
import type { TimeLeft } from '../time/countdown';
import type { SaleState } from './saleState';

/** State of a sale by the server's clock, changing by itself at the second it opens or closes. */
export function useSaleState(sale: Sale): { readonly state: SaleState; readonly untilOpen: TimeLeft } {
  const untilOpen = useCountdown(sale.opensAt);
  const untilClose = useCountdown(sale.closesAt);
  const state = untilOpen.over ? (untilClose.over ? 'CLOSED' : 'OPEN') : 'SCHEDULED';
  return { state, untilOpen };
}
