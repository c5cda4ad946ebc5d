import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { Note } from '../ui/Note';

/** Says that what is shown is what this browser remembers, and since when. */
export function FromMemory({ since }: { readonly since: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const moment = format.moment(new Date(since).toISOString());
  return (
    <Note tone="warn" live="status" title={t('booking.fromMemory')}>
      <p>{t('booking.fromMemorySince', { moment })}</p>
    </Note>
  );
}
