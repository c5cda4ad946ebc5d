import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Loading } from '../ui/Loading';
import { ProblemNote } from '../ui/ProblemNote';
import { Tabs } from '../ui/Tabs';
import { DeskPage } from './DeskPage';
import { OwnerCard } from './OwnerCard';
import { ownerRequests, STATES, type RequestState } from './owners';
import { useDesk } from './useDesk';

/** Owners who wait for an operator's word, and what was decided on others. */
export function OwnersPage() {
  const { t } = useTranslation();
  const [state, setState] = useState<RequestState>('AWAITING_APPROVAL');
  const tabs = STATES.map((id) => ({ id, label: t(`owners.${id}`) }));
  return (
    <DeskPage title={t('owners.title')}>
      <Tabs label={t('owners.tabs')} tabs={tabs} chosen={state} onChoose={setState}>
        <Requests key={state} state={state} />
      </Tabs>
    </DeskPage>
  );
}

function Requests({ state }: { readonly state: RequestState }) {
  const { t } = useTranslation();
  const { open } = useDesk();
  const list = useInfiniteQuery({
    queryKey: ['owners', state],
    queryFn: ({ pageParam }) => ownerRequests(state, pageParam),
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
    enabled: open,
  });
  const items = list.data?.pages.flatMap((page) => page.items);
  return (
    <>
      {list.isPending && <Loading shape="cards" />}
      {list.isError && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
      {items?.length === 0 && (
        <Empty title={t('owners.none')} text={state === 'AWAITING_APPROVAL' ? t('owners.noneText') : ''} />
      )}
      <ul className="room-list">
        {items?.map((item) => (
          <OwnerCard key={item.account.id} approval={item} open={state === 'AWAITING_APPROVAL'} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button kind="secondary" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('owners.more')}
        </Button>
      )}
    </>
  );
}
