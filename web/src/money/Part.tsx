import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../operator/useDesk';
import { Button } from '../ui/Button';
import { Loading } from '../ui/Loading';
import { ProblemNote } from '../ui/ProblemNote';

/** How often the desk looks again, milliseconds. */
export const STEP = 5_000;

interface PartProps<T> {
  readonly title: string;
  readonly none: string;
  readonly queryKey: string;
  /** What narrows the list; another one is another list. */
  readonly only?: string;
  /** Stands between the title and the list. */
  readonly above?: ReactNode;
  readonly read: (cursor: string) => Promise<{ readonly items: readonly T[]; readonly next: string }>;
  readonly children: (items: readonly T[]) => ReactNode;
}

/** A list of the desk, read page by page and again every few seconds. */
export function Part<T>({ title, none, queryKey, only = '', above, read, children }: PartProps<T>) {
  const { t } = useTranslation();
  const { open } = useDesk();
  const list = useInfiniteQuery({
    queryKey: ['money', queryKey, only],
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
    refetchInterval: STEP,
    enabled: open,
  });
  const items = list.data?.pages.flatMap((page) => page.items);
  return (
    <section aria-labelledby={queryKey}>
      <h2 id={queryKey}>{title}</h2>
      {above}
      {list.isPending && <Loading shape="cards" />}
      {list.isError && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
      {items?.length === 0 && <p className="muted">{none}</p>}
      {items && items.length > 0 && children(items)}
      {list.hasNextPage && (
        <Button kind="secondary" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('takings.more')}
        </Button>
      )}
    </section>
  );
}
