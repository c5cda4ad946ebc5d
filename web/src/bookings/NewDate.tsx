import { useMutation, useQueryClient } from '@tanstack/react-query';
import { serverClock } from '../api/client';
import { keepDate } from '../api/endpoints';
import type { Booking } from '../api/types';
import { useFormat } from '../i18n/format';
import { thingOf, useWords } from '../i18n/words';
import { Button, ButtonLink } from '../ui/Button';
import { Note } from '../ui/Note';
import { ProblemNote } from '../ui/ProblemNote';

/** Tells a guest that the date was changed, and asks: come, or have all of the money back. */
export function NewDate({ booking }: { readonly booking: Booking }) {
  const { t } = useWords(thingOf(booking.units));
  const format = useFormat();
  const client = useQueryClient();
  const { session } = booking;
  const change = (session.earlierDates ?? []).at(-1);
  const keep = useMutation({
    mutationFn: () => keepDate(booking.id, session.startsAt),
    networkMode: 'always',
    onSettled: () => client.invalidateQueries({ queryKey: ['booking', booking.id] }),
  });
  if (!change || (booking.dateAnswer ?? 'NONE') === 'NONE') return null;
  const kept = booking.dateAnswer === 'KEPT';
  const free = Date.parse(change.freeUntil) > serverClock.now();
  const until = format.moment(change.freeUntil, session.zone);
  return (
    <Note tone={kept ? 'neutral' : 'warn'} live="status" title={t(kept ? 'dates.kept' : 'dates.changed')}>
      <p>
        {t('dates.fromTo', {
          from: format.moment(change.startsAt, session.zone),
          to: format.moment(session.startsAt, session.zone),
        })}
      </p>
      <p>{t('callOff.eventWhy', { reason: change.reason })}</p>
      <p>{free ? t('dates.choice', { until }) : t('dates.choiceOver', { until })}</p>
      {keep.error !== null && <ProblemNote error={keep.error} />}
      <p className="row">
        {!kept && (
          <Button busy={keep.isPending} onClick={() => keep.mutate()} data-testid="coming">
            {t('dates.come')}
          </Button>
        )}
        {free && (
          <ButtonLink kind="secondary" to={`/bookings/${booking.id}/cancel`}>
            {t(booking.paid === false ? 'dates.giveUp' : 'dates.giveBack')}
          </ButtonLink>
        )}
      </p>
    </Note>
  );
}
