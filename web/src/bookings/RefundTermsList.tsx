import type { RefundTerms } from '../api/types';
import { useWords } from '../i18n/words';
import { millisOf } from '../time/duration';
import { useRefundWords } from './useRefundWords';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** On which terms a booking can be given back, as they are read before anything is bought. */
export function RefundTermsList({ terms }: { readonly terms: RefundTerms }) {
  const { t } = useWords();
  const { share } = useRefundWords();
  const time = (duration: string) => {
    const millis = millisOf(duration);
    if (millis % DAY === 0 && millis > DAY) return t('time.days', { count: millis / DAY });
    return millis % HOUR === 0
      ? t('time.hours', { count: millis / HOUR })
      : t('time.minutes', { count: Math.round(millis / MINUTE) });
  };
  const grace = millisOf(terms.sameDayGrace) > 0;
  return (
    <section className="refund-terms" aria-labelledby="refund-terms">
      <h3 id="refund-terms">{t('refunds.terms')}</h3>
      {terms.steps.length === 0 && !grace && <p>{t('refunds.termsNone')}</p>}
      <dl className="pairs">
        {terms.steps.map((step) => (
          <div key={step.before}>
            <dt>{t('refunds.termsUntil', { time: time(step.before) })}</dt>
            <dd>{share(step.percent)}</dd>
          </div>
        ))}
        {terms.steps.length > 0 && (
          <div>
            <dt>{t('refunds.termsAfter')}</dt>
            <dd>{share(0)}</dd>
          </div>
        )}
        {grace && (
          <div>
            <dt>{t('refunds.termsGrace', { time: time(terms.sameDayGrace) })}</dt>
            <dd>{share(100)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
