import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { serverClock } from '../api/client';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/words';
import { exchangeable } from '../move/exchangeable';
import { useUnitNames } from '../seats/useUnitNames';
import { AskDialog } from '../ui/AskDialog';
import { Button, ButtonLink } from '../ui/Button';
import { Chip, type Tone } from '../ui/Chip';
import { Field } from '../ui/Field';
import { textOf } from '../ui/form';
import { ProblemNote } from '../ui/ProblemNote';
import { toasts } from '../ui/toasts';
import { Problem } from '../api/problem';
import { CancelGuest } from './CancelGuest';
import { undoableOf } from './verdict';
import { markNoShow, undoCheckIn, undoNoShow } from './door';
import type { Guest } from './types';

const TONES: Record<Guest['state'], Tone> = {
  CONFIRMED: 'neutral',
  CHECKED_IN: 'good',
  NO_SHOW: 'warn',
  CANCELLED: 'bad',
};

interface GuestRowProps {
  readonly guest: Guest;
  readonly session: string;
  readonly zone: string;
  /** Whether the session has started: before, nobody is missed. */
  readonly begun: boolean;
  readonly onChanged: () => void;
}

/** One booking: who, where, and whether they have come. */
export function GuestRow({ guest, session, zone, begun, onChanged }: GuestRowProps) {
  const { t } = useTranslation();
  const names = useUnitNames();
  const format = useFormat();
  const last = guest.entries.at(-1);
  const partly = guest.entries.length > 0 && guest.entries.length < guest.units.length;
  return (
    <li>
      <div className="guest-who">
        <p className="strong">{guest.name || guest.code}</p>
        <p className="verdict-code">{guest.code}</p>
      </div>
      <p className="guest-seats">{names(guest.units).join(' · ')}</p>
      <p className="guest-state">
        <Chip tone={TONES[guest.state]}>{t(`guests.${guest.state}`)}</Chip>
        {(guest.kind === 'COMPLIMENTARY' || guest.kind === 'BOX_OFFICE') && (
          <>
            {' '}
            <Chip>{t(`guests.kinds.${guest.kind}`)}</Chip> <span className="small muted">{guest.reason}</span>
          </>
        )}
        {partly && (
          <span> {t('guests.inOf', { inside: guest.entries.length, all: guest.units.length })}</span>
        )}
        {last && (
          <span className="small muted">
            {' '}
            {t('guests.inAt', { time: format.time(last.at, zone), gate: last.gate })}
          </span>
        )}
      </p>
      <Acts {...{ guest, session, begun, onChanged }} />
    </li>
  );
}

function Acts({ guest, session, begun, onChanged }: Omit<GuestRowProps, 'zone'>) {
  const { t } = useTranslation();
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const [cancelling, setCancelling] = useState(false);
  const undo = useMutation({
    mutationFn: () => undoCheckIn(session, guest.bookingId, undoableOf(guest, serverClock.now())),
    onSuccess: onChanged,
    onError: (error) => toasts.say((error instanceof Problem && error.title) || t('door.undoLater')),
  });
  const undoable = guest.state === 'CHECKED_IN' && undoableOf(guest, serverClock.now()).length > 0;
  const missed = guest.state === 'NO_SHOW';
  const movable = guest.state === 'CONFIRMED' && exchangeable(guest.units).length > 0;
  const mayMiss = missed || (guest.state === 'CONFIRMED' && begun);
  const cancellable = guest.state === 'CONFIRMED' && guest.kind === 'SOLD';
  if (!undoable && !movable && !mayMiss && !cancellable) return null;
  return (
    <p className="guest-acts">
      {undoable && (
        <Button kind="plain" busy={undo.isPending} onClick={() => undo.mutate()}>
          {t('door.undo')}
        </Button>
      )}
      {mayMiss && (
        <Button kind="plain" onClick={() => setAsking(true)}>
          {t(missed ? 'guests.noShowUndo' : 'guests.noShow')}
        </Button>
      )}
      {movable && (
        <ButtonLink kind="plain" to={`${guest.bookingId}/move?code=${guest.code}`}>
          {words.t('move.guestLink')}
        </ButtonLink>
      )}
      {cancellable && (
        <Button kind="plain" onClick={() => setCancelling(true)}>
          {words.t('guests.cancel')}
        </Button>
      )}
      {cancelling && (
        <CancelGuest {...{ guest, session }} onDone={onChanged} onClose={() => setCancelling(false)} />
      )}
      {asking && (
        <NoShowDialog {...{ guest, session, missed }} onDone={onChanged} onClose={() => setAsking(false)} />
      )}
    </p>
  );
}

interface NoShowDialogProps {
  readonly guest: Guest;
  readonly session: string;
  readonly missed: boolean;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function NoShowDialog({ guest, session, missed, onDone, onClose }: NoShowDialogProps) {
  const { t } = useTranslation();
  const order = useMutation({
    mutationFn: (reason: string) => (missed ? undoNoShow : markNoShow)(session, guest.bookingId, reason),
    onSuccess: () => {
      onDone();
      onClose();
    },
  });
  const complaint = order.error instanceof Problem ? order.error.fieldMessage('reason') : '';
  return (
    <AskDialog
      title={t(missed ? 'guests.noShowUndo' : 'guests.noShow')}
      effect={t(missed ? 'guests.undoEffect' : 'guests.noShowEffect')}
      yes={{ label: t(missed ? 'guests.noShowUndo' : 'guests.noShow'), busy: order.isPending }}
      onYes={(form) => order.mutate(textOf(form, 'reason'))}
      onClose={onClose}
      trouble={order.error && !complaint ? <ProblemNote error={order.error} /> : null}
    >
      <Field label={t('guests.reason')} name="reason" maxLength={200} complaint={complaint} />
    </AskDialog>
  );
}
