import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { Checkout } from '../checkout/Checkout';
import { PurchaseSteps } from '../checkout/PurchaseSteps';
import { useHold } from '../checkout/useHold';
import { InWordsOf, thingOf } from '../i18n/words';
import '../styles/checkout.css';
import { Note } from '../ui/Note';
import { Page } from '../ui/Page';

/** Codes of gateways look like this; anything else in the address is not shown, because anybody can write an address. */
const CODE = /^[A-Z][A-Z0-9_]{2,59}$/;

/** Back from the gateway's page without a payment: why, and another try while the seats are held. */
export function CheckoutFailPage() {
  const { t } = useTranslation();
  const query = useHold(useParams()['hold'] ?? '');
  const [search] = useSearchParams();
  const code = search.get('code') ?? '';
  const cancelled = code === 'PAY_PROCESS_CANCELED';
  return (
    <InWordsOf thing={thingOf(query.data?.units ?? [])}>
      <Page title={t('checkout.title')}>
        <PurchaseSteps hold={query.data} />
        <Checkout query={query}>
          <Note tone="warn" live="status" title={t(cancelled ? 'fail.cancelled' : 'fail.failed')}>
            <p>{t('fail.kept')}</p>
            {!cancelled && CODE.test(code) && <p className="small muted">{t('fail.code', { code })}</p>}
          </Note>
        </Checkout>
      </Page>
    </InWordsOf>
  );
}
