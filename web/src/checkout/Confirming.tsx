import { useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { hasCode } from '../api/problem';
import type { Hold, Payment } from '../api/types';
import { Loading } from '../ui/Loading';
import { Note } from '../ui/Note';
import { ProblemNote } from '../ui/ProblemNote';
import { Checkout } from './Checkout';
import { Refunded, Undecided } from './Outcome';
import { OutOfReach } from './OutOfReach';
import type { Returned } from './returned';
import { shownStart } from './shownStart';
import { standingOfPayment } from './standing';
import { useConfirmation } from './useConfirmation';
import { headingOf, useHeading, type Heading } from './useHeading';

interface ConfirmingProps {
  readonly query: UseQueryResult<Hold>;
  readonly hold: Hold;
  readonly payment: Payment;
  readonly returned: Returned;
  readonly onHeading: (heading: Heading) => void;
}

/** Confirms what the gateway handed over and goes on to the booking, or says why there is none. */
export function Confirming({ query, hold, payment, returned, onHeading }: ConfirmingProps) {
  const amount = { amount: returned.amount, currency: payment.amount.currency };
  const told = useConfirmation(payment.id, {
    ...returned,
    amount,
    ...shownStart(sessionStorage, hold.id),
  });
  useHeading(headingOf(told), onHeading);
  const standing = told.payment && standingOfPayment(told.payment);
  useBooking(standing?.kind === 'booked' ? standing.bookingId : '');

  if (told.refusal !== undefined && !hasCode(told.refusal, 'PAID_TOO_LATE'))
    return <Refused query={query} refusal={told.refusal} />;
  if (told.payment?.state === 'ABORTED') return <NotPaid query={query} payment={told.payment} />;
  return (
    <>
      {told.trouble !== undefined && <Trouble of={told.trouble} />}
      <Waiting hold={hold} standing={standing} late={told.refusal !== undefined} />
    </>
  );
}

/** Why nothing was heard: of the payment company, or of us. */
function Trouble({ of }: { readonly of: unknown }) {
  const { t } = useTranslation();
  if (!hasCode(of, 'GATEWAY_AWAY')) return <OutOfReach>{t('return.lostNote')}</OutOfReach>;
  return <OutOfReach title={t('checkout.gatewayAway')}>{t('return.gatewayAwayNote')}</OutOfReach>;
}

interface WaitingProps {
  readonly hold: Hold;
  readonly standing: ReturnType<typeof standingOfPayment>;
  /** Paid too late, as far as the confirmation has said. */
  readonly late: boolean;
}

function Waiting({ hold, standing, late }: WaitingProps) {
  const { t } = useTranslation();
  switch (standing?.kind) {
    case 'booked':
      return <Loading shape="figure" />;
    case 'undecided':
      return <Undecided />;
    case 'refunding':
    case 'refunded':
    case 'refundStuck':
      return <Refunded hold={hold} kind={standing.kind} />;
    default:
      if (late) return <Refunded hold={hold} kind="refunding" />;
      return (
        <Note tone="accent" live="status" title={t('return.confirming')}>
          <p>{t('return.confirmingNote')}</p>
          <p className="moving-line" aria-hidden="true" />
        </Note>
      );
  }
}

/** Goes to the booking, once there is one. */
function useBooking(bookingId: string): void {
  const navigate = useNavigate();
  const client = useQueryClient();
  useEffect(() => {
    if (bookingId === '') return;
    void client.invalidateQueries({ queryKey: ['bookings'] });
    void navigate(`/bookings/${bookingId}`, { replace: true, state: { fresh: true } });
  }, [bookingId, client, navigate]);
}

/** The confirmation was refused: declined, or too late for the hold, or not what was asked for. */
function Refused({ query, refusal }: { readonly query: UseQueryResult<Hold>; readonly refusal: unknown }) {
  const { t } = useTranslation();
  if (hasCode(refusal, 'HOLD_ENDED')) return <Checkout query={query} />;
  if (!hasCode(refusal, 'PAYMENT_DECLINED'))
    return (
      <Checkout query={query}>
        <ProblemNote error={refusal} />
      </Checkout>
    );
  return (
    <Checkout query={query}>
      <Declined
        title={t('return.declined')}
        code={refusal.textFact('failureCode')}
        words={refusal.body?.detail ?? ''}
      />
    </Checkout>
  );
}

/** The gateway was silent first, and then said that nothing was paid. */
function NotPaid({ query, payment }: { readonly query: UseQueryResult<Hold>; readonly payment: Payment }) {
  const { t } = useTranslation();
  return (
    <Checkout query={query}>
      <Declined title={t('return.notPaid')} code={payment.failureCode} words={payment.failureMessage} />
    </Checkout>
  );
}

interface DeclinedProps {
  readonly title: string;
  /** The gateway's code, which we say in the reader's language where we know it. */
  readonly code: string;
  /** The gateway's own words, in its language. */
  readonly words: string;
}

function Declined({ title, code, words }: DeclinedProps) {
  const { t, i18n } = useTranslation();
  const key = `decline.${code}`;
  const reason = i18n.exists(key) ? t(key as 'decline.REJECT_CARD_PAYMENT') : words;
  return (
    <Note tone="bad" live="alert" title={title}>
      {reason && <p>{t('return.reason', { reason })}</p>}
      <p>{t('return.declinedNext')}</p>
    </Note>
  );
}
