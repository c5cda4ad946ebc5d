import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ownAccount } from '../api/endpoints';
import { toasts } from '../ui/toasts';

/**
 * Puts a booking into the reader's calendar. The address is opened by the browser itself (a telephone then offers its
 * calendar), which cannot renew a sign-in; so that is made sure of first.
 */
export function CalendarLink({ bookingId }: { readonly bookingId: string }) {
  const { t } = useTranslation();
  const href = `/v1/bookings/${bookingId}/calendar.ics`;
  const open = useMutation({
    mutationFn: ownAccount,
    networkMode: 'always',
    onSuccess: () => window.location.assign(href),
    onError: () => toasts.say(t('booking.calendarLater')),
  });
  return (
    <a
      className="button secondary"
      href={href}
      onClick={(event) => {
        event.preventDefault();
        if (!open.isPending) open.mutate();
      }}
    >
      {t('booking.calendar')}
    </a>
  );
}
