import { describe, expect, it } from 'vitest';
import { instantOf, localOf } from './zoned';

describe('a time at a place', () => {
  it.each([
    ['2026-12-24T19:30', 'Asia/Seoul', '2026-12-24T10:30:00.000Z'],
    ['2026-07-01T00:05', 'Europe/Paris', '2026-06-30T22:05:00.000Z'],
    ['2026-12-31T23:59', 'America/New_York', '2027-01-01T04:59:00.000Z'],
    ['2026-11-26T12:00', 'UTC', '2026-11-26T12:00:00.000Z'],
  ])('%s in %s is %s, and back', (local, zone, time) => {
    expect(instantOf(local, zone)).toBe(time);
    expect(localOf(time, zone)).toBe(local);
  });

  it('is the first of an hour that comes twice', () => {
    expect(instantOf('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('goes on from an hour that is left out', () => {
    expect(instantOf('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
  });

  it('is none when it is not readable', () => {
    expect(instantOf('', 'Asia/Seoul')).toBe('');
    expect(instantOf('2026-12-24', 'Asia/Seoul')).toBe('');
  });
});
