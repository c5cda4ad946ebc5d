import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { DeskPage } from '../operator/DeskPage';
import '../styles/money.css';
import { Chip } from '../ui/Chip';
import { Loaded } from '../ui/Loading';
import { gateways, stuckRefunds, unknownPayments, type Gateway } from './desk';
import { Part, STEP } from './Part';
import { RefundList } from './RefundList';
import { RetryRefund } from './RetryRefund';
import { UnknownCard } from './UnknownCard';
import { WebhookLog } from './WebhookLog';

const TONES = { CLOSED: 'good', HALF_OPEN: 'warn', OPEN: 'bad' } as const;

/** Money that needs a person, and how the gateways are. */
export function MoneyPage() {
  const { t } = useTranslation();
  return (
    <DeskPage title={t('moneyDesk.title')}>
      <Gateways />
      <Part
        title={t('moneyDesk.unknown')}
        none={t('moneyDesk.noUnknown')}
        queryKey="unknown"
        read={unknownPayments}
      >
        {(items) => (
          <ul className="money-list">
            {items.map((payment) => (
              <UnknownCard key={payment.id} payment={payment} />
            ))}
          </ul>
        )}
      </Part>
      <Part
        title={t('moneyDesk.refunds')}
        none={t('moneyDesk.noRefunds')}
        queryKey="refunds"
        read={stuckRefunds}
      >
        {(items) => (
          <RefundList
            refunds={items}
            act={(refund) => refund.state === 'REFUSED' && <RetryRefund refund={refund} />}
          />
        )}
      </Part>
      <WebhookLog />
    </DeskPage>
  );
}

function Gateways() {
  const { t } = useTranslation();
  const query = useQuery({ queryKey: ['money', 'gateways'], queryFn: gateways, refetchInterval: STEP });
  return (
    <section aria-labelledby="gateways">
      <h2 id="gateways">{t('moneyDesk.gateways')}</h2>
      <Loaded query={query}>
        {({ items }) => (
          <ul className="money-list">
            {items.map((gateway) => (
              <GatewayLine key={gateway.gateway} gateway={gateway} />
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

function GatewayLine({ gateway }: { readonly gateway: Gateway }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, since, calls, unanswered, running, answeredAt, fault } = gateway;
  return (
    <li>
      <p className="row">
        <strong>{gateway.gateway}</strong>
        <Chip tone={TONES[state]}>{t(`moneyDesk.states.${state}`)}</Chip>
        {gateway.test && <Chip>{t('moneyDesk.test')}</Chip>}
      </p>
      <p className="small">{t(`moneyDesk.stateNotes.${state}`)}</p>
      <p className="small muted">
        {t('moneyDesk.calls', { calls, unanswered, running })} ·{' '}
        {t('moneyDesk.since', { moment: format.moment(since) })}
        {answeredAt && ` · ${t('moneyDesk.answered', { time: format.exactTime(answeredAt) })}`}
      </p>
      {fault && <p className="small muted ids">{t('moneyDesk.fault', { fault })}</p>}
    </li>
  );
}
