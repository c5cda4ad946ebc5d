import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Session } from '../api/types';
import { When } from '../catalog/When';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/words';
import { instantOf } from '../time/zoned';
import { AskDialog } from '../ui/AskDialog';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { textOf } from '../ui/form';
import { toasts } from '../ui/toasts';
import { MomentField } from './MomentField';
import { rescheduleSession, rescheduling, type Rescheduling } from './offerings';
import { SaveNote } from './SaveNote';
import { minutesOf } from './sessionForm';
import { useSave } from './useSave';

/** Pause between two looks at what guests have answered, milliseconds. */
const ASK_AGAIN = 15_000;

interface RescheduleProps {
  readonly session: Session;
  /** Called once the desk has read the new date. */
  readonly onMoved: () => void;
}

/** Gives a session that guests know of another date, and shows what they answer. */
export function Reschedule({ session, onMoved }: RescheduleProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <section className="card" aria-labelledby="reschedule">
      <h2 id="reschedule">{t('dates.title')}</h2>
      {session.earlierDates.length > 0 && <Answers session={session} />}
      <p className="muted">{t('dates.about')}</p>
      <p className="row">
        <Button kind="secondary" onClick={() => setAsking(true)}>
          {t('dates.open')}
        </Button>
      </p>
      {asking && <NewDateDialog {...{ session, onMoved }} onClose={() => setAsking(false)} />}
    </section>
  );
}

interface NewDateDialogProps extends RescheduleProps {
  readonly onClose: () => void;
}

/** Asks when, and why; guests read the answer. */
function NewDateDialog({ session, onMoved, onClose }: NewDateDialogProps) {
  const { t } = useWords();
  const { zone } = session;
  const { complaint, ...save } = useSave(
    (wish: Rescheduling) => rescheduleSession(session, wish),
    () => {
      toasts.say(t('dates.said'));
      onMoved();
      onClose();
    },
  );
  const wishOf = (form: FormData): Rescheduling => {
    const startsAt = instantOf(textOf(form, 'startsAt'), zone);
    const end = new Date(Date.parse(startsAt) + Number(textOf(form, 'minutes')) * 60_000);
    const freeUntil = instantOf(textOf(form, 'freeUntil'), zone);
    return {
      startsAt,
      endsAt: Number.isNaN(end.getTime()) ? '' : end.toISOString(),
      reason: textOf(form, 'reason').trim(),
      ...(freeUntil ? { freeUntil } : {}),
    };
  };
  return (
    <AskDialog
      title={t('dates.ask')}
      effect={t('dates.effect')}
      yes={{ label: t('dates.yes'), busy: save.isPending }}
      onYes={(form) => save.mutate(wishOf(form))}
      onClose={onClose}
      trouble={<SaveNote error={save.error} conflict={save.conflict} />}
    >
      <MomentField
        label={t('dates.startsAt')}
        zone={zone}
        start={session.startsAt}
        name="startsAt"
        required
        complaint={complaint('startsAt')}
      />
      <Field
        label={t('owner.minutes')}
        name="minutes"
        type="number"
        inputMode="numeric"
        required
        min={1}
        max={2160}
        defaultValue={minutesOf(session)}
        complaint={complaint('endsAt')}
      />
      <MomentField
        label={t('dates.freeUntil')}
        hint={t('dates.freeUntilHint')}
        zone={zone}
        name="freeUntil"
        complaint={complaint('freeUntil')}
      />
      <Field
        label={t('dates.reason')}
        hint={t('callOff.reasonHint')}
        name="reason"
        maxLength={200}
        autoComplete="off"
        complaint={complaint('reason')}
      />
    </AskDialog>
  );
}

function Answers({ session }: { readonly session: Session }) {
  const { t } = useWords();
  const format = useFormat();
  const { data } = useQuery({
    queryKey: ['desk', 'rescheduling', session.id],
    queryFn: () => rescheduling(session.id),
    refetchInterval: ASK_AGAIN,
  });
  const last = session.earlierDates.at(-1);
  return (
    <>
      <p className="strong">
        <When session={session} />
      </p>
      {last && <p>{t('callOff.why', { reason: last.reason })}</p>}
      {last && <p>{t('dates.freeUntilIs', { until: format.moment(last.freeUntil, session.zone) })}</p>}
      {data && (
        <dl className="pairs">
          <Pair name={t('dates.keptCount')} value={format.number(data.kept)} />
          <Pair name={t('dates.givenBackCount')} value={format.number(data.givenBack)} />
          <Pair name={t('dates.unansweredCount')} value={format.number(data.unanswered)} />
          {data.issued > 0 && <Pair name={t('dates.issuedCount')} value={format.number(data.issued)} />}
        </dl>
      )}
    </>
  );
}

interface PairProps {
  readonly name: string;
  readonly value: string;
}

function Pair({ name, value }: PairProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
