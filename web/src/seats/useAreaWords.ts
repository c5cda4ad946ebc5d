import { useCallback } from 'react';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/words';
import type { Pool } from './availability';

/** How many are left of an area that is sold by number, in words. */
export function useAreaWords(): (pool: Pool | undefined) => string {
  const { t } = useWords();
  const format = useFormat();
  return useCallback(
    (pool) => {
      if (pool && pool.free > 0)
        return t('areas.left', { count: pool.free, shown: format.number(pool.free) });
      return t(pool && pool.held > 0 ? 'areas.allHeld' : 'areas.soldOut');
    },
    [t, format],
  );
}
