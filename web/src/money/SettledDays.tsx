import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../i18n/format';
import { Button } from '../ui/Button';
import { Chip } from '../ui/Chip';
import { Loading } from '../ui/Loading';
import { ProblemNote } from '../ui/ProblemNote';
import { settledDays, type SettledDay } from './money';

interface SettledDaysProps {
  readonly place: string;
  /** For how many days they are kept, once that is known. */
  readonly kept: number | undefined;
}

/** The days that were settled by themselves, each a link to its own. */
export function SettledDays({ place, kept }: SettledDaysProps) {
  const { t } = useTranslation();
  const list = useInfiniteQuery({
    queryKey: ['desk', 'settled', place],
    queryFn: ({ pageParam }) => settledDays(place, pageParam),
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
  });
  const items = list.data?.pages.flatMap((page) => page.items);
  return (
    <section aria-labelledby="nights">
      <h2 id="nights">{t('settlement.nights')}</h2>
      <p className="small muted">
        {t('settlement.nightsNote')} {kept !== undefined && t('settlement.kept', { count: kept })}
      </p>
      {list.isPending && <Loading />}
      {list.isError && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
      {items?.length === 0 && <p className="muted">{t('settlement.noNights')}</p>}
      {items && items.length > 0 && (
        <ul className="money-list">
          {items.map((day) => (
            <Night key={day.id} day={day} />
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <Button kind="secondary" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('takings.more')}
        </Button>
      )}
    </section>
  );
}

function Night({ day }: { readonly day: SettledDay }) {
  const { t } = useTranslation();
  const format = useFormat();
  const won = (amount: number) => format.money({ amount, currency: 'KRW' });
  return (
    <li>
      <p className="row">
        <Link to={`?day=${day.day}`}>{day.day}</Link>
        <Standing day={day} />
      </p>
      {day.state === 'COMPARED' && (
        <p className="small muted">
          {t('settlement.both', { ours: won(day.ours), gateway: won(day.gateway) })}
        </p>
      )}
    </li>
  );
}

function Standing({ day }: { readonly day: SettledDay }) {
  const { t } = useTranslation();
  if (day.state !== 'COMPARED') return <Chip tone="accent">{t('settlement.running')}</Chip>;
  if (day.differences > 0)
    return <Chip tone="bad">{t('settlement.differing', { count: day.differences })}</Chip>;
  if (day.unheard > 0) return <Chip tone="warn">{t('settlement.unheard', { count: day.unheard })}</Chip>;
  return <Chip tone="good">{t(day.lines === 0 ? 'settlement.empty' : 'settlement.same')}</Chip>;
}
