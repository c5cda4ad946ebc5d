const ISO = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Milliseconds of an ISO 8601 duration in days, hours, minutes and seconds; 0 for an empty or unreadable text. */
export function millisOf(duration: string): number {
  const parts = ISO.exec(duration);
  if (!parts) return 0;
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  return ((((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000;
}

/** A wait as people say it: a number and its unit, rounded up so that nobody is promised too little. */
export interface SpokenWait {
  readonly unit: 'seconds' | 'minutes' | 'hours';
  readonly count: number;
}

/** Seconds in tens up to a minute, minutes up to two hours, hours beyond. */
export function spokenWait(millis: number): SpokenWait {
  const seconds = Math.ceil(millis / 1000);
  if (seconds <= 60) return { unit: 'seconds', count: Math.max(10, Math.ceil(seconds / 10) * 10) };
  const minutes = Math.ceil(seconds / 60);
  if (minutes <= 120) return { unit: 'minutes', count: minutes };
  return { unit: 'hours', count: Math.ceil(minutes / 60) };
}

/** How long ago something was, rounded down so that no news seems older than it is: seconds up to two minutes, then minutes. */
export function spokenAge(millis: number): SpokenWait {
  const seconds = Math.max(0, Math.floor(millis / 1000));
  if (seconds < 120) return { unit: 'seconds', count: seconds };
  const minutes = Math.floor(seconds / 60);
  return minutes < 120
    ? { unit: 'minutes', count: minutes }
    : { unit: 'hours', count: Math.floor(minutes / 60) };
}
