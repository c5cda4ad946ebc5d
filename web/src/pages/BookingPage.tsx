import { useEffect } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { isPassing } from '../api/problem';
import type { Booking } from '../api/types';
import { CalendarLink } from '../bookings/CalendarLink';
import { FromMemory } from '../bookings/FromMemory';
import { HistoryList } from '../bookings/HistoryList';
import { keepPagesAtHand } from '../bookings/offlinePages';
import { NewDate } from '../bookings/NewDate';
import { RefundState } from '../bookings/RefundState';
import { TicketCard } from '../bookings/TicketCard';
import { useTicket } from '../bookings/useTicket';
import { MoveLink } from '../move/MoveLink';
import { TransferPanel } from '../transfer/TransferPanel';
import '../styles/bookings.css';
import '../styles/refunds.css';
import { ButtonLink } from '../ui/Button';
import { Loading } from '../ui/Loading';
import { Note } from '../ui/Note';
import { Page } from '../ui/Page';
import { ProblemNote } from '../ui/ProblemNote';
import { Steps } from '../ui/Steps';
import { InWordsOf, thingOf, useWords } from '../i18n/words';

/** One booking, as a ticket that can be shown at the door, with or without a network. */
export function BookingPage() {
  const id = useParams()['id'] ?? '';
  const ticket = useTicket(id);
  const thing = thingOf(ticket.booking?.units ?? []);
  const { t } = useWords(thing);
  const came = useLocation().state as {
    readonly fresh?: boolean;
    readonly cancelled?: boolean;
    readonly received?: boolean;
    readonly moved?: boolean;
  } | null;
  const fresh = came?.fresh === true;
  const given = ticket.booking?.custody === 'GIVEN';
  const standing = ticket.booking?.state === 'CONFIRMED' && !given;
  // A ticket that was kept before bookings could be handed over was paid for by whoever kept it.
  const paid = ticket.booking?.paid !== false;
  useEffect(() => void keepPagesAtHand(), []);
  return (
    <Page title={t('booking.title')}>
      {fresh && (
        <>
          <InWordsOf thing={thing}>
            <Steps at="booked" />
          </InWordsOf>
          <Note tone="good" live="status" title={t('booking.done')} />
        </>
      )}
      {came?.received === true && <Note tone="good" live="status" title={t('transfer.received')} />}
      {came?.moved === true && <Note tone="good" live="status" title={t('move.done')} />}
      {came?.cancelled === true && ticket.booking && (
        <Note
          tone="good"
          live="status"
          title={t(ticket.booking.state === 'CANCELLED' ? 'refunds.done' : 'refunds.doneSome')}
        />
      )}
      {ticket.booking?.session.calledOff && (
        <Note tone="warn" live="status" title={t('callOff.booking')}>
          <p>{t('callOff.eventWhy', { reason: ticket.booking.session.calledOff })}</p>
          <p>{t('callOff.bookingNext')}</p>
        </Note>
      )}
      {standing && ticket.error === null && ticket.booking && !ticket.booking.session.calledOff && (
        <NewDate booking={ticket.booking} />
      )}
      {ticket.fromMemory !== undefined && ticket.error !== null && <FromMemory since={ticket.fromMemory} />}
      {ticket.booking && <TicketCard booking={ticket.booking} />}
      {!ticket.booking && !ticket.error && <Loading shape="cards" />}
      {ticket.error !== null && !(ticket.booking && isPassing(ticket.error)) && (
        <ProblemNote error={ticket.error} {...(isPassing(ticket.error) ? { onRetry: ticket.retry } : {})} />
      )}
      {ticket.booking && (
        <p className="row ticket-ways">
          {standing && <CalendarLink bookingId={id} />}
          {paid && (
            <ButtonLink kind="secondary" to={`/bookings/${id}/receipt`}>
              {t('receipt.title')}
            </ButtonLink>
          )}
          {standing && (
            <ButtonLink kind="plain" to={`/bookings/${id}/cancel`}>
              {t('refunds.link')}
            </ButtonLink>
          )}
        </p>
      )}
      {ticket.booking && paid && wasGivenBack(ticket.booking) && ticket.error === null && (
        <RefundState booking={ticket.booking} />
      )}
      {standing && ticket.error === null && ticket.booking && <MoveLink booking={ticket.booking} />}
      {standing && ticket.error === null && ticket.booking && <TransferPanel booking={ticket.booking} />}
      {ticket.booking && !given && ticket.error === null && <HistoryList booking={ticket.booking} />}
      <p>
        <Link to="/bookings">{t('bookings.title')}</Link>
      </p>
    </Page>
  );
}

/** A ticket that was kept before there were cancellations says nothing of them. */
function wasGivenBack({ state, cancelledUnits }: Booking): boolean {
  return state === 'CANCELLED' || (cancelledUnits ?? []).length > 0;
}
