import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { startPayment } from '../api/endpoints';
import { hasCode, isPassing } from '../api/problem';
import type { Hold } from '../api/types';
import { nap } from '../time/nap';
import { pauseAfter } from './pause';
import { keepShownStart } from './shownStart';
import { untilAnswered } from './untilAnswered';

interface PayState {
  /** The gateway's page is being asked for, or is opening. */
  readonly underway: boolean;
  /** Nobody answered the last try; the next comes by itself. */
  readonly trouble: boolean;
  /** The server was heard and the gateway was not; it is tried again by itself too. */
  readonly gatewayAway: boolean;
  readonly refusal: unknown;
}

const STILL: PayState = { underway: false, trouble: false, gatewayAway: false, refusal: undefined };

/**
 * Leads to the gateway's page. Where nobody answers it goes on asking, under the same key, until the guest has left; coming
 * back with the browser's own button finds everything as it was before.
 *
 * @param shown the start that stands on the page: a payment for another one is refused
 */
export function usePay(hold: Hold, shown: string | undefined): PayState & { readonly start: () => void } {
  const holdId = hold.id;
  const client = useQueryClient();
  const [state, setState] = useState(STILL);
  const stopped = useRef(false);
  useEffect(() => {
    stopped.current = false;
    const restored = (event: PageTransitionEvent) => event.persisted && setState(STILL);
    window.addEventListener('pageshow', restored);
    return () => {
      stopped.current = true;
      window.removeEventListener('pageshow', restored);
    };
  }, []);
  const start = async () => {
    setState({ ...STILL, underway: true });
    try {
      const payment = await untilAnswered({
        attempt: () => startPayment(holdId, shown),
        isOpen: (error) => isPassing(error) || hasCode(error, 'IN_PROGRESS'),
        pause: pauseAfter,
        onOpen: (error) => {
          const gatewayAway = hasCode(error, 'GATEWAY_AWAY');
          setState({ ...STILL, underway: true, trouble: isPassing(error) && !gatewayAway, gatewayAway });
        },
        nap,
        stopped: () => stopped.current,
      });
      if (payment && shown) keepShownStart(sessionStorage, holdId, shown);
      if (payment) window.location.assign(payment.checkoutUrl);
    } catch (refusal) {
      await client.invalidateQueries({ queryKey: ['whatIsBought', hold.sessionId] });
      await client.invalidateQueries({ queryKey: ['hold', holdId] });
      setState({ ...STILL, refusal });
    }
  };
  return { ...state, start: () => void start() };
}
