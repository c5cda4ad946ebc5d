import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { Chip } from '../ui/Chip';
import type { RefundLine } from './money';

const TONES = { REQUESTED: 'accent', DONE: 'good', REFUSED: 'bad' } as const;

interface RefundListProps {
  readonly refunds: readonly RefundLine[];
  /** Zone of the place; the reader's when there is none. */
  readonly zone?: string;
  /** What can be done about one. */
  readonly act?: (refund: RefundLine) => ReactNode;
}

/** Refunds and how far each has come. */
export function RefundList({ refunds, zone, act }: RefundListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className="money-list">
      {refunds.map((refund) => (
        <li key={refund.id}>
          <p className="row">
            <strong>{format.money(refund.amount)}</strong>
            <Chip tone={TONES[refund.state]}>{t(`takings.states.${refund.state}`)}</Chip>
          </p>
          <p className="small muted">
            {t('takings.since', { moment: format.moment(refund.requestedAt, zone) })}
            {refund.state !== 'DONE' && ` · ${t('takings.tries', { count: refund.tries })}`}
          </p>
          {refund.failureCode && (
            <p className="small">{t('takings.gatewaySaid', { code: refund.failureCode })}</p>
          )}
          <p className="small muted ids">{t('takings.order', { id: refund.orderId })}</p>
          {act?.(refund)}
        </li>
      ))}
    </ul>
  );
}
