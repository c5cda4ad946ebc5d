import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { serverClock } from '../api/client';
import { paymentsIn } from '../api/endpoints';
import type { Payment } from '../api/types';
import { isOpen, standingOfPayment } from '../checkout/standing';
import { useFormat } from '../i18n/format';
import { Note } from '../ui/Note';

/** Money that moved, or may have, and led to no booking is told for so long, milliseconds. */
const TOLD_FOR = 7 * 86_400_000;
const ASK_EVERY = 5_000;

/** Payments whose outcome is open, and those that came too late: whoever has paid finds out here what became of it. */
export function OpenPayments() {
  const query = useQuery({
    queryKey: ['bookings', 'open payments'],
    queryFn: () => paymentsIn(['IN_PROGRESS', 'UNKNOWN', 'DONE', 'CANCELED']),
    refetchInterval: ({ state }) => (state.data?.items.some(isUndecided) ? ASK_EVERY : false),
  });
  const told = query.data?.items.filter(isTold) ?? [];
  return told.map((payment) => <OpenPayment key={payment.id} payment={payment} />);
}

function isTold(payment: Payment): boolean {
  const young = serverClock.now() - Date.parse(payment.changedAt) < TOLD_FOR;
  return payment.bookingId === '' && (young || isUndecided(payment));
}

function isUndecided(payment: Payment): boolean {
  const standing = standingOfPayment(payment);
  return standing !== undefined && isOpen(standing);
}

function OpenPayment({ payment }: { readonly payment: Payment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const kind = standingOfPayment(payment)?.kind;
  if (kind === undefined || kind === 'booked') return null;
  const total = format.money(payment.amount);
  const undecided = kind === 'confirming' || kind === 'undecided';
  return (
    <Note tone="warn" live="status" title={t(undecided ? 'outcome.undecided' : 'outcome.tooLate')}>
      <p>
        {payment.orderName} · {format.moment(payment.changedAt)}
      </p>
      <p>{t(undecided ? 'outcome.undecidedNext' : `outcome.${kind as 'refunded'}`, { total })}</p>
    </Note>
  );
}
