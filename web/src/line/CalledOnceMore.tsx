import { useWords } from '../i18n/words';
import { Card } from '../ui/Card';
import { LineTrack } from '../ui/LineTrack';
import { SignInFirst } from './SignInFirst';

interface CalledOnceMoreProps {
  readonly paused: boolean;
}

/** The line has moved past while the guest was away. Nothing is lost: they are called before all others. */
export function PassedOver({ paused }: CalledOnceMoreProps) {
  const { t } = useWords();
  return (
    <Card kind="hero">
      <LineTrack at={1} still={paused} />
      <div role="status">
        <p className="strong large">{t('line.passedOver')}</p>
        <p>{t(paused ? 'line.pausedNext' : 'line.passedOverNext')}</p>
      </div>
    </Card>
  );
}

/** Called, and the time to come in has passed. They are called once more, between the others. */
export function Missed({ paused, signedIn }: CalledOnceMoreProps & { readonly signedIn: boolean }) {
  const { t } = useWords();
  return (
    <>
      <Card kind="hero">
        <LineTrack at={1} still={paused} />
        <div role="status">
          <p className="strong large">{t('line.missed')}</p>
          <p>{t(paused ? 'line.pausedNext' : 'line.missedNext')}</p>
        </div>
      </Card>
      {!signedIn && <SignInFirst />}
    </>
  );
}
