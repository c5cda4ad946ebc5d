import type { RefundTerms } from '../api/types';
import { millisOf } from '../time/duration';

/** Refund terms as they are filled in: each time as a number and a unit. */

export type TimeUnit = 'days' | 'hours' | 'minutes';

export interface StepRow {
  readonly time: string;
  readonly unit: TimeUnit;
  readonly percent: string;
}

export const TIME_UNITS: readonly TimeUnit[] = ['days', 'hours', 'minutes'];

const MINUTE = 60_000;
const MINUTES = { days: 1_440, hours: 60, minutes: 1 } as const;

/** Most steps that terms may have. */
export const MOST_STEPS = 10;

export function rowsOf({ steps }: RefundTerms): readonly StepRow[] {
  return steps.map(({ before, percent }) => {
    const minutes = Math.round(millisOf(before) / MINUTE);
    const unit = unitOf(minutes);
    return { time: String(minutes / MINUTES[unit]), unit, percent: String(percent) };
  });
}

/** The largest unit in which it comes out even; a day is said as 24 hours. */
function unitOf(minutes: number): TimeUnit {
  if (minutes % 1_440 === 0 && minutes > 1_440) return 'days';
  return minutes % 60 === 0 ? 'hours' : 'minutes';
}

export const graceOf = ({ sameDayGrace }: RefundTerms) => String(Math.round(millisOf(sameDayGrace) / MINUTE));

/** In whatever order the rows were filled in, the one that ends first stands first. */
export function termsOf(rows: readonly StepRow[], grace: string): RefundTerms {
  const steps = rows
    .map(({ time, unit, percent }) => ({ minutes: Number(time) * MINUTES[unit], percent: Number(percent) }))
    .sort((one, other) => other.minutes - one.minutes)
    .map(({ minutes, percent }) => ({ before: `PT${minutes}M`, percent }));
  return { steps, sameDayGrace: `PT${Number(grace)}M` };
}
