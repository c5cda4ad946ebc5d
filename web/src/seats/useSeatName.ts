import { useTranslation } from 'react-i18next';
import type { HeldUnit, LayoutUnit } from '../api/types';

/** Where a seat is, as people say it: section, row, number. */
export function useSeatName(): (
  seat: Pick<HeldUnit, 'section' | 'row' | 'label'> & Partial<LayoutUnit>,
) => string {
  const { t } = useTranslation();
  return ({ section, row, label, kind }) =>
    t(kind === 'TABLE' ? 'seat.tableName' : 'seat.name', { section, row, label });
}
