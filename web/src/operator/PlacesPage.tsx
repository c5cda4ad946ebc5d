import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSay } from '../i18n';
import { Button, ButtonLink } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Loading } from '../ui/Loading';
import { ProblemNote } from '../ui/ProblemNote';
import { DeskPage } from './DeskPage';
import { managedPlaces } from './places';
import { useDesk } from './useDesk';

/** The places that somebody manages. */
export function PlacesPage() {
  const { t } = useTranslation();
  const say = useSay();
  const { base, open } = useDesk();
  const list = useInfiniteQuery({
    queryKey: ['desk', 'places'],
    queryFn: ({ pageParam }) => managedPlaces(pageParam),
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
    enabled: open,
  });
  const items = list.data?.pages.flatMap((page) => page.items);
  return (
    <DeskPage title={t('places.title')}>
      <p>
        <ButtonLink to={`${base}/places/new`}>{t('places.make')}</ButtonLink>
      </p>
      {list.isPending && <Loading shape="cards" />}
      {list.isError && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
      {items?.length === 0 && <Empty title={t('places.none')} text={t('places.noneText')} />}
      <ul className="room-list">
        {items?.map((item) => (
          <li key={item.id} className="card">
            <h2>
              <Link className="cover" to={`${base}/places/${item.id}`}>
                {say(item.name)}
              </Link>
            </h2>
            <p className="muted">{say(item.address)}</p>
            <p className="small muted">{t(`places.kind.${item.kind}`)}</p>
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Button kind="secondary" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('owners.more')}
        </Button>
      )}
    </DeskPage>
  );
}
