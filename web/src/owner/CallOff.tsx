import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Session } from '../api/types';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/words';
import { AskDialog } from '../ui/AskDialog';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { textOf } from '../ui/form';
import { Note } from '../ui/Note';
import { toasts } from '../ui/toasts';
import { callingOff, callOffSession } from './offerings';
import { SaveNote } from './SaveNote';
import { useSave } from './useSave';

/** Pause between two looks at what is under way, milliseconds. */
const ASK_AGAIN = 1_000;

/** Ends a session that cannot take place, and shows how far its bookings are given back. */
export function CallOff({ session }: { readonly session: Session }) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <section className="card" aria-labelledby="call-off">
      <h2 id="call-off">{t('callOff.title')}</h2>
      {session.calledOff ? (
        <Progress session={session} />
      ) : (
        <>
          <p className="muted">{t('callOff.about')}</p>
          <p className="row">
            <Button kind="danger" onClick={() => setAsking(true)}>
              {t('callOff.open')}
            </Button>
          </p>
        </>
      )}
      {asking && <CallOffDialog session={session} onClose={() => setAsking(false)} />}
    </section>
  );
}

interface CallOffDialogProps {
  readonly session: Session;
  readonly onClose: () => void;
}

/** Asks why; guests read the answer. */
function CallOffDialog({ session, onClose }: CallOffDialogProps) {
  const { t } = useWords();
  const end = useSave(
    (reason: string) => callOffSession(session, reason),
    () => {
      toasts.say(t('callOff.said'));
      onClose();
    },
  );
  return (
    <AskDialog
      title={t('callOff.ask')}
      effect={t('callOff.effect')}
      yes={{ label: t('callOff.yes'), kind: 'danger', busy: end.isPending }}
      onYes={(form) => end.mutate(textOf(form, 'reason').trim())}
      onClose={onClose}
      trouble={<SaveNote error={end.error} conflict={end.conflict} />}
    >
      <Field
        label={t('callOff.reason')}
        hint={t('callOff.reasonHint')}
        name="reason"
        maxLength={200}
        autoComplete="off"
        complaint={end.complaint('reason')}
      />
    </AskDialog>
  );
}

function Progress({ session }: { readonly session: Session }) {
  const { t } = useWords();
  const format = useFormat();
  const { data } = useQuery({
    queryKey: ['desk', 'calling-off', session.id],
    queryFn: () => callingOff(session.id),
    refetchInterval: ({ state }) =>
      state.data?.done && state.data.refunds.requested === 0 ? false : ASK_AGAIN,
  });
  const count = (many: number) => t('callOff.count', { count: many });
  return (
    <>
      <Note tone="warn" title={t('callOff.off')}>
        <p>{t('callOff.why', { reason: session.calledOff })}</p>
      </Note>
      {data && (
        <>
          <p role="status" className="strong">
            {t(data.done ? 'callOff.done' : 'callOff.going')}
          </p>
          <progress
            aria-label={t('callOff.progress')}
            max={Math.max(1, data.bookings)}
            value={data.bookings === 0 ? 1 : data.bookings - data.standing}
          />
          <dl className="pairs">
            <Pair name={t('callOff.bookings')} value={count(data.bookings)} />
            {data.standing > 0 && <Pair name={t('callOff.left')} value={count(data.standing)} />}
            {data.refunds.requested > 0 && (
              <Pair name={t('callOff.requested')} value={count(data.refunds.requested)} />
            )}
            {data.refunds.refused > 0 && (
              <Pair name={t('callOff.refused')} value={count(data.refunds.refused)} />
            )}
            <Pair
              name={t('callOff.returned')}
              value={format.money({ amount: data.refunds.returned, currency: 'KRW' })}
            />
            {data.byHand > 0 && (
              <Pair
                name={t('callOff.byHand')}
                value={format.money({ amount: data.byHand, currency: 'KRW' })}
              />
            )}
          </dl>
          {data.byHand > 0 && <Note tone="warn" title={t('callOff.byHandNote')} />}
          {data.refunds.refused > 0 && <Note tone="warn" title={t('callOff.refusedNote')} />}
        </>
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
