import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Receipt } from '../api/types';
import { UnitList } from '../checkout/UnitList';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { thingOf, useWords } from '../i18n/words';
import { Note } from '../ui/Note';

/** Number, date, what was bought, how it was paid, and what was given back. */
export function ReceiptSheet({ receipt }: { readonly receipt: Receipt }) {
  const { t } = useWords(thingOf(receipt.booking.units));
  const say = useSay();
  const format = useFormat();
  const { booking } = receipt;
  const { zone } = booking.session;
  return (
    <article className="card receipt">
      {receipt.testPayment && (
        <Note tone="warn" title={t('receipt.test')}>
          <p>{t('receipt.testMeans')}</p>
        </Note>
      )}
      <dl className="pairs">
        <Pair name={t('receipt.number')}>{receipt.number}</Pair>
        <Pair name={t('receipt.paidAt')}>{format.moment(receipt.approvedAt, zone)}</Pair>
        <Pair name={t('booking.code')}>{booking.code}</Pair>
        <Pair name={t('receipt.what')}>
          {say(booking.offering.title)}
          <br />
          <span className="muted">{format.moment(booking.session.startsAt, zone)}</span>
        </Pair>
        <Pair name={t('booking.place')}>
          {say(booking.place.name)}
          <br />
          <span className="muted">{say(booking.place.address)}</span>
        </Pair>
      </dl>
      <UnitList units={booking.units} total={booking.total} />
      <dl className="pairs">
        {receipt.paid.amount !== booking.total.amount && (
          <Pair name={t('receipt.paid')}>{format.money(receipt.paid)}</Pair>
        )}
        {booking.kept.amount > 0 && <Pair name={t('receipt.kept')}>{format.money(booking.kept)}</Pair>}
        <Pair name={t('receipt.method')}>
          {t(`receipt.methods.${receipt.method}`)} {receipt.instrument}
        </Pair>
        {receipt.approvalNumber && <Pair name={t('receipt.approval')}>{receipt.approvalNumber}</Pair>}
        <Pair name={t('receipt.order')}>
          <span className="order-id">{receipt.orderId}</span>
        </Pair>
      </dl>
      {receipt.differences.length > 0 && (
        <dl className="pairs">
          {receipt.differences.map((more) => (
            <Pair key={more.orderId} name={t('move.paidMore')}>
              {format.money(more.paid)} · {t(`receipt.methods.${more.method}`)} {more.instrument}
              <br />
              <span className="muted">{format.moment(more.approvedAt, zone)}</span>
              <br />
              <span className="order-id">{more.orderId}</span>
            </Pair>
          ))}
        </dl>
      )}
      {receipt.refunds.length > 0 && <Refunds receipt={receipt} />}
    </article>
  );
}

function Refunds({ receipt }: { readonly receipt: Receipt }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { zone } = receipt.booking.session;
  return (
    <dl className="pairs">
      {receipt.refunds.map((refund) => (
        <Pair key={refund.requestedAt} name={t(`receipt.refund.${refund.state}`)}>
          {format.money(refund.amount)}
          <br />
          <span className="muted">{format.moment(refund.changedAt, zone)}</span>
        </Pair>
      ))}
    </dl>
  );
}

function Pair({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
