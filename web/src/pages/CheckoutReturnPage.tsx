import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { Paid } from '../api/endpoints';
import { hasCode } from '../api/problem';
import type { Payment } from '../api/types';
import { rememberedPayment } from '../checkout/remembered';
import { returnedFrom } from '../checkout/returned';
import { isUndecided } from '../checkout/undecided';
import { useConfirmation } from '../checkout/useConfirmation';
import { Loading } from '../ui/Loading';
import { Page } from '../ui/Page';
import { ProblemNote } from '../ui/ProblemNote';
import { Steps } from '../ui/Steps';

/** Back from the gateway's page with a payment to confirm. */
export function CheckoutReturnPage() {
  const { t } = useTranslation();
  const holdId = useParams()['hold'] ?? '';
  const [search] = useSearchParams();
  const returned = returnedFrom(search);
  const known = returned && rememberedPayment(localStorage, holdId, returned.orderId);
  return (
    <Page title={t('return.title')}>
      <Steps at="pay" />
      {returned && known ? (
        <Confirming
          holdId={holdId}
          paymentId={known.id}
          paid={{ ...returned, amount: { amount: returned.amount, currency: known.amount.currency } }}
        />
      ) : (
        <div className="note warn" role="alert">
          <p className="strong">{t('return.unknown')}</p>
          <p className="row">
            <Link className="button" to={`/checkout/${holdId}`}>
              {t('return.backToCheckout')}
            </Link>
            <Link to="/bookings">{t('bookings.title')}</Link>
          </p>
        </div>
      )}
    </Page>
  );
}

interface ConfirmingProps {
  readonly holdId: string;
  readonly paymentId: string;
  readonly paid: Paid;
}

function Confirming({ holdId, paymentId, paid }: ConfirmingProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { confirmed, payment } = useConfirmation(paymentId, paid);
  const bookingId = payment?.state === 'DONE' ? payment.bookingId : '';
  useEffect(() => {
    if (bookingId === '') return;
    void client.invalidateQueries({ queryKey: ['bookings'] });
    void navigate(`/bookings/${bookingId}`, { replace: true, state: { fresh: true } });
  }, [bookingId, client, navigate]);

  if (confirmed.isError)
    return <Refused holdId={holdId} error={confirmed.error} onRetry={confirmed.refetch} />;
  if (!payment) return <p role="status">{t('return.confirming')}</p>;
  if (isUndecided(payment.state))
    return (
      <div className="note warn" role="status">
        <p className="strong">{t('return.undecided')}</p>
        <p>{t('return.undecidedNext')}</p>
      </div>
    );
  return payment.state === 'DONE' ? <Loading /> : <NotPaid holdId={holdId} payment={payment} />;
}

interface RefusedProps {
  readonly holdId: string;
  readonly error: Error;
  readonly onRetry: () => unknown;
}

function Refused({ holdId, error, onRetry }: RefusedProps) {
  const { t } = useTranslation();
  const final = hasCode(
    error,
    'PAYMENT_DECLINED',
    'HOLD_ENDED',
    'AMOUNT_MISMATCH',
    'PAID_TOO_LATE',
    'PAYMENT_ENDED',
  );
  return (
    <ProblemNote error={error} {...(final ? {} : { onRetry })}>
      {final && (
        <Link className="button" to={`/checkout/${holdId}`}>
          {t(error.code === 'PAYMENT_DECLINED' ? 'return.payAgain' : 'return.goOn')}
        </Link>
      )}
    </ProblemNote>
  );
}

function NotPaid({ holdId, payment }: { readonly holdId: string; readonly payment: Payment }) {
  const { t } = useTranslation();
  return (
    <div className="note bad" role="alert">
      <p className="strong">{t(payment.state === 'CANCELED' ? 'return.refunded' : 'return.notPaid')}</p>
      {payment.failureMessage && <p>{payment.failureMessage}</p>}
      <p>
        <Link className="button" to={`/checkout/${holdId}`}>
          {t('return.goOn')}
        </Link>
      </p>
    </div>
  );
}
