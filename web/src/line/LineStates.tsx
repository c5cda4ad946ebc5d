import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { MyTurn } from '../api/types';
import { useFormat } from '../i18n/format';
import { hereAsNext } from '../session/next';
import { millisOf, spokenWait } from '../time/duration';
import { useCountdown } from '../time/useCountdown';
import { Countdown } from '../ui/Countdown';
import { LineTrack } from '../ui/LineTrack';
import { aheadAtFirst, progress, roughly } from './place';

interface InLineProps {
  readonly roomId: string;
  readonly turn: MyTurn;
  readonly signedIn: boolean;
}

/** Standing in line: how many are ahead, how long it may take, and what happens next. */
export function InLine({ roomId, turn, signedIn }: InLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (turn.state === 'COUNTING')
    return (
      <div className="card place">
        <LineTrack at={0} />
        <p role="status">{t('line.counting')}</p>
      </div>
    );
  const first = aheadAtFirst(sessionStorage, roomId, turn.ahead);
  return (
    <>
      <div className="card place">
        <p className="label">{t('line.ahead')}</p>
        <p className="figure" data-testid="ahead">
          {turn.ahead === 0
            ? t('line.nextUp')
            : t('line.people', { count: turn.ahead, shown: format.number(turn.ahead) })}
        </p>
        <LineTrack at={progress(first, turn.ahead)} />
        <p>
          <WaitRange turn={turn} />
        </p>
        <p className="unseen" role="status">
          {t('line.roughly', { count: roughly(turn.ahead), shown: format.number(roughly(turn.ahead)) })}
        </p>
      </div>
      <p>{t('line.next')}</p>
      {!signedIn && <SignInFirst text={t('line.signInEarly')} />}
      <p className="muted">{t('line.mayClose')}</p>
    </>
  );
}

function WaitRange({ turn }: { readonly turn: MyTurn }) {
  const { t } = useTranslation();
  const say = (millis: number) => {
    const { unit, count } = spokenWait(millis);
    return t(`time.${unit}`, { count });
  };
  const from = say(millisOf(turn.waitFrom));
  const to = say(millisOf(turn.waitTo));
  return from === to ? t('line.waitAbout', { wait: to }) : t('line.waitRange', { from, to });
}

interface CalledProps {
  readonly turn: MyTurn;
  readonly signedIn: boolean;
}

/** The turn has come: walks in by itself, or asks to sign in first. */
export function Called({ turn, signedIn }: CalledProps) {
  const { t } = useTranslation();
  return (
    <div className="card place">
      <LineTrack at={1} />
      <p className="strong" role="alert">
        {t(signedIn ? 'line.goingIn' : 'line.calledSignIn')}
      </p>
      {turn.callWindowEndsAt && <CallWindow endsAt={turn.callWindowEndsAt} />}
      {!signedIn && <SignInFirst text={t('line.signInNow')} />}
    </div>
  );
}

function CallWindow({ endsAt }: { readonly endsAt: string }) {
  const { t } = useTranslation();
  return <Countdown left={useCountdown(endsAt)} label={t('line.windowLeft')} urgent />;
}

function SignInFirst({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const next = hereAsNext(useLocation());
  return (
    <div className="note">
      <p>{text}</p>
      <p className="row">
        <Link className="button" to={`/sign-in?next=${next}`}>
          {t('signIn.title')}
        </Link>
        <Link to={`/sign-up?next=${next}`}>{t('signUp.title')}</Link>
      </p>
    </div>
  );
}

/** Called, but the room is full for a moment. */
export function AtTheDoor() {
  const { t } = useTranslation();
  return (
    <div className="card place" role="status">
      <LineTrack at={1} />
      <p className="strong">{t('line.atTheDoor')}</p>
      <p>{t('line.atTheDoorNext')}</p>
    </div>
  );
}

interface TurnOverProps {
  readonly onRejoin: () => void;
  readonly eventPath: string;
}

/** The turn has ended; one can stand at the end again. */
export function TurnOver({ onRejoin, eventPath }: TurnOverProps) {
  const { t } = useTranslation();
  return (
    <div className="note warn" role="alert">
      <p className="strong">{t('line.over')}</p>
      <p>{t('line.overNext')}</p>
      <p className="row">
        <button onClick={onRejoin}>{t('line.rejoin')}</button>
        <Link to={eventPath}>{t('line.backToEvent')}</Link>
      </p>
    </div>
  );
}
