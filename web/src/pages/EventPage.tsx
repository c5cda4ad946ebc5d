import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { offering, roomOf } from '../api/endpoints';
import type { Offering, Sale, Session } from '../api/types';
import { useSaleState } from '../catalog/useSaleState';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { Countdown } from '../ui/Countdown';
import { Loaded } from '../ui/Loading';
import { Page } from '../ui/Page';

/** One event: when, where, for how much, and the way in. */
export function EventPage() {
  const { t } = useTranslation();
  const say = useSay();
  const id = useParams()['offering'] ?? '';
  const query = useQuery({ queryKey: ['offering', id], queryFn: () => offering(id) });
  return (
    <Page title={query.data ? say(query.data.title) : t('event.title')}>
      <Loaded query={query}>{(data) => <Event offering={data} />}</Loaded>
    </Page>
  );
}

function Event({ offering }: { readonly offering: Offering }) {
  const { t } = useTranslation();
  const say = useSay();
  return (
    <>
      <p className="muted">
        {say(offering.place.name)}
        <br />
        {say(offering.place.address)}
      </p>
      <p className="description">{say(offering.description)}</p>
      {offering.sales.length === 0 && <p className="empty">{t('event.notOnSale')}</p>}
      {offering.sales.map((sale) => (
        <SaleBox key={sale.id} sale={sale} offering={offering} />
      ))}
    </>
  );
}

interface SaleBoxProps {
  readonly sale: Sale;
  readonly offering: Offering;
}

function SaleBox({ sale, offering }: SaleBoxProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, untilOpen } = useSaleState(sale);
  const sessions = offering.sessions.filter((session) => sale.sessionIds.includes(session.id));
  return (
    <section className="card">
      <p className={`chip ${state.toLowerCase()}`} role="status">
        {t(`sale.${state}`)}
      </p>
      {state === 'SCHEDULED' && (
        <>
          <Countdown left={untilOpen} label={t('sale.untilOpen')} urgent />
          <p className="muted">
            {t('sale.opensAt', { moment: format.moment(sale.opensAt, offering.place.zone) })}
          </p>
        </>
      )}
      <h2>{t('event.prices')}</h2>
      <dl className="pairs">
        {sale.prices.map(({ category, price }) => (
          <div key={category}>
            <dt>{category}</dt>
            <dd>{format.money(price)}</dd>
          </div>
        ))}
      </dl>
      <p className="small muted">{t('event.limit', { count: sale.unitsPerPerson })}</p>
      <h2>{t('event.sessions')}</h2>
      <Ways sale={sale} sessions={sessions} zone={offering.place.zone} open={state === 'OPEN'} />
      {state === 'SCHEDULED' && <p className="muted">{t('event.opensHere')}</p>}
      {state === 'CLOSED' && <p className="muted">{t('event.closed')}</p>}
    </section>
  );
}

interface WaysProps {
  readonly sale: Sale;
  readonly sessions: readonly Session[];
  readonly zone: string;
  readonly open: boolean;
}

/** The way to each session: through the line where there is one, else straight to the seats. */
function Ways({ sale, sessions, zone, open }: WaysProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const room = useQuery({ queryKey: ['roomOf', sale.id], queryFn: () => roomOf(sale.id) });
  return (
    <Loaded query={room}>
      {(found) => (
        <ul className="ways">
          {sessions.map((session) => (
            <li key={session.id}>
              <span>{format.moment(session.startsAt, zone)}</span>
              {open && (
                <Link
                  className="button"
                  to={found ? `/line/${found.id}?session=${session.id}` : `/s/${session.id}`}
                >
                  {t(found ? 'event.join' : 'event.choose')}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}
