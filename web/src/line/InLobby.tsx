import type { Room } from '../api/types';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/words';
import { useCountdown } from '../time/useCountdown';
import { Card } from '../ui/Card';
import { Countdown } from '../ui/Countdown';
import { SignInFirst } from './SignInFirst';

interface InLobbyProps {
  /** The room; undefined while it is not known. */
  readonly room: Room | undefined;
}

/** Registered for a draw: what was done, when the draw is, and that nothing else can be done for a better place. */
export function InLobby({ room }: InLobbyProps) {
  const { t } = useWords();
  const format = useFormat();
  return (
    <>
      <Card kind="hero">
        <p className="strong large" role="status">
          {t('line.registered')}
        </p>
        {room && <UntilDraw opensAt={room.opensAt} />}
        {room && room.registered > 1 && (
          <p className="muted centred">
            {t('line.registeredSoFar', { count: room.registered, shown: format.number(room.registered) })}
          </p>
        )}
      </Card>
      <section className="what-next">
        <h2>{t('line.drawTitle')}</h2>
        <ol>
          <li>{t('line.drawEqual')}</li>
          <li>{t('line.drawBeThere')}</li>
          <li>{t('line.drawLater')}</li>
        </ol>
      </section>
    </>
  );
}

function UntilDraw({ opensAt }: { readonly opensAt: string }) {
  const { t } = useWords();
  const left = useCountdown(opensAt);
  if (left.over) return <p>{t('line.drawing')}</p>;
  return <Countdown left={left} label={t('line.untilDraw')} urgent />;
}

/** Nobody registers without an account: more registrations would be more chances. */
export function RegisterFirst({ room }: InLobbyProps) {
  const { t } = useWords();
  return (
    <Card kind="hero">
      <p className="strong large">{t('line.drawnByLot')}</p>
      {room && <UntilDraw opensAt={room.opensAt} />}
      <p>{t('line.registerFirst')}</p>
      <SignInFirst urgent />
    </Card>
  );
}
