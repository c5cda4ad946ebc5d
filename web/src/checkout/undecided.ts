import type { PaymentState } from '../api/types';

const OPEN: readonly PaymentState[] = ['UNKNOWN', 'IN_PROGRESS', 'READY'];

/** True while a payment may still become paid or not. */
export function isUndecided(state: PaymentState): boolean {
  return OPEN.includes(state);
}
