import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { List } from '../api/types';
import { Button, ButtonLink } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Loading } from '../ui/Loading';
import { ProblemNote } from '../ui/ProblemNote';
import { useDesk } from './useDesk';

interface ManagedListProps<T> {
  /** What the answers are kept under. */
  readonly name: string;
  readonly read: (cursor: string) => Promise<List<T>>;
  readonly make: { readonly to: string; readonly label: string };
  readonly none: { readonly title: string; readonly text: string };
  readonly children: (item: T) => ReactNode;
}

/** What somebody manages, page by page, each on a card; and the way to make another. */
export function ManagedList<T extends { readonly id: string }>(list: ManagedListProps<T>) {
  const { t } = useTranslation();
  const { open } = useDesk();
  const query = useInfiniteQuery({
    queryKey: ['desk', list.name],
    queryFn: ({ pageParam }) => list.read(pageParam),
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
    enabled: open,
  });
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <>
      <p>
        <ButtonLink to={list.make.to}>{list.make.label}</ButtonLink>
      </p>
      {query.isPending && <Loading shape="cards" />}
      {query.isError && <ProblemNote error={query.error} onRetry={() => void query.refetch()} />}
      {items?.length === 0 && <Empty {...list.none} />}
      <ul className="room-list">
        {items?.map((item) => (
          <li key={item.id} className="card">
            {list.children(item)}
          </li>
        ))}
      </ul>
      {query.hasNextPage && (
        <Button kind="secondary" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('owners.more')}
        </Button>
      )}
    </>
  );
}
