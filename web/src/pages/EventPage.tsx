import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { offering } from '../api/endpoints';
import type { Offering } from '../api/types';
import { SaleBox } from '../catalog/SaleBox';
import { inOrder } from '../catalog/saleState';
import { useSay } from '../i18n';
import '../styles/programme.css';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loading';
import { Page } from '../ui/Page';
import { InWordsOf, thingOfOffering } from '../i18n/words';

/** One event: when, where, for how much, and the way in. */
export function EventPage() {
  const { t } = useTranslation();
  const say = useSay();
  const id = useParams()['offering'] ?? '';
  const query = useQuery({
    queryKey: ['offering', id],
    queryFn: () => offering(id),
    // An opening can be moved. Seldom, and not for all at once: at an opening, thousands look at this page.
    refetchInterval: ({ state }) =>
      state.data?.sales.some((sale) => sale.state === 'SCHEDULED') ? 120_000 + Math.random() * 60_000 : false,
  });
  return (
    <Page title={query.data ? say(query.data.title) : t('event.title')} width="wide">
      <Loaded query={query}>
        {(data) => (
          <InWordsOf thing={thingOfOffering(data)}>
            <Event offering={data} />
          </InWordsOf>
        )}
      </Loaded>
    </Page>
  );
}

function Event({ offering }: { readonly offering: Offering }) {
  const { t } = useTranslation();
  const say = useSay();
  return (
    <div className="event">
      <div className="event-about">
        <p>
          <span className="strong">{say(offering.place.name)}</span>
          <br />
          <span className="muted">{say(offering.place.address)}</span>
        </p>
        <p className="description">{say(offering.description)}</p>
      </div>
      <div>
        {offering.sales.length === 0 && <Empty title={t('event.notOnSale')} />}
        {inOrder(offering.sales).map((sale) => (
          <SaleBox key={sale.id} sale={sale} offering={offering} />
        ))}
      </div>
    </div>
  );
}
