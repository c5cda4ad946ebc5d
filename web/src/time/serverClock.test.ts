import { describe, expect, it } from 'vitest';
import { betterOf, SAMPLE_LIFE, sampleOf, ServerClock } from './serverClock';

describe('server clock', () => {
  it('takes the middle of the round trip as the moment of the answer', () => {
    expect(sampleOf(1_000, 1_200, 61_100)).toEqual({ offset: 60_000, error: 100, takenAt: 1_200 });
  });

  it('keeps the sample with the shorter round trip', () => {
    const sharp = { offset: 10, error: 5, takenAt: 0 };
    const blurred = { offset: 40, error: 50, takenAt: 1_000 };
    expect(betterOf(sharp, blurred)).toBe(sharp);
    expect(betterOf(blurred, { ...sharp, takenAt: 2_000 })).toEqual({ ...sharp, takenAt: 2_000 });
  });

  it('gives up a stale sample however sharp it was', () => {
    const sharp = { offset: 10, error: 5, takenAt: 0 };
    const later = { offset: 40, error: 50, takenAt: SAMPLE_LIFE + 1 };
    expect(betterOf(sharp, later)).toBe(later);
  });

  it('shows the local clock until the server has spoken, then the server’s', async () => {
    let local = 1_000;
    const clock = new ServerClock(() => local);
    expect(clock.now()).toBe(1_000);
    await clock.ask(() => {
      local += 20;
      return Promise.resolve(301_010);
    });
    expect(clock.known).toBe(true);
    expect(clock.now()).toBe(301_020);
  });

  it('keeps what it knows when the server does not answer', async () => {
    const clock = new ServerClock(() => 5);
    await clock.ask(() => Promise.resolve(105));
    await expect(clock.ask(() => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(clock.now()).toBe(105);
  });
});
