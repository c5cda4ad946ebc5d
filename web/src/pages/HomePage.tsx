import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Offering } from '../api/types';
import { NextUp } from '../catalog/NextUp';
import { OfferingCard } from '../catalog/OfferingCard';
import { opensNext } from '../catalog/saleState';
import { useProgramme } from '../catalog/useProgramme';
import { useStock } from '../catalog/useStock';
import '../styles/programme.css';
import { useCountdown } from '../time/useCountdown';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Loading } from '../ui/Loading';
import { Page } from '../ui/Page';
import { ProblemNote } from '../ui/ProblemNote';

/** The programme is asked for anew so long after something has opened, spread so that not all ask together, milliseconds. */
const AFTER_OPENING = 5_000;

/** What opens next, what is on sale, and on request what is over. */
export function HomePage() {
  const { t } = useTranslation();
  const soon = useProgramme('SCHEDULED');
  const open = useProgramme('OPEN');
  const soonItems = soon.data?.pages.flatMap((page) => page.items) ?? [];
  const openItems = open.data?.pages.flatMap((page) => page.items) ?? [];
  const failed = soon.isError ? soon : open.isError ? open : undefined;
  const retry = () => void Promise.all([soon.refetch(), open.refetch()]);
  return (
    <Page title={t('home.title')} width="wide">
      <p className="lead">{t('home.lead')}</p>
      {failed && <ProblemNote error={failed.error} onRetry={retry} />}
      {soon.isSuccess && open.isSuccess && soonItems.length + openItems.length === 0 && (
        <Empty title={t('home.empty')} text={t('home.emptyText')} />
      )}
      {soonItems.length > 0 && (
        <Part title={t('home.soon')} list={soon}>
          <Soon offerings={soonItems} />
        </Part>
      )}
      {/* Not before what stands above it is known: it would jump away under the finger. */}
      {!soon.isPending && openItems.length > 0 && (
        <Part title={t('home.open')} list={open}>
          <OnSale offerings={openItems} />
        </Part>
      )}
      {!failed && (soon.isPending || open.isPending) && <Loading shape="cards" />}
      {soon.isSuccess && open.isSuccess && <Over />}
    </Page>
  );
}

interface PartProps {
  readonly title: string;
  readonly list: ReturnType<typeof useProgramme>;
  readonly children: ReactNode;
}

function Part({ title, list, children }: PartProps) {
  const { t } = useTranslation();
  return (
    <section className="part">
      <h2>{title}</h2>
      {children}
      {list.hasNextPage && (
        <Button kind="secondary" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('home.more')}
        </Button>
      )}
    </section>
  );
}

/** What opens next, the first of all with a countdown of its own. */
function Soon({ offerings }: { readonly offerings: readonly Offering[] }) {
  const [first, ...rest] = offerings;
  const sale = first && opensNext(first.sales);
  return (
    <>
      {sale && <NextUp offering={first} sale={sale} />}
      {sale && <AskAgainAt time={sale.opensAt} />}
      <ul className="cards">
        {rest.map((offering) => (
          <OfferingCard key={offering.id} offering={offering} />
        ))}
      </ul>
    </>
  );
}

/** Asks for the programme anew once something has opened, so that it moves to where it belongs. */
function AskAgainAt({ time }: { readonly time: string }) {
  const client = useQueryClient();
  const { over } = useCountdown(time);
  useEffect(() => {
    if (!over) return undefined;
    const again = () => void client.invalidateQueries({ queryKey: ['programme'] });
    const timer = window.setTimeout(again, AFTER_OPENING * (1 + Math.random()));
    return () => window.clearTimeout(timer);
  }, [over, client]);
  return null;
}

function OnSale({ offerings }: { readonly offerings: readonly Offering[] }) {
  const stock = useStock(
    offerings.flatMap(({ sales }) =>
      sales.filter((sale) => sale.state === 'OPEN').flatMap((sale) => sale.sessionIds),
    ),
  );
  return (
    <ul className="cards">
      {offerings.map((offering) => (
        <OfferingCard key={offering.id} offering={offering} stock={stock} />
      ))}
    </ul>
  );
}

/** What is over, for those who look for it; nothing while nothing is. */
function Over() {
  const { t } = useTranslation();
  const over = useProgramme('CLOSED');
  const items = over.data?.pages.flatMap((page) => page.items) ?? [];
  if (over.isPending || (over.isSuccess && items.length === 0)) return null;
  return (
    <details className="over">
      <summary>{t('home.over')}</summary>
      {over.isError && <ProblemNote error={over.error} onRetry={() => void over.refetch()} />}
      <ul className="cards">
        {items.map((offering) => (
          <OfferingCard key={offering.id} offering={offering} />
        ))}
      </ul>
      {over.hasNextPage && (
        <Button kind="secondary" busy={over.isFetchingNextPage} onClick={() => void over.fetchNextPage()}>
          {t('home.more')}
        </Button>
      )}
    </details>
  );
}
