import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { Button } from '../ui/Button';
import { Chip } from '../ui/Chip';
import { ProblemNote } from '../ui/ProblemNote';
import { toasts } from '../ui/toasts';
import { askNow, settleBy, type Act, type UnknownPayment } from './desk';
import { ReasonDialog } from './ReasonDialog';

/** A payment of which nobody knows: what is known of it, what was done, and what can be done. */
export function UnknownCard({ payment }: { readonly payment: UnknownPayment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { tries, askedAt, lastAnswer } = payment;
  return (
    <li>
      <p className="row">
        <strong>{format.money(payment.amount)}</strong>
        <span>{payment.orderName}</span>
        {payment.overdue && <Chip tone="bad">{t('moneyDesk.overdue')}</Chip>}
        {payment.callingOff && <Chip tone="warn">{t('moneyDesk.callingOff')}</Chip>}
      </p>
      <p className="small muted">
        {t('moneyDesk.unknownSince', { moment: format.moment(payment.since) })} ·{' '}
        {t('takings.tries', { count: tries })} ·{' '}
        {t('moneyDesk.nextLook', { time: format.exactTime(payment.nextLookAt) })}
      </p>
      {askedAt && (
        <p className="small ids">
          {t('moneyDesk.lastAnswer', { time: format.exactTime(askedAt), answer: lastAnswer })}
        </p>
      )}
      <p className="small muted ids">{t('takings.order', { id: payment.orderId })}</p>
      {payment.history.map((event) => (
        <p className="small" key={event.at}>
          {format.moment(event.at)} · {t(`moneyDesk.events.${event.kind}`)}
          {event.reason && ` · ${event.reason}`}
          {event.outcome && ` · ${event.outcome}`} · <span className="ids muted">{event.by}</span>
        </p>
      ))}
      <Acts payment={payment} />
    </li>
  );
}

function Acts({ payment }: { readonly payment: UnknownPayment }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [asking, setAsking] = useState<Act>();
  const ask = useMutation({
    mutationFn: () => askNow(payment.id),
    onSuccess: ({ state, answer }) => {
      toasts.say(
        state === 'UNKNOWN' ? t('moneyDesk.stillUnknown', { answer }) : t('moneyDesk.nowKnown', { answer }),
      );
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['money'] }),
  });
  return (
    <>
      {ask.isError && <ProblemNote error={ask.error} />}
      <p className="row">
        <Button kind="secondary" busy={ask.isPending} onClick={() => ask.mutate()}>
          {t('moneyDesk.ask')}
        </Button>
        {!payment.callingOff && (
          <Button kind="secondary" onClick={() => setAsking('calling-off')}>
            {t('moneyDesk.act.calling-off')}
          </Button>
        )}
        {payment.overdue && (
          <Button kind="plain" onClick={() => setAsking('settlement')}>
            {t('moneyDesk.act.settlement')}
          </Button>
        )}
      </p>
      {asking && (
        <ReasonDialog
          title={t(`moneyDesk.act.${asking}`)}
          effect={t(`moneyDesk.effect.${asking}`)}
          yes={t(`moneyDesk.act.${asking}`)}
          done={t(`moneyDesk.actDone.${asking}`)}
          act={(reason) => settleBy(asking, payment.id, reason)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}
