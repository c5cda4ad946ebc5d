import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { DeskPage } from '../operator/DeskPage';
import { useDesk } from '../operator/useDesk';
import '../styles/money.css';
import { Button } from '../ui/Button';
import { Chip } from '../ui/Chip';
import { Loaded, Loading } from '../ui/Loading';
import { ProblemNote } from '../ui/ProblemNote';
import { gateways, stuckRefunds, unknownPayments, type Gateway } from './desk';
import { RefundList } from './RefundList';
import { RetryRefund } from './RetryRefund';
import { UnknownCard } from './UnknownCard';

/** How often the page looks again, milliseconds. */
const STEP = 5_000;
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

interface PartProps<T> {
  readonly title: string;
  readonly none: string;
  readonly queryKey: string;
  readonly read: (cursor: string) => Promise<{ readonly items: readonly T[]; readonly next: string }>;
  readonly children: (items: readonly T[]) => ReactNode;
}

/** A list of what is stuck, read page by page. */
function Part<T>({ title, none, queryKey, read, children }: PartProps<T>) {
  const { t } = useTranslation();
  const { open } = useDesk();
  const list = useInfiniteQuery({
    queryKey: ['money', queryKey],
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
    refetchInterval: STEP,
    enabled: open,
  });
  const items = list.data?.pages.flatMap((page) => page.items);
  return (
    <section aria-labelledby={queryKey}>
      <h2 id={queryKey}>{title}</h2>
      {list.isPending && <Loading shape="cards" />}
      {list.isError && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
      {items?.length === 0 && <p className="muted">{none}</p>}
      {items && items.length > 0 && children(items)}
      {list.hasNextPage && (
        <Button kind="secondary" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('takings.more')}
        </Button>
      )}
    </section>
  );
}
