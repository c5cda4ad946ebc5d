import { useTranslation } from 'react-i18next';
import type { Room } from '../api/types';
import { useSay } from '../i18n';
import { Note } from '../ui/Note';

interface SaidProps {
  readonly message: Room['message'] | undefined;
}

/** What the house says to everybody who waits; nothing while it says nothing. */
export function Said({ message }: SaidProps) {
  const { t } = useTranslation();
  const say = useSay();
  if (message === undefined || message.ko === '') return null;
  return (
    <Note title={t('line.said')} live="status">
      <p>{say(message)}</p>
    </Note>
  );
}
