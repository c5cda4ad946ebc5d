import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { DeskPage } from '../operator/DeskPage';
import { useOffering } from '../owner/useOffering';
import '../styles/money.css';
import { Button, ButtonLink } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Loaded, Loading } from '../ui/Loading';
import { ProblemNote } from '../ui/ProblemNote';
import { FileLink } from './FileLink';
import { refundsOf, takingsOf, type Takings } from './money';
import { RefundList } from './RefundList';
import { SumsTable } from './SumsTable';
import { TakingsFigures } from './TakingsFigures';

/** What a session has brought in: in all, by kind, by day, and what went back. */
export function TakingsPage() {
  const { t } = useTranslation();
  const say = useSay();
  const format = useFormat();
  const { query, path, base } = useOffering();
  const id = useParams()['session'] ?? '';
  const session = query.data?.sessions.find((one) => one.id === id);
  const title = query.data ? say(query.data.title) : t('owner.offering');
  const moment = session ? format.shortMoment(session.startsAt, session.zone) : '';
  const takings = useQuery({ queryKey: ['desk', 'takings', id], queryFn: () => takingsOf(id) });
  return (
    <DeskPage title={t('takings.title')} up={{ to: `${path}/sessions/${id}`, label: `${title} ${moment}` }}>
      <Loaded query={takings}>{(told) => <Told takings={told} />}</Loaded>
      {query.data && (
        <p className="money-way">
          <ButtonLink kind="secondary" to={`${base}/places/${query.data.placeId}/settlement`}>
            {t('settlement.title')}
          </ButtonLink>
        </p>
      )}
    </DeskPage>
  );
}

function Told({ takings }: { readonly takings: Takings }) {
  const { t } = useTranslation();
  const { kinds, days } = takings;
  const kindOf = (kind: (typeof kinds)[number]['kind']) => t(`takings.kinds.${kind}`);
  return (
    <>
      <TakingsFigures takings={takings} />
      <SumsTable
        title={t('takings.byKind')}
        rows={kinds.map(({ kind, sums }) => ({ key: kind, head: kindOf(kind), sums }))}
      />
      {days.length === 0 ? (
        <Empty title={t('takings.none')} />
      ) : (
        <SumsTable
          title={t('takings.byDay')}
          rows={days.map(({ day, kind, sums }) => ({
            key: `${day} ${kind}`,
            head: `${day} ${kindOf(kind)}`,
            sums,
          }))}
        />
      )}
      <p className="small muted">{t('takings.note', { zone: takings.zone })}</p>
      {days.length > 0 && <FileLink href={`/v1/sessions/${takings.sessionId}/takings.csv`} />}
      <Refunds session={takings.sessionId} zone={takings.zone} />
    </>
  );
}

function Refunds({ session, zone }: { readonly session: string; readonly zone: string }) {
  const { t } = useTranslation();
  const list = useInfiniteQuery({
    queryKey: ['desk', 'takings', session, 'refunds'],
    queryFn: ({ pageParam }) => refundsOf(session, pageParam),
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
  });
  const items = list.data?.pages.flatMap((page) => page.items);
  return (
    <section aria-labelledby="refunds">
      <h2 id="refunds">{t('takings.refunds')}</h2>
      {list.isPending && <Loading />}
      {list.isError && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
      {items?.length === 0 && <p className="muted">{t('takings.noRefunds')}</p>}
      {items && items.length > 0 && <RefundList refunds={items} zone={zone} />}
      {list.hasNextPage && (
        <Button kind="secondary" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('takings.more')}
        </Button>
      )}
    </section>
  );
}
