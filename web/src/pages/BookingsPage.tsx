import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { bookings } from '../api/endpoints';
import type { Booking } from '../api/types';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { Loading } from '../ui/Loading';
import { Page } from '../ui/Page';
import { ProblemNote } from '../ui/ProblemNote';

/** The guest's bookings. */
export function BookingsPage() {
  const { t } = useTranslation();
  const list = useInfiniteQuery({
    queryKey: ['bookings'],
    queryFn: ({ pageParam }) => bookings(pageParam),
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
  });
  const items = list.data?.pages.flatMap((page) => page.items);
  return (
    <Page title={t('bookings.title')}>
      {list.isPending && <Loading />}
      {list.isError && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
      {items?.length === 0 && (
        <p className="empty">
          {t('bookings.none')} <Link to="/">{t('home.title')}</Link>
        </p>
      )}
      <ul className="cards">
        {items?.map((item) => (
          <BookingCard key={item.id} booking={item} />
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

function BookingCard({ booking }: { readonly booking: Booking }) {
  const { t } = useTranslation();
  const say = useSay();
  const format = useFormat();
  return (
    <li className="card">
      <h2>
        <Link className="cover" to={`/bookings/${booking.id}`}>
          {say(booking.offering.title)}
        </Link>
      </h2>
      <p className="muted">{format.moment(booking.session.startsAt, booking.session.zone)}</p>
      <p className="muted">{say(booking.place.name)}</p>
      <p className="row">
        <span className="chip open">{t(`booking.state.${booking.state}`)}</span>
        <span className="muted">{t('bookings.units', { count: booking.units.length })}</span>
      </p>
    </li>
  );
}
