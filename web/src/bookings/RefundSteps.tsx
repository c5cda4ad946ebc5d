import { useTranslation } from 'react-i18next';
import type { RefundQuote } from '../api/types';
import { useFormat } from '../i18n/format';
import { useRefundWords } from './useRefundWords';

interface RefundStepsProps {
  readonly quote: RefundQuote;
  readonly zone: string;
}

/** What comes back until when; the first step is the one that holds now. */
export function RefundSteps({ quote, zone }: RefundStepsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { share } = useRefundWords();
  return (
    <dl className="pairs refund-steps">
      {quote.steps.map((step, index) => (
        <div key={step.until} className={index === 0 ? 'strong' : undefined}>
          <dt>{t('refunds.until', { moment: format.shortMoment(step.until, zone) })}</dt>
          <dd>
            {share(step.percent)}
            {step.percent > 0 && step.percent < 100 && <> · {format.money(step.refund)}</>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
