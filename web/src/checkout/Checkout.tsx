import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Hold } from '../api/types';
import { Loaded } from '../ui/Loading';
import { Order } from './Order';
import { Outcome } from './Outcome';
import { Paying } from './Paying';
import { useHoldTime } from './useHold';

interface CheckoutProps {
  readonly query: UseQueryResult<Hold>;
  /** What happened just before, e.g. a decline; shown while the seats can still be paid for. */
  readonly children?: ReactNode;
}

/** A hold and the way to pay for it, or what came of it. */
export function Checkout({ query, children }: CheckoutProps) {
  return (
    <Loaded query={query} shape="figure">
      {(hold) => (
        <Standing query={query} hold={hold}>
          {children}
        </Standing>
      )}
    </Loaded>
  );
}

function Standing({ query, hold, children }: CheckoutProps & { readonly hold: Hold }) {
  const time = useHoldTime(query, hold);
  if (time.standing.kind !== 'paying')
    return (
      <>
        <Outcome hold={hold} standing={time.standing} />
        <Order hold={hold} />
      </>
    );
  return (
    <Paying hold={hold} time={time} reachable={!query.isError}>
      {children}
    </Paying>
  );
}
