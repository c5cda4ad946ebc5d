import type { SaleState } from '../catalog/saleState';
import { useFormat } from '../i18n/format';
import { ButtonLink } from '../ui/Button';
import { Note } from '../ui/Note';
import { useWords } from '../i18n/words';
import type { Entered } from './useEntered';

interface PassProps {
  readonly entered: Entered;
  readonly state: SaleState;
  readonly sessionId: string;
  /** Whether something is chosen, which outlives the time inside. */
  readonly chosen: boolean;
}

/**
 * Where a sale has a line: until when this guest is inside, that the time is over, or that one has to stand in line first. While
 * it is open the way there is the page's one button, where what is chosen is held otherwise.
 */
export function Pass({ entered, state, sessionId, chosen }: PassProps) {
  const { t } = useWords();
  const format = useFormat();
  if (state === 'CLOSED') return null;
  switch (entered.entry) {
    case 'FREE':
      return null;
    case 'INSIDE':
      return <p className="small muted">{t('seatMap.passUntil', { time: format.time(entered.endsAt) })}</p>;
    case 'OVER':
      return (
        <Note tone="warn" live="status">
          <p className="pass-words">
            <strong>{t('seatMap.passOver')}</strong>{' '}
            {t(chosen ? 'seatMap.passOverNext' : 'seatMap.passOverEmpty')}
          </p>
        </Note>
      );
    case 'OUTSIDE':
      return (
        <Note tone="accent">
          <div className="pass">
            <p>
              <strong>{t('seatMap.lineFirst')}</strong> {t('seatMap.lookAround')}
            </p>
            {state === 'SCHEDULED' && <ToLine entered={entered} sessionId={sessionId} kind="secondary" />}
          </div>
        </Note>
      );
  }
}

interface ToLineProps extends Pick<PassProps, 'entered' | 'sessionId'> {
  readonly kind?: 'primary' | 'secondary';
}

/** The way into the line, or back into it. */
export function ToLine({ entered: { entry, roomId }, sessionId, kind = 'primary' }: ToLineProps) {
  const { t } = useWords();
  return (
    <ButtonLink kind={kind} to={`/line/${roomId}?session=${sessionId}`}>
      {t(entry === 'OVER' ? 'line.rejoin' : 'event.join')}
    </ButtonLink>
  );
}
