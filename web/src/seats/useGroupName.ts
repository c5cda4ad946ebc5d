import { useCallback } from 'react';
import type { Seat } from './choice';
import { useSeatName } from './useSeatName';
import { useWords } from '../i18n/words';

/** Where several seats are, as people say it: those that follow each other in one row by the first and the last. */
export function useGroupName(): (seats: readonly Seat[]) => string {
  const { t } = useWords();
  const name = useSeatName();
  return useCallback(
    (seats) => {
      const run = runOf(seats);
      if (!run) return seats.map(name).join(', ');
      const { section, row } = seats[0]!;
      return t('seatMap.group', { section, row, ...run });
    },
    [t, name],
  );
}

/** The first and the last number of seats that follow each other in one row; undefined when they do not. */
export function runOf(
  seats: readonly Pick<Seat, 'section' | 'row' | 'label' | 'kind'>[],
): { readonly first: number; readonly last: number } | undefined {
  const start = seats[0];
  const together = seats.every(
    ({ section, row, kind }) => section === start?.section && row === start.row && kind === 'SEAT',
  );
  if (seats.length < 2 || !together) return undefined;
  const numbers = seats.map(({ label }) => Number(label)).sort((a, b) => a - b);
  const follow = numbers.every(
    (number, index) => Number.isInteger(number) && (index === 0 || number === numbers[index - 1]! + 1),
  );
  return follow ? { first: numbers[0]!, last: numbers.at(-1)! } : undefined;
}
