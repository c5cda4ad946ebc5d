import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Checkout } from '../checkout/Checkout';
import { PurchaseSteps } from '../checkout/PurchaseSteps';
import { standingOf } from '../checkout/standing';
import { useHold } from '../checkout/useHold';
import { InWordsOf, thingOf } from '../i18n/words';
import '../styles/checkout.css';
import { Page } from '../ui/Page';

/** The held seats, how long they are held, and the way to pay. */
export function CheckoutPage() {
  const { t } = useTranslation();
  const query = useHold(useParams()['hold'] ?? '');
  const booked = query.data && standingOf(query.data, false).kind === 'booked';
  return (
    <InWordsOf thing={thingOf(query.data?.units ?? [])}>
      <Page title={t(booked ? 'return.result' : 'checkout.title')}>
        <PurchaseSteps hold={query.data} />
        <Checkout query={query} />
      </Page>
    </InWordsOf>
  );
}
