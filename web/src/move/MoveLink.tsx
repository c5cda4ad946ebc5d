import { useQuery } from '@tanstack/react-query';
import type { Booking } from '../api/types';
import { useFormat } from '../i18n/format';
import { thingOf, useWords } from '../i18n/words';
import { ButtonLink } from '../ui/Button';
import { ByNumber } from './ByNumber';
import { exchangeable } from './exchangeable';
import { moveChance } from './move';

/** The way to other seats, and until when it is open. Nothing where that is not allowed. */
export function MoveLink({ booking }: { readonly booking: Booking }) {
  const { t } = useWords(thingOf(booking.units));
  const format = useFormat();
  const some = exchangeable(booking.units).length > 0;
  const chance = useQuery({
    queryKey: ['moveChance', booking.id],
    queryFn: () => moveChance(booking.id),
    enabled: some,
  });
  if (!some || !chance.data?.possible) return null;
  return (
    <section className="transfer" aria-labelledby="move">
      <h2 id="move">{t('move.title')}</h2>
      <p className="muted">
        {t('move.until', { moment: format.moment(chance.data.until, booking.session.zone) })}
      </p>
      <ByNumber units={booking.units} />
      <p className="row">
        <ButtonLink kind="secondary" to={`/bookings/${booking.id}/move`}>
          {t('move.start')}
        </ButtonLink>
      </p>
    </section>
  );
}
