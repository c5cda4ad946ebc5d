import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../ui/Button';
import { Note } from '../ui/Note';

interface OverProps {
  readonly eventPath: string;
}

/** The turn has ended; one can stand at the end again. */
export function TurnOver({ eventPath, onRejoin }: OverProps & { readonly onRejoin: () => void }) {
  const { t } = useTranslation();
  return (
    <Note tone="warn" title={t('line.over')} live="alert">
      <p>{t('line.overNext')}</p>
      <p className="row">
        <Button onClick={onRejoin}>{t('line.rejoin')}</Button>
        <ButtonLink kind="secondary" to={eventPath}>
          {t('line.backToEvent')}
        </ButtonLink>
      </p>
    </Note>
  );
}

/** Nobody is let in any more. */
export function RoomClosed({ eventPath }: OverProps) {
  const { t } = useTranslation();
  return (
    <Note tone="warn" title={t('line.closed')} live="alert">
      <p>{t('line.closedNext')}</p>
      <p className="row">
        <ButtonLink kind="secondary" to={eventPath}>
          {t('line.backToEvent')}
        </ButtonLink>
      </p>
    </Note>
  );
}
