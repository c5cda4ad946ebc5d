import { describe, expect, it } from 'vitest';
import type { Sample } from './rooms';
import { byMinute, lastMinute, withNewer } from './samples';

const sample = (at: string, some: Partial<Sample> = {}): Sample => ({
  at: `2026-12-24T10:${at}Z`,
  state: 'OPEN',
  arrivals: 0,
  called: 0,
  waiting: 0,
  silent: 0,
  overdue: 0,
  late: 0,
  inside: 0,
  maxInside: 300,
  ratePerMinute: 600,
  waitFrom: 0,
  waitTo: 0,
  waitKnown: true,
  show: 1,
  heldBy: 'RATE',
  bearable: 300,
  stock: { free: 0, held: 0, sold: 0 },
  ...some,
});
const times = (samples: readonly Sample[]) => samples.map(({ at }) => at.slice(14, 19));

describe('samples', () => {
  it('grow by what is newer and forget what is old', () => {
    const known = [sample('00:00'), sample('00:02')];
    expect(times(withNewer(known, [sample('00:02'), sample('00:04')]))).toEqual(['00:00', '00:02', '00:04']);
    expect(times(withNewer(known, [sample('15:01')]))).toEqual(['00:02', '15:01']);
    expect(withNewer([], [])).toEqual([]);
  });

  it('say how many came in the last minute where a second is too short to tell', () => {
    const called = (at: string, pace: number) => sample(at, { called: pace });
    const slow = Array.from({ length: 60 }, (_, index) =>
      called(
        `0${index < 30 ? 1 : 2}:${String((index % 30) * 2).padStart(2, '0')}`,
        index >= 30 && index % 15 === 0 ? 0.5 : 0,
      ),
    );
    expect(lastMinute(slow, 'called')).toBe(2);
    expect(lastMinute(slow, 'arrivals')).toBe(0);
    expect(lastMinute([], 'called')).toBe(0);
  });

  it('are told by the minute, newest first, with paces as means', () => {
    const minutes = byMinute([
      sample('00:58', { arrivals: 4 }),
      sample('01:00', { arrivals: 1, waiting: 5 }),
      sample('01:02', { arrivals: 2, waiting: 7 }),
    ]);
    expect(minutes.map(({ arrivals, last }) => [arrivals, last.waiting])).toEqual([
      [1.5, 7],
      [4, 0],
    ]);
  });
});
