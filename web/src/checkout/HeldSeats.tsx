import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { holdsNow, offering, session } from '../api/endpoints';
import type { Hold } from '../api/types';
import { useAccount, useSignedIn } from '../session/account';
import { digits } from '../time/countdown';
import { useCountdown } from '../time/useCountdown';
import { standingOf } from './standing';
import './held.css';
import { useSay } from '../i18n';
import { thingOf, useWords } from '../i18n/words';

/** While something is held, another tab may have paid for it or given it back: a look now and then, milliseconds. */
const LOOK_EVERY = 30_000;

/** On every page but the checkout itself: what this guest holds, how long, and the way back to it. */
export function HeldSeats() {
  const signedIn = useSignedIn();
  // Whoever has to change their password first may not do anything else, and would be refused.
  const free = useAccount().data?.passwordChangeRequired === false;
  const inCheckout = useLocation().pathname.startsWith('/checkout/');
  const held = useQuery({
    queryKey: ['holdsNow'],
    queryFn: holdsNow,
    enabled: signedIn && free && !inCheckout,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.items.length ? LOOK_EVERY : false),
  });
  if (!signedIn || inCheckout) return null;
  return held.data?.items.map((hold) => <HeldBar key={hold.id} hold={hold} />);
}

function HeldBar({ hold }: { readonly hold: Hold }) {
  const { t } = useWords(thingOf(hold.units));
  const say = useSay();
  const left = useCountdown(hold.heldUntil);
  const event = useQuery({
    queryKey: ['eventOf', hold.sessionId],
    queryFn: async () => offering((await session(hold.sessionId)).offeringId),
    staleTime: Infinity,
  }).data;
  const standing = standingOf(hold, left.over).kind;
  if (standing === 'paying')
    return (
      <aside className="held-bar" aria-label={t('held.label')}>
        <span>
          {event && <span className="held-event">{say(event.title)}</span>}{' '}
          {t('held.seats', { count: hold.units.length })}{' '}
          <span className="held-time" role="timer" aria-label={t('checkout.timeLeft')}>
            {digits(left)}
          </span>
        </span>
        <Link to={`/checkout/${hold.id}`}>{t('held.goOn')}</Link>
      </aside>
    );
  if (standing !== 'confirming' && standing !== 'undecided') return null;
  return (
    <aside className="held-bar" aria-label={t('held.label')}>
      <span>{t('held.confirming')}</span>
      <Link to={`/checkout/${hold.id}`}>{t('held.look')}</Link>
    </aside>
  );
}
