import { useCallback } from 'react';
import { useFormat } from '../i18n/format';
import type { Seat } from './choice';
import type { Look } from './glyphs';
import { useSeatName } from './useSeatName';
import { useWords } from '../i18n/words';

/** All that can be said of a seat in one sentence: where it is, its category and price, and how it stands. */
export function useDescription(): (seat: Seat, look: Look) => string {
  const { t } = useWords();
  const format = useFormat();
  const name = useSeatName();
  return useCallback(
    (seat, look) =>
      [
        name(seat),
        seat.category,
        seat.price ? format.money(seat.price) : '',
        seat.kind === 'TABLE' ? t('seat.people', { count: seat.capacity }) : '',
        seat.accessible ? t('seat.accessible') : '',
        t(`seat.${look}`),
      ]
        .filter(Boolean)
        .join(', '),
    [t, format, name],
  );
}
