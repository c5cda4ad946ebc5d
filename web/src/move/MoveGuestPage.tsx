import '../styles/seats.css';
import '../styles/refunds.css';
import '../styles/move.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Problem } from '../api/problem';
import type { Session } from '../api/types';
import { guestsOf } from '../door/door';
import type { Guest } from '../door/types';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { InWordsOf, thingOfOffering, useWords } from '../i18n/words';
import { DeskPage } from '../operator/DeskPage';
import { useOffering } from '../owner/useOffering';
import { loadPart } from '../parts';
import type { Choice } from '../seats/choice';
import { useSeatName } from '../seats/useSeatName';
import { Button, ButtonLink } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Field } from '../ui/Field';
import { textOf } from '../ui/form';
import { Loaded, Loading } from '../ui/Loading';
import { ProblemNote } from '../ui/ProblemNote';
import { toasts } from '../ui/toasts';
import { ByNumber } from './ByNumber';
import { exchangeable } from './exchangeable';
import { moveGuest } from './move';
import { OwnUnits } from './OwnUnits';
import { useHall } from './useHall';

const MoveMap = lazy(async () => ({ default: (await loadPart(() => import('./MoveMap'))).MoveMap }));

/** Gives one guest of a session other seats. */
export function MoveGuestPage() {
  const say = useSay();
  const format = useFormat();
  const { query, path } = useOffering();
  const { session: id = '', booking = '' } = useParams();
  const code = useSearchParams()[0].get('code') ?? '';
  const thing = thingOfOffering(query.data);
  const { t } = useWords(thing);
  const session = query.data?.sessions.find((one) => one.id === id);
  const title = query.data ? say(query.data.title) : t('owner.offering');
  const moment = session ? format.shortMoment(session.startsAt, session.zone) : '';
  const guests = `${path}/sessions/${id}/guests`;
  const guest = useQuery({
    queryKey: ['desk', 'guest', id, booking],
    queryFn: () => find(id, booking, code),
  });
  return (
    <DeskPage title={t('move.guestTitle')} up={{ to: guests, label: `${title} ${moment}` }}>
      <InWordsOf thing={thing}>
        <Loaded query={query}>
          {() => (
            <Loaded query={guest}>
              {(found) =>
                session && found ? (
                  <Moving guest={found} session={session} back={guests} />
                ) : (
                  <Empty title={t('owner.sessionGone')} />
                )
              }
            </Loaded>
          )}
        </Loaded>
      </InWordsOf>
    </DeskPage>
  );
}

/** The booking, by the code that it has now. */
async function find(session: string, booking: string, code: string): Promise<Guest | null> {
  const { items } = await guestsOf(session, { q: code, state: '', cursor: '' });
  return items.find(({ bookingId }) => bookingId === booking) ?? null;
}

interface GuestMoveFormProps {
  readonly guest: Guest;
  readonly session: Session;
  readonly back: string;
}

/** Nothing is asked where nothing can be exchanged. */
function Moving(props: GuestMoveFormProps) {
  const { t } = useWords();
  const { guest, back } = props;
  if (exchangeable(guest.units).length > 0) return <GuestMoveForm {...props} />;
  return (
    <Empty title={t('move.byNumber')}>
      <ButtonLink kind="secondary" to={back}>
        {t('guests.title')}
      </ButtonLink>
    </Empty>
  );
}

function GuestMoveForm({ guest, session, back }: GuestMoveFormProps) {
  const { t } = useWords();
  const name = useSeatName();
  const navigate = useNavigate();
  const units = exchangeable(guest.units);
  const [from, setFrom] = useState<Choice>(units.length === 1 ? units.map(({ unitId }) => unitId) : []);
  const [to, setTo] = useState<Choice>([]);
  const { hall, error } = useHall(session);
  const order = useMutation({
    mutationFn: (form: FormData) =>
      moveGuest({
        session: session.id,
        booking: guest.bookingId,
        unitIds: from,
        toUnitIds: to,
        refundDifference: form.get('refund') !== null,
        reason: textOf(form, 'reason').trim(),
      }),
    onSuccess: () => {
      toasts.say(t('move.guestDone'));
      return navigate(back);
    },
  });
  const complaint = order.error instanceof Problem ? order.error.fieldMessage('reason') : '';
  const toggle = (id: string) => {
    const next = from.includes(id) ? from.filter((one) => one !== id) : [...from, id];
    setFrom(next);
    setTo(to.slice(0, next.length));
  };
  return (
    <>
      <p className="strong">{guest.name || guest.code}</p>
      <OwnUnits legend={t('move.which')} units={units} name={name} chosen={from} onToggle={toggle} />
      <ByNumber units={guest.units} />
      {error !== null && <ProblemNote error={error} />}
      {from.length > 0 && (
        <>
          <p className="strong" aria-live="polite">
            {t('move.chooseOthers', { count: from.length, chosen: to.length })}
          </p>
          <Suspense fallback={<Loading />}>
            {hall ? <MoveMap {...hall} choice={to} many={from.length} onChoose={setTo} /> : <Loading />}
          </Suspense>
        </>
      )}
      <form
        className="house-order"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          order.mutate(new FormData(event.currentTarget));
        }}
      >
        <p className="muted">{t('move.guestAbout')}</p>
        <label className="move-check">
          <input type="checkbox" name="refund" />
          <span>{t('move.guestRefund')}</span>
        </label>
        <Field
          label={t('house.reason')}
          hint={t('move.guestReason')}
          name="reason"
          maxLength={200}
          autoComplete="off"
          complaint={complaint}
        />
        {order.error && !complaint && <ProblemNote error={order.error} />}
        <Button
          type="submit"
          busy={order.isPending}
          disabled={from.length === 0 || to.length !== from.length}
        >
          {t('move.do')}
        </Button>
      </form>
    </>
  );
}
