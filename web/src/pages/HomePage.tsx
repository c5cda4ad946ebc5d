import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { offerings } from '../api/endpoints';
import type { Offering } from '../api/types';
import { nextSale } from '../catalog/saleState';
import { SaleChip } from '../catalog/SaleChip';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { Loading } from '../ui/Loading';
import { Page } from '../ui/Page';
import { ProblemNote } from '../ui/ProblemNote';

/** What is on. */
export function HomePage() {
  const { t } = useTranslation();
  const list = useInfiniteQuery({
    queryKey: ['offerings'],
    queryFn: ({ pageParam }) => offerings(pageParam),
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
  });
  const items = list.data?.pages.flatMap((page) => page.items);
  return (
    <Page title={t('home.title')}>
      <p className="lead">{t('home.lead')}</p>
      {list.isPending && <Loading />}
      {list.isError && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
      {items?.length === 0 && <p className="empty">{t('home.empty')}</p>}
      <ul className="cards">
        {items?.map((item) => (
          <OfferingCard key={item.id} offering={item} />
        ))}
      </ul>
      {list.hasNextPage && (
        <button
          className="secondary"
          disabled={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t('home.more')}
        </button>
      )}
    </Page>
  );
}

function OfferingCard({ offering }: { readonly offering: Offering }) {
  const { t } = useTranslation();
  const say = useSay();
  const format = useFormat();
  const first = offering.sessions[0];
  const sale = nextSale(offering.sales);
  return (
    <li className="card">
      <h2>
        <Link className="cover" to={`/e/${offering.id}`}>
          {say(offering.title)}
        </Link>
      </h2>
      <p className="muted">{say(offering.place.name)}</p>
      {first && <p className="muted">{format.moment(first.startsAt, offering.place.zone)}</p>}
      {offering.sessions.length > 1 && (
        <p className="small muted">{t('home.moreSessions', { count: offering.sessions.length - 1 })}</p>
      )}
      {sale && <SaleChip sale={sale} zone={offering.place.zone} />}
    </li>
  );
}
