import { useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { AskDialog } from '../ui/AskDialog';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { ProblemNote } from '../ui/ProblemNote';
import { textOf } from '../ui/form';
import type { DeskState } from './RoomChip';
import type { DeskRoom, Order } from './rooms';
import { useOrder } from './useOrder';

/** What somebody wants to do to a room. */
export type Intent = 'PAUSED' | 'OPEN' | 'DRAINING' | 'CLOSED' | 'admission';

/** What is said of it: in a room that nobody joins any more, opening and pausing let people join again. */
export function wordsOf(intent: Intent, state: DeskState) {
  if (state !== 'DRAINING') return intent;
  return intent === 'OPEN' ? 'OPEN_JOINS' : intent === 'PAUSED' ? 'PAUSED_JOINS' : intent;
}

/** Reasons that are said again and again; pressing one writes it down. */
const REASONS = {
  PAUSED: ['paying', 'venue', 'crowd'],
  OPEN: ['solved', 'ready', 'asked'],
  DRAINING: ['enough', 'almostGone', 'ended'],
  CLOSED: ['soldOut', 'cancelled', 'ended'],
  admission: ['faster', 'slower', 'fewer'],
} as const;

interface OrderDialogProps {
  readonly room: DeskRoom;
  readonly intent: Intent;
  readonly words: ReturnType<typeof wordsOf>;
  readonly onClose: () => void;
}

/** Asks why, and does it. The reason stays in the log for everybody who watches over the room. */
export function OrderDialog({ room, intent, words, onClose }: OrderDialogProps) {
  const { t } = useTranslation();
  const order = useOrder(onClose);
  const [missing, setMissing] = useState(false);
  const complaint = (field: string) =>
    order.error instanceof Problem ? order.error.fieldMessage(field) : '';
  const give = (form: FormData) => {
    const reason = textOf(form, 'reason').trim();
    setMissing(reason === '');
    if (reason !== '') order.mutate({ room, order: orderOf(intent, reason, form) });
  };
  const write = (reason: string) => (event: MouseEvent<HTMLButtonElement>) => {
    const field = event.currentTarget.form?.elements.namedItem('reason');
    if (field instanceof HTMLInputElement) field.value = reason;
    setMissing(false);
  };
  const told = complaint('reason') || (missing ? t('room.reasonMissing') : '');
  const known = ['reason', 'ratePerMinute', 'maxInside'].some((field) => complaint(field) !== '');
  return (
    <AskDialog
      title={t(`room.ask.${words}`)}
      effect={t(`room.effect.${words}`)}
      yes={{
        label: t(`room.do.${words}`),
        kind: intent === 'CLOSED' ? 'danger' : 'primary',
        busy: order.isPending,
      }}
      onYes={(form) => give(form)}
      onClose={onClose}
      trouble={order.isError && !known && <ProblemNote error={order.error} />}
    >
      {intent === 'admission' && <AdmissionFields room={room} complaint={complaint} />}
      <fieldset className="reasons">
        <legend>{t('room.why')}</legend>
        {REASONS[intent].map((name) => {
          const reason = t(`room.reasons.${name}`);
          return (
            <Button key={name} kind="secondary" disabled={order.isPending} onClick={write(reason)}>
              {reason}
            </Button>
          );
        })}
      </fieldset>
      <Field
        label={t('room.ownReason')}
        hint={t('room.reasonPublic')}
        name="reason"
        maxLength={200}
        complaint={told}
        autoComplete="off"
      />
    </AskDialog>
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
