import type { Booking, HeldUnit } from '../api/types';
import { When } from '../catalog/When';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { Category } from '../checkout/UnitList';
import { grouped } from '../seats/areas';
import { useSeatName } from '../seats/useSeatName';
import { Chip } from '../ui/Chip';
import { toneOf } from './tone';
import { Qr } from './Qr';
import { thingOf, useWords } from '../i18n/words';

/** What a booking is that lets nobody in. */
type Void = 'CANCELLED' | 'NO_SHOW';

/** The ticket: what is shown at the door, and all that a guest wants to know on the way there. */
export function TicketCard({ booking }: { readonly booking: Booking }) {
  const { t } = useWords(thingOf(booking.units));
  const say = useSay();
  const format = useFormat();
  const { endsAt, zone } = booking.session;
  // Who was not there in time may still be let in as long as there is a ticket; the door decides.
  const late = booking.state === 'NO_SHOW' && Boolean(booking.ticket);
  const given = booking.custody === 'GIVEN';
  const good = !given && (late || booking.state === 'CONFIRMED' || booking.state === 'CHECKED_IN');
  return (
    <article className={good ? 'ticket' : 'ticket void'}>
      <header className="ticket-what">
        <p>
          {given && booking.state !== 'CANCELLED' ? (
            <Chip>{t('transfer.given')}</Chip>
          ) : (
            <Chip tone={toneOf(booking.state)}>{t(`booking.state.${booking.state}`)}</Chip>
          )}
        </p>
        <h2>{say(booking.offering.title)}</h2>
        <p className="ticket-when">
          <When session={booking.session} />
        </p>
        <p className="muted">{t('booking.until', { time: format.time(endsAt, zone) })}</p>
      </header>
      <div className="ticket-door">
        {good ? (
          // A ticket that was kept before tickets were signed has its code alone, which a door reads as well.
          <Qr code={booking.code} text={booking.ticket || booking.code} />
        ) : (
          <p className="qr-void">{given ? t('transfer.void') : t(`booking.void.${booking.state as Void}`)}</p>
        )}
        {late && <p>{t('booking.late')}</p>}
        {booking.code && (
          <>
            <p className="label">{t('booking.code')}</p>
            <p className="code" data-testid="code">
              {booking.code}
            </p>
          </>
        )}
      </div>
      <dl className="ticket-where">
        <div>
          <dt>{t('booking.seats')}</dt>
          <dd>
            <Seats booking={booking} />
          </dd>
        </div>
        <div>
          <dt>{t('booking.place')}</dt>
          <dd>
            {say(booking.place.name)}
            <br />
            <span className="muted">{say(booking.place.address)}</span>
          </dd>
        </div>
      </dl>
    </article>
  );
}

function Seats({ booking }: { readonly booking: Booking }) {
  const name = useSeatName();
  return (
    <ul className="ticket-seats">
      {grouped<HeldUnit>(booking.units).map(({ unit, count }) => (
        <li key={unit.unitId}>
          {name(unit)}
          {count > 1 && ` × ${count}`} <Category unit={unit} />
        </li>
      ))}
    </ul>
  );
}
