/** What is left of a time, split as a countdown shows it. */
export interface TimeLeft {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  /** True when nothing is left. */
  readonly over: boolean;
}

/**
 * Splits the time from `now` to `end` (milliseconds). A second that has begun counts, so "00:01" stands until the very end
 * and "00:00" means over.
 */
export function timeLeft(end: number, now: number): TimeLeft {
  const whole = Math.max(0, Math.ceil((end - now) / 1000));
  return {
    days: Math.floor(whole / 86_400),
    hours: Math.floor(whole / 3_600) % 24,
    minutes: Math.floor(whole / 60) % 60,
    seconds: whole % 60,
    over: whole === 0,
  };
}

/** Digits of a countdown: `MM:SS` below an hour, else `HH:MM:SS`; days are said beside it. */
export function digits(left: TimeLeft): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const minutesAndSeconds = `${two(left.minutes)}:${two(left.seconds)}`;
  return left.hours > 0 || left.days > 0 ? `${two(left.hours)}:${minutesAndSeconds}` : minutesAndSeconds;
}

/** Milliseconds until the shown second changes, so that a countdown ticks with the server's seconds and not in between. */
export function untilNextTick(end: number, now: number): number {
  const rest = (end - now) % 1000;
  return rest > 0 ? rest : rest + 1000;
}

/** Seconds left at which a screen reader is told; in between it is left in peace. */
export const TOLD_AT: readonly number[] = [120, 60, 30, 10];

/** The mark that was passed between two looks at a countdown, if any (the lowest when several were). */
export function markPassed(secondsBefore: number, secondsNow: number): number | undefined {
  return TOLD_AT.filter((mark) => secondsBefore > mark && secondsNow <= mark).at(-1);
}
