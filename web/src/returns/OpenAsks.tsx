import { useQuery } from '@tanstack/react-query';
import { ownAsks, isLive } from './returns';
import { When } from '../catalog/When';
import { useSay } from '../i18n';
import { useWords } from '../i18n/words';
import { pollSpacing } from '../time/pollSpacing';
import { ButtonLink } from '../ui/Button';
import { Note } from '../ui/Note';

const EVERY = 15_000;

/** What the reader waits for, and what is held for them: whoever closed that page finds it among their bookings. */
export function OpenAsks() {
  const { t } = useWords();
  const say = useSay();
  const { data } = useQuery({
    queryKey: ['returns', 'own'],
    queryFn: ownAsks,
    refetchInterval: ({ state }) =>
      state.data?.items.some(isLive) ? pollSpacing(EVERY, 0, Math.random()) : false,
  });
  return data?.items.filter(isLive).map((ask) => (
    <Note
      key={ask.id}
      tone={ask.state === 'OFFERED' ? 'good' : 'neutral'}
      live="status"
      title={t(ask.state === 'OFFERED' ? 'returns.offered' : 'returns.onList', { place: ask.place })}
    >
      <p>
        {say(ask.offering.title)}
        <br />
        <When session={ask.session} short />
      </p>
      <p className="row">
        <ButtonLink
          kind={ask.state === 'OFFERED' ? 'primary' : 'secondary'}
          to={`/s/${ask.session.id}/returns`}
        >
          {t(ask.state === 'OFFERED' ? 'returns.toOffer' : 'returns.toPlace')}
        </ButtonLink>
      </p>
    </Note>
  ));
}
