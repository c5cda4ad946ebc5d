import '../styles/seats.css';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { layout, offering, sale, session } from '../api/endpoints';
import type { Layout, Sale } from '../api/types';
import { CalledOffNote } from '../catalog/CalledOffNote';
import { When } from '../catalog/When';
import { useSay } from '../i18n';
import { InWordsOf, thingOf, useWords } from '../i18n/words';
import { SeatPicker, type OnSale } from '../seats/SeatPicker';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loading';
import { Page } from '../ui/Page';
import { Steps } from '../ui/Steps';

/** The seats of one session, as a map and as a list. */
export function SeatsPage() {
  const sessionId = useParams()['session'] ?? '';
  const query = useQuery({
    queryKey: ['onSale', sessionId],
    queryFn: () => onSale(sessionId),
    staleTime: 60_000,
  });
  const layout = query.data?.layout;
  const thing = useMemo(() => thingOf(layout ? unitsOf(layout) : []), [layout]);
  const { t } = useWords(thing);
  return (
    <InWordsOf thing={thing}>
      <Page title={t('seats.title')} width="wide">
        <div className="seat-page">
          <Steps at="seats" />
          <Loaded query={query}>
            {(found) => (
              <>
                <What found={found} />
                <Choose found={found} />
              </>
            )}
          </Loaded>
        </div>
      </Page>
    </InWordsOf>
  );
}

const unitsOf = ({ sections }: Layout) => sections.flatMap(({ rows }) => rows.flatMap(({ units }) => units));

function What({ found }: { readonly found: OnSale }) {
  const say = useSay();
  const { offering, session } = found;
  return (
    <p className="what">
      <Link to={`/e/${offering.id}`}>{say(offering.title)}</Link>
      <span className="muted">
        <When session={session} short />
      </span>
    </p>
  );
}

function Choose({ found }: { readonly found: OnSale }) {
  const { t } = useWords();
  const { offering, sale, session } = found;
  if (session.calledOff) return <CalledOffNote reason={session.calledOff} offeringId={offering.id} />;
  return sale ? <SeatPicker found={found} sale={sale} /> : <Empty title={t('event.notOnSale')} />;
}

async function onSale(sessionId: string): Promise<OnSale> {
  const found = await session(sessionId);
  const [itsOffering, itsLayout, itsSale] = await Promise.all([
    offering(found.offeringId),
    layout(found.layoutId),
    found.saleId ? sale(found.saleId) : undefined,
  ]);
  return {
    session: found,
    offering: itsOffering,
    layout: itsLayout,
    sale: itsSale && until(found.endsAt, itsSale),
  };
}

/** The sale as this session sees it: what is over is sold no more. */
function until(end: string, itsSale: Sale): Sale {
  return Date.parse(end) < Date.parse(itsSale.closesAt) ? { ...itsSale, closesAt: end } : itsSale;
}
