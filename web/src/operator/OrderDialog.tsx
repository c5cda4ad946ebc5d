import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Field } from '../ui/Field';
import { ProblemNote } from '../ui/ProblemNote';
import { textOf } from '../ui/form';
import type { DeskRoom, Order } from './rooms';
import { useOrder } from './useOrder';

/** What somebody wants to do to a room. */
export type Intent = 'PAUSED' | 'OPEN' | 'CLOSED' | 'admission';

/** Reasons that are said again and again; pressing one does it at once. */
const REASONS = {
  PAUSED: ['paying', 'venue', 'crowd'],
  OPEN: ['solved', 'ready', 'asked'],
  CLOSED: ['soldOut', 'cancelled', 'ended'],
  admission: ['faster', 'slower', 'fewer'],
} as const;

interface OrderDialogProps {
  readonly room: DeskRoom;
  readonly intent: Intent;
  readonly onClose: () => void;
}

/** Asks why, and does it. The reason stays in the log for everybody who watches over the room. */
export function OrderDialog({ room, intent, onClose }: OrderDialogProps) {
  const { t } = useTranslation();
  const order = useOrder(onClose);
  const [missing, setMissing] = useState(false);
  const complaint = (field: string) =>
    order.error instanceof Problem ? order.error.fieldMessage(field) : '';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const { submitter } = event.nativeEvent as SubmitEvent;
    const reason = submitter?.getAttribute('value') || textOf(form, 'reason').trim();
    setMissing(reason === '');
    if (reason !== '') order.mutate({ room, order: orderOf(intent, reason, form) });
  };
  const told = complaint('reason') || (missing ? t('room.reasonMissing') : '');
  const known = ['reason', 'ratePerMinute', 'maxInside'].some((field) => complaint(field) !== '');
  return (
    <Dialog title={t(`room.ask.${intent}`)} onClose={onClose}>
      <p className="muted">{t(`room.effect.${intent}`)}</p>
      <form onSubmit={submit} noValidate>
        {intent === 'admission' && <AdmissionFields room={room} complaint={complaint} />}
        <fieldset className="reasons">
          <legend>{t('room.why')}</legend>
          {REASONS[intent].map((name) => {
            const reason = t(`room.reasons.${name}`);
            return (
              <Button key={name} type="submit" kind="secondary" value={reason} disabled={order.isPending}>
                {reason}
              </Button>
            );
          })}
        </fieldset>
        <Field
          label={t('room.ownReason')}
          name="reason"
          maxLength={200}
          complaint={told}
          autoComplete="off"
        />
        {order.isError && !known && <ProblemNote error={order.error} />}
        <p className="row">
          <Button type="submit" kind={intent === 'CLOSED' ? 'danger' : 'primary'} busy={order.isPending}>
            {t(`room.do.${intent}`)}
          </Button>
          <Button kind="plain" onClick={onClose}>
            {t('desk.cancel')}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}

interface AdmissionFieldsProps {
  readonly room: DeskRoom;
  readonly complaint: (field: string) => string;
}

function AdmissionFields({ room, complaint }: AdmissionFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className="field-pair">
      <Field
        label={t('room.rate')}
        name="ratePerMinute"
        type="number"
        inputMode="numeric"
        min={1}
        max={600_000}
        defaultValue={room.ratePerMinute}
        complaint={complaint('ratePerMinute')}
      />
      <Field
        label={t('room.maxInside')}
        name="maxInside"
        type="number"
        inputMode="numeric"
        min={1}
        max={1_000_000}
        defaultValue={room.maxInside}
        complaint={complaint('maxInside')}
      />
    </div>
  );
}

function orderOf(intent: Intent, reason: string, form: FormData): Order {
  if (intent !== 'admission') return { what: 'state', state: intent, reason };
  const ratePerMinute = Number(textOf(form, 'ratePerMinute'));
  const maxInside = Number(textOf(form, 'maxInside'));
  return { what: 'admission', ratePerMinute, maxInside, reason };
}
