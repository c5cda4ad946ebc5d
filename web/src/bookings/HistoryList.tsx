import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { bookingHistory } from '../api/endpoints';
import type { Booking, BookingChange } from '../api/types';
import { useFormat } from '../i18n/format';
import { thingOf, useWords } from '../i18n/words';
import { ProblemNote } from '../ui/ProblemNote';
import { useUnitNames } from '../seats/useUnitNames';

/** What happened to a booking since it was made: folded, and asked for when it is opened. */
export function HistoryList({ booking }: { readonly booking: Booking }) {
  const { t } = useWords(thingOf(booking.units));
  const [open, setOpen] = useState(false);
  const query = useQuery({
    queryKey: ['history', booking.id],
    queryFn: () => bookingHistory(booking.id),
    enabled: open,
  });
  return (
    <details className="history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('history.title')}</summary>
      {query.isError && <ProblemNote error={query.error} onRetry={() => void query.refetch()} />}
      <ol>
        {query.data?.items.map((change) => (
          <Change key={change.at} change={change} booking={booking} />
        ))}
      </ol>
    </details>
  );
}

interface ChangeProps {
  readonly change: BookingChange;
  readonly booking: Booking;
}

function Change({ change, booking }: ChangeProps) {
  const { t } = useWords(thingOf(booking.units));
  const format = useFormat();
  const names = useUnitNames();
  return (
    <li>
      <span className="strong">{t(`history.kind.${change.kind}`)}</span>
      {change.kind === 'TRANSFERRED' && <> · {t('history.fromTo', { from: change.from, to: change.to })}</>}
      {change.dates.length > 0 && (
        <> · {change.dates.map((date) => format.moment(date, booking.session.zone)).join(' → ')}</>
      )}
      {change.units.length > 0 && <> · {names(change.units).join(', ')}</>}
      {change.movedTo.length > 0 && <> → {names(change.movedTo).join(', ')}</>}
      {change.refund.amount > 0 && (
        <>
          {' '}
          · {t(change.byHand ? 'history.byHand' : 'history.refund', { amount: format.money(change.refund) })}
        </>
      )}
      <br />
      <span className="muted">
        {format.moment(change.at, booking.session.zone)} · {t(`history.by.${change.by}`)}
      </span>
      {change.by !== 'SYSTEM' && change.kind !== 'CONFIRMED' && change.reason && (
        <p className="small">{change.reason}</p>
      )}
    </li>
  );
}
