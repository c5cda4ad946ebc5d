import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { keptTickets } from '../api/client';
import { bookings } from '../api/endpoints';
import { isPassing } from '../api/problem';
import type { Booking } from '../api/types';
import { BookingCard } from '../bookings/BookingCard';
import { FromMemory } from '../bookings/FromMemory';
import { OpenPayments } from '../bookings/OpenPayments';
import { OpenAsks } from '../returns/OpenAsks';
import '../styles/bookings.css';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Loading } from '../ui/Loading';
import { Page } from '../ui/Page';
import { ProblemNote } from '../ui/ProblemNote';

/** The guest's bookings: what is to come, the soonest first, and what is over. */
export function BookingsPage() {
  const { t } = useTranslation();
  const upcoming = useBookings('UPCOMING');
  const past = useBookings('PAST');
  if (upcoming.isPending || past.isPending)
    return (
      <Page title={t('bookings.title')}>
        <Loading shape="cards" />
      </Page>
    );
  const error = upcoming.error ?? past.error;
  const nothing = [upcoming, past].every((list) => list.data?.pages[0]?.items.length === 0);
  return (
    <Page title={t('bookings.title')}>
      <OpenAsks />
      <OpenPayments />
      {error !== null && <Unheard error={error} onRetry={() => void upcoming.refetch()} />}
      {nothing && (
        <Empty title={t('bookings.none')} text={t('bookings.noneText')}>
          <Link to="/">{t('home.title')}</Link>
        </Empty>
      )}
      <Section title={t('bookings.upcoming')} list={upcoming} />
      <Section title={t('bookings.past')} list={past} />
    </Page>
  );
}

function useBookings(when: 'UPCOMING' | 'PAST') {
  return useInfiniteQuery({
    queryKey: ['bookings', when],
    queryFn: ({ pageParam }) => bookings(when, pageParam),
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
    networkMode: 'always',
    retry: (failures, error) => keptTickets.all().length === 0 && failures < 3 && isPassing(error),
  });
}

interface SectionProps {
  readonly title: string;
  readonly list: ReturnType<typeof useBookings>;
}

function Section({ title, list }: SectionProps) {
  const { t } = useTranslation();
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <Cards items={items} />
      {list.hasNextPage && (
        <Button kind="secondary" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('home.more')}
        </Button>
      )}
    </section>
  );
}

function Cards({ items }: { readonly items: readonly Booking[] }) {
  return (
    <ul className="cards booking-cards">
      {items.map((item) => (
        <BookingCard key={item.id} booking={item} />
      ))}
    </ul>
  );
}

/** The list is not to be had. Tickets that were opened here are shown all the same, where that is because nobody answers. */
function Unheard({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const kept = isPassing(error) ? keptTickets.all() : [];
  if (kept.length === 0) return <ProblemNote error={error} onRetry={onRetry} />;
  return (
    <>
      <FromMemory since={Math.max(...kept.map(({ heardAt }) => heardAt))} />
      <Cards items={kept.map(({ booking }) => booking)} />
    </>
  );
}
