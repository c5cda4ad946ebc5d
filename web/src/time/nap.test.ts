import { describe, expect, it, vi } from 'vitest';
import { nap } from './nap';

function bedroom() {
  const target = new EventTarget();
  const timers = { setTimeout: setTimeout as never, clearTimeout: clearTimeout as never };
  const listeners = {
    addEventListener: target.addEventListener.bind(target) as never,
    removeEventListener: target.removeEventListener.bind(target) as never,
  };
  return { target, room: { window: { ...timers, ...listeners }, document: listeners } };
}

describe('a nap', () => {
  it('ends with its time', async () => {
    vi.useFakeTimers();
    let awake = false;
    const { room } = bedroom();
    const slept = nap(5_000, room).then(() => (awake = true));
    await vi.advanceTimersByTimeAsync(4_999);
    expect(awake).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await slept;
    vi.useRealTimers();
  });

  it.each(['online', 'visibilitychange'])('ends early with %s', async (event) => {
    const { room, target } = bedroom();
    const slept = nap(3_600_000, room);
    target.dispatchEvent(new Event(event));
    await expect(slept).resolves.toBeUndefined();
  });
});
