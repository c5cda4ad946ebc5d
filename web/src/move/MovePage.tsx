import '../styles/seats.css';
import '../styles/refunds.css';
import '../styles/move.css';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { booking as bookingOf } from '../api/endpoints';
import { hasCode } from '../api/problem';
import type { Booking } from '../api/types';
import { When } from '../catalog/When';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { InWordsOf, thingOf, useWords } from '../i18n/words';
import { loadPart } from '../parts';
import type { Choice } from '../seats/choice';
import { useSeatName } from '../seats/useSeatName';
import { Button, ButtonLink } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Loaded, Loading } from '../ui/Loading';
import { Note } from '../ui/Note';
import { Page } from '../ui/Page';
import { ProblemNote } from '../ui/ProblemNote';
import { ByNumber } from './ByNumber';
import { exchangeable } from './exchangeable';
import { moveBooking, moveQuote, type MoveQuote } from './move';
import { OwnUnits } from './OwnUnits';
import { useHall } from './useHall';

/** The map comes while the booking is asked for. */
const MoveMap = lazy(async () => ({ default: (await loadPart(() => import('./MoveMap'))).MoveMap }));

/** Where a guest changes to other seats of the same session. */
export function MovePage() {
  const id = useParams()['id'] ?? '';
  const query = useQuery({ queryKey: ['booking', id], queryFn: () => bookingOf(id) });
  const thing = thingOf(query.data?.units ?? []);
  const { t } = useWords(thing);
  const say = useSay();
  return (
    <Page title={t('move.title')}>
      <Loaded query={query} shape="cards">
        {(found) => (
          <InWordsOf thing={thing}>
            <p>
              <span className="strong">{say(found.offering.title)}</span>
              <br />
              <span className="muted">
                <When session={found.session} /> · {say(found.place.name)}
              </span>
            </p>
            {exchangeable(found.units).length > 0 ? (
              <MoveForm booking={found} />
            ) : (
              <Empty title={t('move.byNumber')}>
                <ButtonLink kind="secondary" to={`/bookings/${found.id}`}>
                  {t('move.keep')}
                </ButtonLink>
              </Empty>
            )}
          </InWordsOf>
        )}
      </Loaded>
    </Page>
  );
}

function MoveForm({ booking }: { readonly booking: Booking }) {
  const { t } = useWords();
  const format = useFormat();
  const name = useSeatName();
  const units = exchangeable(booking.units);
  const [from, setFrom] = useState<Choice>(units.length === 1 ? units.map(({ unitId }) => unitId) : []);
  const [to, setTo] = useState<Choice>([]);
  const { hall, error } = useHall(booking.session);
  const complete = from.length > 0 && to.length === from.length;
  const quote = useQuery({
    queryKey: ['moveQuote', booking.id, [...from].sort(), [...to].sort()],
    queryFn: () => moveQuote(booking.id, from, to),
    enabled: complete,
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 0,
  });
  const toggle = (id: string) => {
    const next = from.includes(id) ? from.filter((one) => one !== id) : [...from, id];
    setFrom(next);
    setTo(to.slice(0, next.length));
  };
  return (
    <>
      {units.length > 1 && (
        <OwnUnits
          legend={t('move.which')}
          units={units}
          name={name}
          more={(unit) => format.money(unit.price)}
          chosen={from}
          onToggle={toggle}
        />
      )}
      <ByNumber units={booking.units} />
      {error !== null && <ProblemNote error={error} />}
      {from.length === 0 && <p role="status">{t('move.chooseOwn')}</p>}
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
      <Decide
        booking={booking}
        quote={complete ? quote.data : undefined}
        stale={quote.isPlaceholderData}
        trouble={complete ? quote.error : null}
        onTaken={() => setTo([])}
      />
    </>
  );
}

interface DecideProps {
  readonly booking: Booking;
  readonly quote: MoveQuote | undefined;
  readonly stale: boolean;
  readonly trouble: unknown;
  readonly onTaken: () => void;
}

/** What is given for what, at which difference, and the button. */
function Decide({ booking, quote, stale, trouble, onTaken }: DecideProps) {
  const { t } = useWords();
  const format = useFormat();
  const name = useSeatName();
  const move = useMove(booking, onTaken);
  const label = (ready: MoveQuote) => {
    if (ready.pay.amount > 0) return t('move.doPay', { amount: format.money(ready.pay) });
    if (ready.refund.amount > 0) return t('move.doRefund', { amount: format.money(ready.refund) });
    return t('move.do');
  };
  return (
    <section className={quote ? 'card move-dock' : 'move-none'} aria-label={t('move.title')}>
      {quote && (
        <dl className="pairs" aria-live="polite">
          <div>
            <dt>{t('move.from')}</dt>
            <dd>{quote.from.map(name).join(', ')}</dd>
          </div>
          <div>
            <dt>{t('move.to')}</dt>
            <dd>{quote.to.map(name).join(', ')}</dd>
          </div>
          {quote.kept.amount > 0 && (
            <div>
              <dt>{t('move.kept')}</dt>
              <dd>{format.money(quote.kept)}</dd>
            </div>
          )}
        </dl>
      )}
      {quote && quote.pay.amount > 0 && <p className="small">{t('move.payFirst')}</p>}
      {trouble !== null && <ProblemNote error={trouble} />}
      {move.isError && !hasCode(move.error, 'MOVE_CHANGED') && <ProblemNote error={move.error} />}
      {hasCode(move.error, 'MOVE_CHANGED') && <Note tone="warn" live="alert" title={t('move.changed')} />}
      {quote && (
        <Button
          wide
          busy={move.isPending}
          disabled={stale || trouble !== null}
          onClick={() => move.mutate(quote)}
        >
          {label(quote)}
        </Button>
      )}
      <p>
        <ButtonLink kind="plain" to={`/bookings/${booking.id}`}>
          {t('move.keep')}
        </ButtonLink>
      </p>
    </section>
  );
}

function useMove(booking: Booking, onTaken: () => void) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: moveBooking,
    networkMode: 'always',
    onSuccess: async ({ holdId, done }) => {
      if (!done) return navigate(`/checkout/${holdId}`);
      await client.invalidateQueries({ queryKey: ['booking', booking.id] });
      void client.invalidateQueries({ queryKey: ['bookings'] });
      void client.invalidateQueries({ queryKey: ['history', booking.id] });
      void client.invalidateQueries({ queryKey: ['receipt', booking.id] });
      return navigate(`/bookings/${booking.id}`, { replace: true, state: { moved: true } });
    },
    onError: (error) => {
      void client.invalidateQueries({ queryKey: ['moveQuote', booking.id] });
      void client.invalidateQueries({ queryKey: ['cells', booking.session.id] });
      if (hasCode(error, 'CELL_TAKEN')) onTaken();
    },
  });
}
