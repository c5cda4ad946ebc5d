import { useQuery } from '@tanstack/react-query';
import { ownAsks, isLive, type ReturnAsk } from './returns';
import { When } from '../catalog/When';
import { useSay } from '../i18n';
import { useWords } from '../i18n/words';
import { pollSpacing } from '../time/pollSpacing';
import { ButtonLink } from '../ui/Button';
import { Note } from '../ui/Note';

const EVERY = 15_000;

/** Whoever waited for a session that was called off reads so until it would have begun. */
const wasCalledOff = ({ state, session, now }: ReturnAsk) =>
  state === 'CALLED_OFF' && Date.parse(session.startsAt) > Date.parse(now);

/** What the reader waits for, and what is held for them: whoever closed that page finds it among their bookings. */
export function OpenAsks() {
  const { data } = useQuery({
    queryKey: ['returns', 'own'],
    queryFn: ownAsks,
    refetchInterval: ({ state }) =>
      state.data?.items.some(isLive) ? pollSpacing(EVERY, 0, Math.random()) : false,
  });
  return data?.items.map((ask) => {
    if (wasCalledOff(ask)) return <CalledOff key={ask.id} ask={ask} />;
    return isLive(ask) && <Open key={ask.id} ask={ask} />;
  });
}

function CalledOff({ ask }: { readonly ask: ReturnAsk }) {
  const { t } = useWords();
  return (
    <Note tone="warn" live="status" title={t('callOff.event')}>
      <What ask={ask} />
      <p>{t('callOff.eventWhy', { reason: ask.session.calledOff })}</p>
    </Note>
  );
}

function What({ ask }: { readonly ask: ReturnAsk }) {
  const say = useSay();
  return (
    <p>
      {say(ask.offering.title)}
      <br />
      <When session={ask.session} short />
    </p>
  );
}

function Open({ ask }: { readonly ask: ReturnAsk }) {
  const { t } = useWords();
  return (
    <Note
      tone={ask.state === 'OFFERED' ? 'good' : 'neutral'}
      live="status"
      title={t(ask.state === 'OFFERED' ? 'returns.offered' : 'returns.onList', { place: ask.place })}
    >
      <What ask={ask} />
      <p className="row">
        <ButtonLink
          kind={ask.state === 'OFFERED' ? 'primary' : 'secondary'}
          to={`/s/${ask.session.id}/returns`}
        >
          {t(ask.state === 'OFFERED' ? 'returns.toOffer' : 'returns.toPlace')}
        </ButtonLink>
      </p>
    </Note>
  );
}
