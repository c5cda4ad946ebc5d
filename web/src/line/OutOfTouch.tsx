import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MyTurn } from '../api/types';
import { useFormat } from '../i18n/format';

/** Says that the server cannot be heard just now, since when, and that the place is safe. */
export function OutOfTouch({ turn }: { readonly turn: UseQueryResult<MyTurn> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const since = turn.dataUpdatedAt;
  return (
    <div className="note warn" role="status">
      <p className="strong">{t(turn.isPaused ? 'line.offline' : 'line.noAnswer')}</p>
      <p>{t('line.placeKept')}</p>
      {since > 0 && (
        <p className="small">{t('line.lastHeard', { time: format.time(new Date(since).toISOString()) })}</p>
      )}
      <button className="secondary" onClick={() => void turn.refetch()}>
        {t('problem.retry')}
      </button>
    </div>
  );
}
