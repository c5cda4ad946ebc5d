import { Link } from 'react-router';
import { useWords } from '../i18n/words';
import { Note } from '../ui/Note';

interface CalledOffNoteProps {
  /** What the organiser tells guests. */
  readonly reason: string;
  readonly offeringId: string;
}

/** In place of what could be bought or waited for: the session was called off, and why. */
export function CalledOffNote({ reason, offeringId }: CalledOffNoteProps) {
  const { t } = useWords();
  return (
    <Note tone="warn" title={t('callOff.booking')}>
      <p>{t('callOff.eventWhy', { reason })}</p>
      <p>
        <Link to={`/e/${offeringId}`}>{t('seatMap.otherSessions')}</Link>
      </p>
    </Note>
  );
}
