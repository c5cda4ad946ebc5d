import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Offering } from '../api/types';
import { nextSale } from '../catalog/saleState';
import { SaleChip } from '../catalog/SaleChip';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { DeskPage } from '../operator/DeskPage';
import { useDesk } from '../operator/useDesk';
import { Button, ButtonLink } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Loading } from '../ui/Loading';
import { ProblemNote } from '../ui/ProblemNote';
import { managedOfferings } from './offerings';
import { ShownChip } from './ShownChip';

/** What somebody sells, newest first, and how it stands with each. */
export function OfferingsPage() {
  const { t } = useTranslation();
  const { base, open } = useDesk();
  const list = useInfiniteQuery({
    queryKey: ['desk', 'offerings'],
    queryFn: ({ pageParam }) => managedOfferings(pageParam),
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
    enabled: open,
  });
  const items = list.data?.pages.flatMap((page) => page.items);
  return (
    <DeskPage title={t('owner.offerings')}>
      <p>
        <ButtonLink to={`${base}/offerings/new`}>{t('owner.make')}</ButtonLink>
      </p>
      {list.isPending && <Loading shape="cards" />}
      {list.isError && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
      {items?.length === 0 && <Empty title={t('owner.none')} text={t('owner.noneText')} />}
      <ul className="room-list">
        {items?.map((item) => (
          <li key={item.id} className="card">
            <Item offering={item} to={`${base}/offerings/${item.id}`} />
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

function Item({ offering, to }: { readonly offering: Offering; readonly to: string }) {
  const { t } = useTranslation();
  const say = useSay();
  const format = useFormat();
  const sale = nextSale(offering.sales);
  const first = offering.sessions[0];
  return (
    <>
      <p className="row">
        <ShownChip state={offering.state} />
        {sale && <SaleChip sale={sale} zone={offering.place.zone} />}
      </p>
      <h2>
        <Link className="cover" to={to}>
          {say(offering.title)}
        </Link>
      </h2>
      <p className="muted">{say(offering.place.name)}</p>
      <p className="small muted">
        {first
          ? t('owner.firstOf', {
              count: offering.sessions.length,
              moment: format.shortMoment(first.startsAt, first.zone),
            })
          : t('owner.noSession')}
      </p>
    </>
  );
}
