import { describe, expect, it } from 'vitest';
import { digits, markPassed, timeLeft, untilNextTick } from './countdown';

describe('countdown', () => {
  it('counts a second that has begun', () => {
    expect(digits(timeLeft(10_000, 9_999))).toBe('00:01');
    expect(timeLeft(10_000, 9_999).over).toBe(false);
  });

  it('is over exactly at the end, and stays so', () => {
    expect(timeLeft(10_000, 10_000).over).toBe(true);
    expect(digits(timeLeft(10_000, 99_000))).toBe('00:00');
  });

  it('shows hours only when there are some, and days apart', () => {
    expect(digits(timeLeft(299_000, 0))).toBe('04:59');
    expect(digits(timeLeft(3_600_000, 0))).toBe('01:00:00');
    const twoDays = timeLeft(2 * 86_400_000 + 5_000, 0);
    expect(twoDays.days).toBe(2);
    expect(digits(twoDays)).toBe('00:00:05');
  });

  it('ticks when the shown second changes', () => {
    expect(untilNextTick(10_000, 9_750)).toBe(250);
    expect(untilNextTick(10_000, 9_000)).toBe(1_000);
    expect(digits(timeLeft(10_000, 8_300))).not.toBe(
      digits(timeLeft(10_000, 8_300 + untilNextTick(10_000, 8_300))),
    );
  });

  it('tells a screen reader once as each mark is passed', () => {
    expect(markPassed(61, 60)).toBe(60);
    expect(markPassed(60, 59)).toBeUndefined();
    expect(markPassed(300, 25)).toBe(30);
  });
});
