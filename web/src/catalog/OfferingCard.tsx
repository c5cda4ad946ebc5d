import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Offering, StockInShort } from '../api/types';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { lowestPrice, nextSale } from './saleState';
import { SaleChip } from './SaleChip';
import { InWordsOf, thingOfOffering } from '../i18n/words';

interface OfferingCardProps {
  readonly offering: Offering;
  readonly stock?: ReadonlyMap<string, StockInShort>;
}

/** One thing that is on, in short. The whole card leads to it. */
export function OfferingCard({ offering, stock }: OfferingCardProps) {
  const { t } = useTranslation();
  const say = useSay();
  const format = useFormat();
  const first = offering.sessions[0];
  const sale = nextSale(offering.sales);
  const price = sale && lowestPrice(sale);
  const left = sale?.sessionIds.flatMap((id) => stock?.get(id) ?? []) ?? [];
  return (
    <li className="card offering">
      <p>
        {sale && (
          <InWordsOf thing={thingOfOffering(offering)}>
            <SaleChip sale={sale} zone={offering.place.zone} stock={left} />
          </InWordsOf>
        )}
      </p>
      <h3>
        <Link className="cover" to={`/e/${offering.id}`}>
          {say(offering.title)}
        </Link>
      </h3>
      <p className="muted">{say(offering.place.name)}</p>
      {first && (
        <p className="muted">
          {format.shortMoment(first.startsAt, offering.place.zone)}
          {offering.sessions.length > 1 &&
            ` ${t('home.moreSessions', { count: offering.sessions.length - 1 })}`}
        </p>
      )}
      {price && <p className="price">{t('home.from', { price: format.money(price) })}</p>}
    </li>
  );
}
