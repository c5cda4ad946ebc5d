import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';
import { booking } from '../api/endpoints';
import type { Booking } from '../api/types';
import { UnitList } from '../checkout/UnitList';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { Loaded } from '../ui/Loading';
import { Page } from '../ui/Page';
import { Steps } from '../ui/Steps';

/** One booking, with the code that is shown at the door. */
export function BookingPage() {
  const { t } = useTranslation();
  const id = useParams()['id'] ?? '';
  const query = useQuery({ queryKey: ['booking', id], queryFn: () => booking(id) });
  const fresh = (useLocation().state as { readonly fresh?: boolean } | null)?.fresh === true;
  return (
    <Page title={t('booking.title')}>
      {fresh && (
        <>
          <Steps at="booked" />
          <p className="note good strong" role="status">
            {t('booking.done')}
          </p>
        </>
      )}
      <Loaded query={query}>{(found) => <Ticket booking={found} />}</Loaded>
      <p>
        <Link to="/bookings">{t('bookings.title')}</Link>
      </p>
    </Page>
  );
}

function Ticket({ booking }: { readonly booking: Booking }) {
  const { t } = useTranslation();
  const say = useSay();
  const format = useFormat();
  return (
    <article className="card ticket">
      <p className="row">
        <span className="chip open">{t(`booking.state.${booking.state}`)}</span>
      </p>
      <h2>{say(booking.offering.title)}</h2>
      <p>{format.moment(booking.session.startsAt, booking.session.zone)}</p>
      <p className="muted">
        {say(booking.place.name)}
        <br />
        {say(booking.place.address)}
      </p>
      <p className="label">{t('booking.code')}</p>
      <p className="code" data-testid="code">
        {booking.code}
      </p>
      <UnitList units={booking.units} total={booking.total} />
      <p className="small muted">
        {t('booking.confirmedAt', { moment: format.moment(booking.confirmedAt) })}
      </p>
    </article>
  );
}
