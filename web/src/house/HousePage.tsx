import '../styles/seats.css';
import '../styles/house.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { layout as layoutOf } from '../api/endpoints';
import type { CategoryPrice, Layout, Offering, Session } from '../api/types';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { loadPart } from '../parts';
import { InWordsOf, thingOfOffering } from '../i18n/words';
import { DeskPage } from '../operator/DeskPage';
import { useOffering } from '../owner/useOffering';
import { useCells } from '../seats/useCells';
import { Empty } from '../ui/Empty';
import { Loaded, Loading } from '../ui/Loading';
import { Tabs } from '../ui/Tabs';
import { houseSeatsOf } from './house';
import { HouseAreas } from './HouseAreas';
import { KeptList } from './KeptList';

/** The map comes while its hall is asked for. */
const HouseChoice = lazy(async () => ({
  default: (await loadPart(() => import('./HouseChoice'))).HouseChoice,
}));

/** What the house keeps for itself: taken out of what is sold, and given back. */
export function HousePage() {
  const { t } = useTranslation();
  const say = useSay();
  const format = useFormat();
  const { query, path } = useOffering();
  const id = useParams()['session'] ?? '';
  const session = query.data?.sessions.find((one) => one.id === id);
  const title = query.data ? say(query.data.title) : t('owner.offering');
  const moment = session ? format.shortMoment(session.startsAt, session.zone) : '';
  return (
    <DeskPage title={t('house.title')} up={{ to: `${path}/sessions/${id}`, label: `${title} ${moment}` }}>
      <InWordsOf thing={thingOfOffering(query.data)}>
        <Loaded query={query}>
          {(offering) => {
            const found = offering.sessions.find((one) => one.id === id);
            if (!found) return <Empty title={t('owner.sessionGone')} />;
            if (!found.saleId) return <Empty title={t('house.noSale')} text={t('house.noSaleText')} />;
            return <House offering={offering} session={found} />;
          }}
        </Loaded>
      </InWordsOf>
    </DeskPage>
  );
}

function House({ offering, session }: { readonly offering: Offering; readonly session: Session }) {
  const prices = offering.sales.find(({ id }) => id === session.saleId)?.prices ?? NONE;
  const layout = useQuery({
    queryKey: ['layout', session.layoutId],
    queryFn: () => layoutOf(session.layoutId),
    staleTime: Infinity,
  });
  return (
    <Loaded query={layout}>
      {(drawn) => <Acts layout={drawn} prices={prices} session={session} zone={offering.place.zone} />}
    </Loaded>
  );
}

const NONE: readonly CategoryPrice[] = [];

interface ActsProps {
  readonly layout: Layout;
  readonly prices: readonly CategoryPrice[];
  readonly session: Session;
  readonly zone: string;
}

type Act = 'block' | 'release';

function Acts({ layout, prices, session, zone }: ActsProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [act, setAct] = useState<Act>('block');
  const key = ['desk', 'house', session.id];
  const kept = useQuery({ queryKey: key, queryFn: () => houseSeatsOf(session.id) });
  const { query } = useCells(session.id);
  const tabs = [
    { id: 'block', label: t('house.block') },
    { id: 'release', label: t('house.release') },
  ] as const;
  const seated = layout.sections.some(({ rows }) =>
    rows.some(({ units }) => units.some(({ kind }) => kind !== 'AREA')),
  );
  const areas = (
    <Loaded query={query}>
      {(cells) => <HouseAreas {...{ layout, prices, cells, zone }} session={session.id} />}
    </Loaded>
  );
  if (!seated) return areas;
  return (
    <>
      <p className="muted">{t('house.what')}</p>
      <Tabs label={t('house.title')} tabs={tabs} chosen={act} onChoose={setAct}>
        <Loaded query={kept}>
          {({ items }) => (
            <Loaded query={query}>
              {(cells) => (
                <Suspense fallback={<Loading />}>
                  <HouseChoice
                    key={act}
                    {...{ act, layout, prices, cells, kept: items, session: session.id }}
                    onDone={(list) => client.setQueryData(key, list)}
                  />
                </Suspense>
              )}
            </Loaded>
          )}
        </Loaded>
      </Tabs>
      {kept.data && <KeptList layout={layout} kept={kept.data.items} zone={zone} />}
      {areas}
    </>
  );
}
