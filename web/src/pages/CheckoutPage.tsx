import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { hold, releaseHold, startPayment } from '../api/endpoints';
import { hasCode } from '../api/problem';
import type { Hold } from '../api/types';
import { HoldOver } from '../checkout/HoldOver';
import { rememberPayment } from '../checkout/remembered';
import { UnitList } from '../checkout/UnitList';
import { useCountdown } from '../time/useCountdown';
import { Countdown } from '../ui/Countdown';
import { Loaded } from '../ui/Loading';
import { Page } from '../ui/Page';
import { ProblemNote } from '../ui/ProblemNote';
import { Steps } from '../ui/Steps';

/** The held seats, how long they are held, and the way to pay. */
export function CheckoutPage() {
  const { t } = useTranslation();
  const holdId = useParams()['hold'] ?? '';
  const query = useQuery({ queryKey: ['hold', holdId], queryFn: () => hold(holdId), staleTime: 0 });
  return (
    <Page title={t('checkout.title')}>
      <Steps at="pay" />
      <Loaded query={query}>{(found) => <Checkout hold={found} />}</Loaded>
    </Page>
  );
}

function Checkout({ hold }: { readonly hold: Hold }) {
  const left = useCountdown(hold.heldUntil);
  if (hold.state !== 'ACTIVE' || left.over) return <HoldOver hold={hold} />;
  return <Paying hold={hold} />;
}

function Paying({ hold }: { readonly hold: Hold }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const left = useCountdown(hold.heldUntil);
  const pay = useMutation({
    mutationFn: () => startPayment(hold.id),
    onSuccess: (payment) => {
      rememberPayment(localStorage, payment);
      window.location.assign(payment.checkoutUrl);
    },
  });
  const giveUp = useMutation({
    mutationFn: () => releaseHold(hold.id),
    onSuccess: () => navigate(`/s/${hold.sessionId}`, { replace: true }),
  });
  if (hasCode(pay.error, 'HOLD_ENDED')) return <HoldOver hold={{ ...hold, state: 'EXPIRED' }} />;
  const busy = pay.isPending || pay.isSuccess || giveUp.isPending;
  return (
    <>
      <Countdown left={left} label={t('checkout.timeLeft')} urgent />
      <UnitList units={hold.units} total={hold.total} />
      {pay.isError && <ProblemNote error={pay.error} />}
      {giveUp.isError && <ProblemNote error={giveUp.error} />}
      <button className="wide" disabled={busy} onClick={() => pay.mutate()}>
        {t(pay.isPending || pay.isSuccess ? 'checkout.opening' : 'checkout.pay')}
      </button>
      <p className="small muted">{t('checkout.payNote')}</p>
      <button className="plain" disabled={busy} onClick={() => giveUp.mutate()}>
        {t('checkout.giveUp')}
      </button>
    </>
  );
}
