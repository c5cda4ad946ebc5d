import { describe, expect, it } from 'vitest';
import { millisOf, spokenAge, spokenWait } from './duration';

describe('ISO duration', () => {
  it('reads days, hours, minutes and fractions of seconds', () => {
    expect(millisOf('PT2S')).toBe(2_000);
    expect(millisOf('PT0.25S')).toBe(250);
    expect(millisOf('PT1H2M3S')).toBe(3_723_000);
    expect(millisOf('P1DT1S')).toBe(86_401_000);
  });

  it('takes what it cannot read as nothing', () => {
    expect(millisOf('')).toBe(0);
    expect(millisOf('soon')).toBe(0);
  });
});

describe('spoken wait', () => {
  it('never promises too little', () => {
    expect(spokenWait(1_000)).toEqual({ unit: 'seconds', count: 10 });
    expect(spokenWait(31_000)).toEqual({ unit: 'seconds', count: 40 });
    expect(spokenWait(61_000)).toEqual({ unit: 'minutes', count: 2 });
    expect(spokenWait(121 * 60_000)).toEqual({ unit: 'hours', count: 3 });
  });
});

describe('spoken age', () => {
  it('makes no news older than it is', () => {
    expect(spokenAge(900)).toEqual({ unit: 'seconds', count: 0 });
    expect(spokenAge(21_900)).toEqual({ unit: 'seconds', count: 21 });
    expect(spokenAge(150_000)).toEqual({ unit: 'minutes', count: 2 });
    expect(spokenAge(3 * 3_600_000)).toEqual({ unit: 'hours', count: 3 });
    expect(spokenAge(-5)).toEqual({ unit: 'seconds', count: 0 });
  });
});
