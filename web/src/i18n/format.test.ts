import { describe, expect, it } from 'vitest';
import { formatOf } from './format';

const korean = formatOf('ko', (amount) => `${amount}원`);
const english = formatOf('en', (amount) => `₩${amount}`);

describe('format', () => {
  it('writes won the way each language does', () => {
    expect(korean.money({ amount: 154_000, currency: 'KRW' })).toBe('154,000원');
    expect(english.money({ amount: 154_000, currency: 'KRW' })).toBe('₩154,000');
  });

  it('reads minor units by the currency', () => {
    expect(english.money({ amount: 1_250, currency: 'USD' })).toBe('$12.50');
    expect(english.money({ amount: 1_250, currency: 'JPY' })).toBe('¥1,250');
  });

  it('shows a moment in the zone of the place, whatever zone the browser is in', () => {
    expect(korean.moment('2026-12-24T10:30:00Z', 'Asia/Seoul')).toContain('오후 7:30');
    expect(english.moment('2026-12-24T10:30:00Z', 'Asia/Seoul')).toContain('7:30');
  });
});
