import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { sale } from '../api/endpoints';
import { hereAsNext } from '../session/next';
import { Button, ButtonLink } from '../ui/Button';
import { Note } from '../ui/Note';

interface OverProps {
  readonly eventPath: string;
}

interface TurnOverProps extends OverProps {
  readonly onRejoin: () => void;
  /** Whether a draw is still to come, for which one can register again. */
  readonly draw: boolean;
  /** Whether nobody joins any more. */
  readonly drained: boolean;
}

/** The turn has ended; one can stand at the end again. */
export function TurnOver({ eventPath, onRejoin, draw, drained }: TurnOverProps) {
  const { t } = useTranslation();
  return (
    <Note tone="warn" title={t(draw ? 'line.withdrawn' : 'line.over')} live="alert">
      <p>{t(drained ? 'line.overDrained' : draw ? 'line.withdrawnNext' : 'line.overNext')}</p>
      <p className="row">
        {!drained && <Button onClick={onRejoin}>{t(draw ? 'line.registerAgain' : 'line.rejoin')}</Button>}
        <ButtonLink kind="secondary" to={eventPath}>
          {t('line.backToEvent')}
        </ButtonLink>
      </p>
    </Note>
  );
}

interface DrainedProps extends OverProps {
  readonly signedIn: boolean;
  readonly onRejoin: () => void;
}

/** Nobody else can join; who has joined with an account finds the place again. */
export function Drained({ eventPath, signedIn, onRejoin }: DrainedProps) {
  const { t } = useTranslation();
  const next = hereAsNext(useLocation());
  return (
    <Note tone="warn" title={t('line.drained')} live="alert">
      <p>{t('line.drainedNext')}</p>
      <p className="row">
        {!signedIn && <ButtonLink to={`/sign-in?next=${next}`}>{t('signIn.title')}</ButtonLink>}
        <Button kind="secondary" onClick={onRejoin}>
          {t('line.drainedAgain')}
        </Button>
        <ButtonLink kind="secondary" to={eventPath}>
          {t('line.backToEvent')}
        </ButtonLink>
      </p>
    </Note>
  );
}

/** Nobody is let in any more; why, when somebody has ended the sale by hand. */
export function RoomClosed({ eventPath, saleId }: OverProps & { readonly saleId: string | undefined }) {
  const { t } = useTranslation();
  const ended = useQuery({
    queryKey: ['endedSale', saleId],
    queryFn: () => sale(saleId ?? ''),
    enabled: saleId !== undefined,
  });
  const { ending = 'AS_PLANNED', endingReason = '' } = ended.data ?? {};
  return (
    <Note tone="warn" title={t('line.closed')} live="alert">
      {ending !== 'AS_PLANNED' && <p>{t('event.endedWhy', { reason: endingReason })}</p>}
      <p>{t('line.closedNext')}</p>
      <p className="row">
        <ButtonLink kind="secondary" to={eventPath}>
          {t('line.backToEvent')}
        </ButtonLink>
      </p>
    </Note>
  );
}
