import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Hold } from '../api/types';

/** A hold that is no more, why, and the way on. */
export function HoldOver({ hold }: { readonly hold: Hold }) {
  const { t } = useTranslation();
  if (hold.state === 'CONFIRMED')
    return (
      <div className="note good" role="status">
        <p className="strong">{t('checkout.alreadyBooked')}</p>
        <p>
          <Link className="button" to="/bookings">
            {t('bookings.title')}
          </Link>
        </p>
      </div>
    );
  return (
    <div className="note warn" role="alert">
      <p className="strong">{t(hold.state === 'RELEASED' ? 'checkout.released' : 'checkout.expired')}</p>
      <p>{t('checkout.notCharged')}</p>
      <p>
        <Link className="button" to={`/s/${hold.sessionId}`}>
          {t('checkout.chooseAgain')}
        </Link>
      </p>
    </div>
  );
}
