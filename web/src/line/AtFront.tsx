import { useCountdown } from '../time/useCountdown';
import { ButtonLink } from '../ui/Button';
import { Card } from '../ui/Card';
import { Countdown } from '../ui/Countdown';
import { LineTrack } from '../ui/LineTrack';
import { SignInFirst } from './SignInFirst';
import { useWords } from '../i18n/words';

/** The turn has come, but nobody can go in who is not known. */
export function CalledSignIn({ windowEndsAt }: { readonly windowEndsAt: string }) {
  const { t } = useWords();
  return (
    <Card kind="hero">
      <LineTrack at={1} open />
      <p className="strong" role="alert">
        {t('line.calledSignIn')}
      </p>
      {windowEndsAt ? <CallWindow endsAt={windowEndsAt} /> : <p>{t('line.stillWelcome')}</p>}
      <SignInFirst urgent />
    </Card>
  );
}

function CallWindow({ endsAt }: { readonly endsAt: string }) {
  const { t } = useWords();
  const left = useCountdown(endsAt);
  if (left.over) return <p>{t('line.stillWelcome')}</p>;
  return <Countdown left={left} label={t('line.windowLeft')} urgent />;
}

/** The turn has come and the guest walks in by itself. */
export function GoingIn() {
  const { t } = useWords();
  return (
    <Card kind="hero">
      <LineTrack at={1} open />
      <p className="strong large" role="alert">
        {t('line.goingIn')}
      </p>
    </Card>
  );
}

/** Called, but the room is full for a moment. */
export function AtTheDoor({ paused }: { readonly paused: boolean }) {
  const { t } = useWords();
  return (
    <Card kind="hero">
      <LineTrack at={1} />
      <div role="status">
        <p className="strong large">{t('line.atTheDoor')}</p>
        <p>{t(paused ? 'line.atTheDoorPaused' : 'line.atTheDoorNext')}</p>
      </div>
    </Card>
  );
}

/** Inside. The page moves on by itself; the way is there too, for who comes back to it. */
export function Inside({ to }: { readonly to: string }) {
  const { t } = useWords();
  return (
    <Card kind="hero">
      <LineTrack at={1} open />
      <p className="strong large" role="alert">
        {t('line.inside')}
      </p>
      <ButtonLink to={to}>{t('event.choose')}</ButtonLink>
    </Card>
  );
}
