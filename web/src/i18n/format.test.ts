import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import en from './en.json';
import { formatOf } from './format';
import ko from './ko.json';

const texts = i18next.createInstance();
await texts.init({ lng: 'ko', resources: { ko: { translation: ko }, en: { translation: en } } });
const korean = formatOf('ko', texts.getFixedT('ko'));
const english = formatOf('en', texts.getFixedT('en'));

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
    expect(korean.moment('2026-12-24T10:30:00Z', 'Asia/Seoul')).toBe('2026년 12월 24일 (목) 오후\u00a07:30');
    expect(english.moment('2026-12-24T10:30:00Z', 'Asia/Seoul')).toBe('Thu, December 24, 2026, 7:30\u00a0PM');
  });

  it('leaves out the year where it is this one', () => {
    const inNovember = () => Date.parse('2026-11-26T00:00:00Z');
    const short = formatOf('ko', texts.getFixedT('ko'), inNovember);
    expect(short.shortMoment('2026-12-24T10:30:00Z', 'Asia/Seoul')).toBe('12월 24일 (목) 오후\u00a07:30');
    expect(short.shortMoment('2026-12-31T15:30:00Z', 'Asia/Seoul')).toBe(
      '2027년 1월 1일 (금) 오전\u00a012:30',
    );
  });

  it('knows midnight and noon', () => {
    expect(korean.time('2026-12-24T15:05:00Z', 'Asia/Seoul')).toBe('오전\u00a012:05');
    expect(korean.time('2026-12-24T03:05:00Z', 'Asia/Seoul')).toBe('오후\u00a012:05');
  });
});
