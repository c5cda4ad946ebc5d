import type { HeldUnit, LayoutUnit } from '../api/types';
import { useWords } from '../i18n/words';
import { areaName } from './areas';

const NAMES = {
  SEAT: 'seat.name',
  TABLE: 'seat.tableName',
  CONNECTOR: 'seat.chargerName',
} as const;

/** Where a seat is, as people say it: section, row, number. */
export function useSeatName(): (
  seat: Pick<HeldUnit, 'section' | 'row' | 'label'> & Partial<LayoutUnit>,
) => string {
  const { t } = useWords();
  return ({ section, row, label, kind = 'SEAT' }) =>
    kind === 'AREA' ? areaName({ section, label }) : t(NAMES[kind], { section, row, label });
}
