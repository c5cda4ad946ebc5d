import { Link } from 'react-router';
import type { Booking } from '../api/types';
import { When } from '../catalog/When';
import { useSay } from '../i18n';
import { Chip } from '../ui/Chip';
import { toneOf } from './tone';
import { thingOf, useWords } from '../i18n/words';

/** A booking in a list. Its state is said only when it is not the usual one. */
export function BookingCard({ booking }: { readonly booking: Booking }) {
  const { t } = useWords(thingOf(booking.units));
  const say = useSay();
  return (
    <li className="card">
      <h3>
        <Link className="cover" to={`/bookings/${booking.id}`}>
          {say(booking.offering.title)}
        </Link>
      </h3>
      <p className="strong">
        <When session={booking.session} />
      </p>
      {booking.dateAnswer === 'OPEN' && booking.custody !== 'GIVEN' && booking.state === 'CONFIRMED' && (
        <p>
          <Chip tone="warn">{t('dates.changed')}</Chip>
        </p>
      )}
      <p className="muted">
        {say(booking.place.name)} · {t('bookings.units', { count: booking.units.length })}
      </p>
      {booking.custody === 'GIVEN' && (
        <p>
          <Chip>{t('transfer.given')}</Chip>
        </p>
      )}
      {booking.custody !== 'GIVEN' && booking.state !== 'CONFIRMED' && (
        <p>
          <Chip tone={toneOf(booking.state)}>{t(`booking.state.${booking.state}`)}</Chip>
        </p>
      )}
    </li>
  );
}
