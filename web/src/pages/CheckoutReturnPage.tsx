import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import type { Hold, Payment } from '../api/types';
import { Confirming } from '../checkout/Confirming';
import { useHeading, type Heading } from '../checkout/useHeading';
import { OutOfReach } from '../checkout/OutOfReach';
import { returnedFrom, type Returned } from '../checkout/returned';
import { useHold } from '../checkout/useHold';
import { hasCode, isPassing } from '../api/problem';
import { InWordsOf, thingOf } from '../i18n/words';
import '../styles/checkout.css';
import { ButtonLink } from '../ui/Button';
import { Loading } from '../ui/Loading';
import { Note } from '../ui/Note';
import { Page } from '../ui/Page';
import { ProblemNote } from '../ui/ProblemNote';
import { Steps } from '../ui/Steps';

/** Back from the gateway's page with a payment to confirm; in whichever browser, and however often. */
export function CheckoutReturnPage() {
  const { t } = useTranslation();
  const holdId = useParams()['hold'] ?? '';
  const [search] = useSearchParams();
  const query = useHold(holdId);
  const [heading, setHeading] = useState<Heading>('return.title');
  return (
    <InWordsOf thing={thingOf(query.data?.units ?? [])}>
      <Page title={t(heading)}>
        <Steps at="pay" />
        <Back holdId={holdId} query={query} returned={returnedFrom(search)} onHeading={setHeading} />
      </Page>
    </InWordsOf>
  );
}

/** Also of a checkout that was called off meanwhile: the server says that nothing was charged. */
const isOf = (payment: Payment, { orderId }: Returned) =>
  payment.orderId === orderId || payment.earlierOrderIds.includes(orderId);

interface BackProps {
  readonly holdId: string;
  readonly query: UseQueryResult<Hold>;
  readonly returned: Returned | undefined;
  /** What the page is called depends on what comes of the payment. */
  readonly onHeading: (heading: Heading) => void;
}

function Back({ holdId, query, returned, onHeading }: BackProps) {
  const { t } = useTranslation();
  const payment = query.data?.payments.find((one) => returned && isOf(one, returned));
  if (returned && query.data && payment)
    return (
      <Confirming
        query={query}
        hold={query.data}
        payment={payment}
        returned={returned}
        onHeading={onHeading}
      />
    );
  if (query.data || !returned || hasCode(query.error, 'NOT_FOUND'))
    return <NotOurs holdId={holdId} onHeading={onHeading} />;
  if (isPassing(query.error) || query.failureCount > 0)
    return <OutOfReach>{t('return.lostNote')}</OutOfReach>;
  return query.isError ? <ProblemNote error={query.error} /> : <Loading shape="figure" />;
}

/** No payment of this account belongs to the address: another account, or an address that somebody made up. */
function NotOurs({ holdId, onHeading }: Pick<BackProps, 'holdId' | 'onHeading'>) {
  const { t } = useTranslation();
  useHeading('return.result', onHeading);
  return (
    <Note tone="warn" live="alert" title={t('return.notOurs')}>
      <p>{t('return.notOursNext')}</p>
      <p className="row">
        <ButtonLink to={`/checkout/${holdId}`}>{t('return.backToCheckout')}</ButtonLink>
        <ButtonLink kind="secondary" to="/bookings">
          {t('bookings.title')}
        </ButtonLink>
      </p>
    </Note>
  );
}
