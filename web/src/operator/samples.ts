import type { Sample } from './rooms';

/** How far back samples are kept, milliseconds; the server keeps as much. */
export const KEPT = 15 * 60_000;

/** Known samples with newer ones added; what is older than a quarter of an hour before the last one is dropped. */
export function withNewer(known: readonly Sample[], newer: readonly Sample[]): readonly Sample[] {
  const last = known.at(-1)?.at ?? '';
  const all = [...known, ...newer.filter((sample) => Date.parse(sample.at) > (Date.parse(last) || 0))];
  const newest = Date.parse(all.at(-1)?.at ?? '');
  return all.filter((sample) => Date.parse(sample.at) >= newest - KEPT);
}

/** One minute of samples: paces are means, the rest is as it was at its end. */
export interface Minute {
  readonly at: string;
  readonly arrivals: number;
  readonly called: number;
  readonly last: Sample;
}

/** The samples by minute, newest first. */
export function byMinute(samples: readonly Sample[]): readonly Minute[] {
  const minutes = new Map<number, Sample[]>();
  for (const sample of samples) {
    const minute = Math.floor(Date.parse(sample.at) / 60_000);
    minutes.set(minute, [...(minutes.get(minute) ?? []), sample]);
  }
  return [...minutes.values()].reverse().map((all) => ({
    at: (all[0] as Sample).at,
    arrivals: mean(all.map((sample) => sample.arrivals)),
    called: mean(all.map((sample) => sample.called)),
    last: all.at(-1) as Sample,
  }));
}

/** People in the last minute, as the sum of what was counted at each sample; a shorter while is reckoned up to a minute. */
export function lastMinute(samples: readonly Sample[], pace: 'arrivals' | 'called'): number {
  const newest = Date.parse(samples.at(-1)?.at ?? '');
  const recent = samples.filter(({ at }) => Date.parse(at) > newest - 60_000);
  const sum = recent.reduce((total, sample) => total + sample[pace], 0);
  return recent.length === 0 ? 0 : Math.round((sum / recent.length) * 60);
}

/** The mean to a tenth. */
function mean(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return Math.round((sum / values.length) * 10) / 10;
}
