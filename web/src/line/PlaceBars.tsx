import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { myTurn } from '../api/endpoints';
import { isPassing } from '../api/problem';
import type { MyTurn } from '../api/types';
import '../checkout/held.css';
import { useSay } from '../i18n';
import { useFormat } from '../i18n/format';
import { digits } from '../time/countdown';
import { millisOf } from '../time/duration';
import { pollSpacing } from '../time/pollSpacing';
import { useCountdown } from '../time/useCountdown';
import type { KnownPlace } from './places';
import { places, usePlaces } from './usePlaces';

/** Who looks at another page asks no more often than so, milliseconds; the waiting page itself asks at the line's pace. */
const CALMLY = 5_000;

/** On every page but the line itself: in which lines this browser stands, how far it has come, and the way back. */
export function PlaceBars() {
  const here = useLocation().pathname;
  return usePlaces()
    .filter(({ room }) => here !== `/line/${room}`)
    .map((place) => <PlaceBar key={place.room} place={place} />);
}

function PlaceBar({ place }: { readonly place: KnownPlace }) {
  const { t } = useTranslation();
  const entering = ['/sign-in', '/sign-up'].includes(useLocation().pathname);
  const turn = useQuery({
    queryKey: ['turnElsewhere', place.room],
    queryFn: () => myTurn(place.room),
    retry: false,
    staleTime: 0,
    refetchInterval: ({ state }) =>
      Math.max(
        CALMLY,
        pollSpacing(millisOf(state.data?.pollAfter ?? ''), state.errorUpdateCount, Math.random()),
      ),
  });
  const over =
    (turn.isError && !isPassing(turn.error)) ||
    turn.data?.state === 'ENDED' ||
    turn.data?.state === 'INSIDE' ||
    turn.data?.roomState === 'CLOSED';
  useEffect(() => {
    if (over) places.forget(place.room);
  }, [over, place.room]);
  if (!turn.data || over) return null;
  const called = turn.data.state === 'CALLED';
  return (
    <aside className="held-bar place-bar" aria-label={t('lineBar.label')}>
      <Standing place={place} turn={turn.data} />
      {!(called && entering) && (
        <Link to={`/line/${place.room}?session=${place.session}`}>
          {t(called ? 'lineBar.goIn' : 'lineBar.back')}
        </Link>
      )}
    </aside>
  );
}

function Standing({ place, turn }: { readonly place: KnownPlace; readonly turn: MyTurn }) {
  const { t } = useTranslation();
  const say = useSay();
  const format = useFormat();
  const event = say(place.title);
  switch (turn.state) {
    case 'WAITING':
      return <span>{t('lineBar.place', { event, place: format.number(turn.ahead + 1) })}</span>;
    case 'REGISTERED':
      return <span>{t('lineBar.registered', { event })}</span>;
    case 'PASSED_OVER':
    case 'MISSED':
      return <span>{t('lineBar.soon', { event })}</span>;
    case 'CALLED':
      return (
        <span role="status">
          {t('lineBar.called', { event })}{' '}
          {turn.callWindowEndsAt && <WindowLeft endsAt={turn.callWindowEndsAt} />}
        </span>
      );
    default:
      return <span>{t('lineBar.counting', { event })}</span>;
  }
}

/** How long the guest is expected; after that the turn still counts. */
function WindowLeft({ endsAt }: { readonly endsAt: string }) {
  const { t } = useTranslation();
  const left = useCountdown(endsAt);
  if (left.over) return null;
  return (
    <>
      {t('lineBar.windowLeft')}{' '}
      <span className="held-time" role="timer">
        {digits(left)}
      </span>
    </>
  );
}
