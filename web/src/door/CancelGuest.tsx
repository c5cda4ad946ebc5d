import { useMutation } from '@tanstack/react-query';
import { Problem } from '../api/problem';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/words';
import { AskDialog } from '../ui/AskDialog';
import { Field } from '../ui/Field';
import { textOf } from '../ui/form';
import { ProblemNote } from '../ui/ProblemNote';
import { toasts } from '../ui/toasts';
import { cancelGuest } from './door';
import type { Guest } from './types';

interface CancelGuestProps {
  readonly guest: Guest;
  readonly session: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Cancels the booking of a guest who has bought it; all of its price goes back. */
export function CancelGuest({ guest, session, onDone, onClose }: CancelGuestProps) {
  const { t } = useWords();
  const format = useFormat();
  const order = useMutation({
    mutationFn: (reason: string) => cancelGuest(session, guest.bookingId, reason),
    onSuccess: ({ refund }) => {
      toasts.say(t('guests.cancelled', { amount: format.money(refund) }));
      onDone();
      onClose();
    },
  });
  const complaint = order.error instanceof Problem ? order.error.fieldMessage('reason') : '';
  return (
    <AskDialog
      title={t('guests.cancel')}
      effect={t('guests.cancelEffect', { amount: format.money(guest.total) })}
      yes={{ label: t('guests.doCancel'), kind: 'danger', busy: order.isPending }}
      onYes={(form) => order.mutate(textOf(form, 'reason').trim())}
      onClose={onClose}
      trouble={order.error && !complaint ? <ProblemNote error={order.error} /> : null}
    >
      <Field
        label={t('guests.reason')}
        hint={t('move.guestReason')}
        name="reason"
        maxLength={200}
        autoComplete="off"
        complaint={complaint}
      />
    </AskDialog>
  );
}
