import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { Page } from '../ui/Page';
import { Steps } from '../ui/Steps';

/** Back from the gateway's page without a payment: why, and another try. */
export function CheckoutFailPage() {
  const { t } = useTranslation();
  const holdId = useParams()['hold'] ?? '';
  const [search] = useSearchParams();
  const cancelled = search.get('code') === 'PAY_PROCESS_CANCELED';
  return (
    <Page title={t('fail.title')}>
      <Steps at="pay" />
      <div className="note warn" role="alert">
        <p className="strong">{t(cancelled ? 'fail.cancelled' : 'fail.declined')}</p>
        {!cancelled && search.get('message') && (
          <p>{t('fail.reason', { reason: search.get('message') ?? '' })}</p>
        )}
        <p>{t('fail.kept')}</p>
        <p>
          <Link className="button" to={`/checkout/${holdId}`}>
            {t('return.payAgain')}
          </Link>
        </p>
      </div>
    </Page>
  );
}
