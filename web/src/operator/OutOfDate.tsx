import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { Note } from '../ui/Note';

/** Says that what is shown is from before, and since when, while the server cannot be heard. */
export function OutOfDate({ query }: { readonly query: UseQueryResult<unknown> }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!query.isRefetchError && !query.isPaused) return null;
  const time = format.time(new Date(query.dataUpdatedAt).toISOString());
  return (
    <Note tone="warn" title={t('desk.outOfDate')} live="status">
      <p>{t('desk.lastHeard', { time })}</p>
    </Note>
  );
}
