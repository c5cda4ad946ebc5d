import { describe, expect, it } from 'vitest';
import { untilAnswered, type Asking } from './untilAnswered';

const OPEN = new Error('no answer');
const FINAL = new Error('declined');

/** Answers one after the other: errors are thrown, everything else is given. */
function asking(answers: unknown[], change: Partial<Asking<unknown>> = {}) {
  const told: unknown[] = [];
  const naps: number[] = [];
  let attempts = 0;
  const whole: Asking<unknown> = {
    attempt: () => {
      const answer = answers[attempts++];
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    isOpen: (error) => error === OPEN,
    pause: (failures) => failures * 100,
    onOpen: (error) => told.push(error),
    nap: (millis) => Promise.resolve(void naps.push(millis)),
    stopped: () => false,
    ...change,
  };
  return { whole, told, naps, attempts: () => attempts };
}

describe('what has to be answered', () => {
  it('is asked until it is', async () => {
    const { whole, told, naps } = asking([OPEN, OPEN, OPEN, 'paid']);
    await expect(untilAnswered(whole)).resolves.toBe('paid');
    expect(told).toEqual([OPEN, OPEN, OPEN]);
    expect(naps).toEqual([100, 200, 300]);
  });

  it('is not asked again after a final refusal', async () => {
    const { whole, attempts } = asking([OPEN, FINAL, 'paid']);
    await expect(untilAnswered(whole)).rejects.toBe(FINAL);
    expect(attempts()).toBe(2);
  });

  it('is not asked when nobody wants to know any more', async () => {
    let wanted = 2;
    const { whole, attempts } = asking([OPEN, OPEN, OPEN, 'paid'], { stopped: () => wanted-- <= 0 });
    await expect(untilAnswered(whole)).resolves.toBeUndefined();
    expect(attempts()).toBeLessThan(3);
  });
});
