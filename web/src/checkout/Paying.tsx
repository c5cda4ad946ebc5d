import { useState, type ReactNode } from 'react';
import type { Hold } from '../api/types';
import { useFormat } from '../i18n/format';
import { digits } from '../time/countdown';
import { Button } from '../ui/Button';
import { Countdown } from '../ui/Countdown';
import { Note } from '../ui/Note';
import { ProblemNote } from '../ui/ProblemNote';
import { GiveUp } from './GiveUp';
import { Order } from './Order';
import { OutOfReach } from './OutOfReach';
import type { HoldTime } from './useHold';
import { useOnline } from './useOnline';
import { usePay } from './usePay';
import { useWhatIsBought } from './useWhatIsBought';
import { useWords } from '../i18n/words';

interface PayingProps {
  readonly hold: Hold;
  readonly time: HoldTime;
  readonly reachable: boolean;
  readonly children: ReactNode;
}

/** The countdown, what is bought, and, always in reach, the button that leads to the gateway's page. */
export function Paying({ hold, time, reachable, children }: PayingProps) {
  const { t } = useWords();
  const format = useFormat();
  const online = useOnline();
  const [givingUp, setGivingUp] = useState(false);
  const what = useWhatIsBought(hold.sessionId);
  const pay = usePay(hold, what?.session.startsAt);
  const lost = !online || !reachable || pay.trouble;
  const say = () => {
    if (time.checking) return t('checkout.checking');
    if (lost) return t('checkout.waiting');
    if (pay.gatewayAway) return t('checkout.gatewayWaiting');
    if (pay.underway) return t('checkout.opening');
    return t('checkout.pay', { total: format.money(hold.due) });
  };
  return (
    <>
      {children}
      <Countdown left={time.left} label={t('checkout.timeLeft')} urgent />
      {lost && <OutOfReach>{t('checkout.lostNote')}</OutOfReach>}
      {!lost && pay.gatewayAway && (
        <OutOfReach title={t('checkout.gatewayAway')}>{t('checkout.gatewayAwayNote')}</OutOfReach>
      )}
      <Order hold={hold} />
      {hold.testPayment && <Note title={t('checkout.test')} />}
      <p className="small muted">{t('checkout.payNote')}</p>
      <p className="give-up">
        <Button kind="plain" disabled={lost || pay.underway} onClick={() => setGivingUp(true)}>
          {t('checkout.giveUp')}
        </Button>
      </p>
      <div className="dock pay-dock">
        {pay.refusal !== undefined && <ProblemNote error={pay.refusal} />}
        <div className="pay-row">
          <p className="pay-left" aria-hidden="true">
            {t('checkout.timeLeft')} <strong>{digits(time.left)}</strong>
          </p>
          <Button busy={pay.underway} disabled={lost || time.checking} onClick={pay.start} data-testid="pay">
            {say()}
          </Button>
        </div>
      </div>
      {givingUp && <GiveUp hold={hold} onClose={() => setGivingUp(false)} />}
    </>
  );
}
