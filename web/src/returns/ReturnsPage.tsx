import '../styles/returns.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { offering, sale, session } from '../api/endpoints';
import type { Offering, Sale, Session } from '../api/types';
import { CalledOffNote } from '../catalog/CalledOffNote';
import { When } from '../catalog/When';
import { useSay } from '../i18n';
import { InWordsOf, thingOfOffering, useWords } from '../i18n/words';
import { SignInFirst } from '../line/SignInFirst';
import { useSignedIn } from '../session/account';
import { pollSpacing } from '../time/pollSpacing';
import { Card } from '../ui/Card';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loading';
import { Page } from '../ui/Page';
import { AskCard } from './AskCard';
import { AskForm } from './AskForm';
import { Rules } from './Rules';
import { boardOf, isLive, ownAsk, type ReturnAsk } from './returns';

/** How often a page looks for the reader's place, also when it is not looked at; milliseconds. */
const EVERY = 5_000;
const BOARD_EVERY = 15_000;

/** What is waited for. */
export interface Sold {
  readonly session: Session;
  readonly offering: Offering;
  readonly sale: Sale | undefined;
}

/** Where guests wait for what comes back of a session that is sold out. */
export function ReturnsPage() {
  const id = useParams()['session'] ?? '';
  const signedIn = useSignedIn();
  const what = useQuery({ queryKey: ['returns', 'what', id], queryFn: () => soldOf(id), staleTime: 60_000 });
  const ask = useAsk(id, signedIn);
  const { t } = useWords(thingOfOffering(what.data?.offering));
  const offered = ask.data?.state === 'OFFERED';
  return (
    <Page
      title={t('returns.title')}
      {...(ask.data && isLive(ask.data) && { tab: offered ? t('returns.tabOffered') : tabOf(ask.data, t) })}
    >
      <Loaded query={what}>
        {(sold) => (
          <InWordsOf thing={thingOfOffering(sold.offering)}>
            <What sold={sold} />
            {signedIn ? (
              <Loaded query={ask} shape="figure">
                {(own) => <Own sold={sold} ask={own} />}
              </Loaded>
            ) : (
              <Closed sold={sold}>
                <Card>
                  <p>{t('returns.signIn')}</p>
                  <SignInFirst urgent />
                </Card>
              </Closed>
            )}
          </InWordsOf>
        )}
      </Loaded>
    </Page>
  );
}

const tabOf = (ask: ReturnAsk, t: ReturnType<typeof useWords>['t']) =>
  t('returns.tabPlace', { place: ask.place });

function useAsk(id: string, signedIn: boolean) {
  return useQuery({
    queryKey: ['returns', 'ask', id],
    queryFn: () => ownAsk(id),
    enabled: signedIn,
    networkMode: 'always',
    refetchInterval: ({ state }) =>
      state.data && isLive(state.data) ? pollSpacing(EVERY, 0, Math.random()) : false,
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: 'always',
  });
}

function What({ sold }: { readonly sold: Sold }) {
  const say = useSay();
  return (
    <p className="returns-what">
      <Link to={`/e/${sold.offering.id}`}>{say(sold.offering.title)}</Link>
      <span className="muted">
        <When session={sold.session} short />
      </span>
    </p>
  );
}

interface OwnProps {
  readonly sold: Sold;
  readonly ask: ReturnAsk | null;
}

function Own({ sold, ask }: OwnProps) {
  const client = useQueryClient();
  const put = (found: ReturnAsk | null) =>
    client.setQueryData<ReturnAsk | null>(['returns', 'ask', sold.session.id], found);
  if (ask && isLive(ask))
    return (
      <>
        <AskCard ask={ask} onLeft={() => put({ ...ask, state: 'LEFT', place: 0, offers: [] })} />
        <Terms sold={sold} />
      </>
    );
  return (
    <>
      {ask && <AskCard ask={ask} onLeft={() => put(null)} />}
      {ask?.state !== 'TAKEN' && (
        <Closed sold={sold}>{sold.sale && <AskForm sold={sold} sale={sold.sale} onAsked={put} />}</Closed>
      )}
    </>
  );
}

/** The way onto the list, where there is one. */
function Closed({ sold, children }: { readonly sold: Sold; readonly children: ReactNode }) {
  const { t } = useWords();
  const board = useBoard(sold);
  const { calledOff } = sold.session;
  if (calledOff) return <CalledOffNote reason={calledOff} offeringId={sold.offering.id} />;
  return (
    <Loaded query={board}>
      {({ open, waiting }) =>
        open ? (
          <>
            <p>{t('returns.lead')}</p>
            <p className="muted">
              {waiting > 0 ? t('returns.waiting', { count: waiting }) : t('returns.nobody')}
            </p>
            {children}
            <Terms sold={sold} />
          </>
        ) : (
          <Empty title={t('returns.over')} text={t('returns.overText')}>
            <Link to={`/e/${sold.offering.id}`}>{t('seatMap.otherSessions')}</Link>
          </Empty>
        )
      }
    </Loaded>
  );
}

function useBoard({ session }: Sold) {
  return useQuery({
    queryKey: ['returns', 'board', session.id],
    queryFn: () => boardOf(session.id),
    refetchInterval: () => pollSpacing(BOARD_EVERY, 0, Math.random()),
  });
}

function Terms({ sold }: { readonly sold: Sold }) {
  const { data } = useBoard(sold);
  return data ? <Rules board={data} zone={sold.session.zone} /> : null;
}

async function soldOf(id: string): Promise<Sold> {
  const found = await session(id);
  const [itsOffering, itsSale] = await Promise.all([
    offering(found.offeringId),
    found.saleId ? sale(found.saleId) : undefined,
  ]);
  return { session: found, offering: itsOffering, sale: itsSale };
}
