import { useTranslation } from 'react-i18next';
import type { Offering } from '../api/types';
import { useSay } from '../i18n';
import { InWordsOf, thingOfOffering } from '../i18n/words';
import { RefundTermsList } from '../bookings/RefundTermsList';
import '../styles/programme.css';
import '../styles/refunds.css';
import { Empty } from '../ui/Empty';
import { SaleBox } from './SaleBox';
import { inOrder } from './saleState';

/** What there is to know about an offering, and the ways in. */
export function EventView({ offering }: { readonly offering: Offering }) {
  const { t } = useTranslation();
  const say = useSay();
  return (
    <InWordsOf thing={thingOfOffering(offering)}>
      <div className="event">
        <div className="event-about">
          <p>
            <span className="strong">{say(offering.place.name)}</span>
            <br />
            <span className="muted">{say(offering.place.address)}</span>
          </p>
          <p className="description">{say(offering.description)}</p>
        </div>
        <div className="event-sales">
          {offering.sales.length === 0 && <Empty title={t('event.notOnSale')} />}
          {inOrder(offering.sales).map((sale) => (
            <SaleBox key={sale.id} sale={sale} offering={offering} />
          ))}
        </div>
        <RefundTermsList terms={offering.refundTerms} />
      </div>
    </InWordsOf>
  );
}
