import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Money } from '../api/types';

/** Writes money, numbers and times the way the current language does. */
export interface Format {
  readonly number: (value: number) => string;
  /** Money is in minor units of its currency. */
  readonly money: (money: Money) => string;
  /** Date, weekday and time of day in the zone of the place, else in the reader's. */
  readonly moment: (time: string, zone?: string) => string;
  /** The same without the year, unless it is another year than now; for where there is little room. */
  readonly shortMoment: (time: string, zone?: string) => string;
  /** Time of day. */
  readonly time: (time: string, zone?: string) => string;
  /** Time of day to the second. */
  readonly exactTime: (time: string, zone?: string) => string;
}

export function useFormat(): Format {
  const { t, i18n } = useTranslation();
  return useMemo(() => formatOf(i18n.language, t), [t, i18n.language]);
}

/**
 * Formats of one language. The patterns of dates and won are in the catalogues, since browsers disagree on them (some write
 * a Korean afternoon as "PM").
 */
export function formatOf(language: string, t: TFunction, now: () => number = Date.now): Format {
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  const clock = (hour: string | undefined, minute: string | undefined) =>
    t(Number(hour) < 12 ? 'time.am' : 'time.pm', { hour: String(Number(hour) % 12 || 12), minute });
  const time = (at: string, zone?: string) => {
    const { hour, minute } = partsOf(at, language, zone);
    return clock(hour, minute);
  };
  return {
    number,
    time,
    exactTime: (at, zone) => {
      const { hour, minute, second } = partsOf(at, language, zone);
      return clock(hour, `${minute}:${second}`);
    },
    money: ({ amount, currency }) =>
      currency === 'KRW' ? t('money.won', { amount: number(amount) }) : foreign(language, amount, currency),
    shortMoment: (at, zone) => {
      const { year, month, day, weekday } = partsOf(at, language, zone);
      const thisYear = partsOf(new Date(now()).toISOString(), language, zone).year;
      const date = { year, month, day, weekday };
      return `${t(year === thisYear ? 'time.shortDate' : 'time.date', date)} ${time(at, zone)}`;
    },
    moment: (at, zone) => {
      const { year, month, day, weekday } = partsOf(at, language, zone);
      return `${t('time.date', { year, month, day, weekday })} ${time(at, zone)}`;
    },
  };
}

/** Numbers and names of a moment; the hour runs from 0 to 23. */
function partsOf(
  at: string,
  language: string,
  zone?: string,
): Partial<Record<Intl.DateTimeFormatPartTypes, string>> {
  const names = { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' } as const;
  const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  const where = zone ? { timeZone: zone } : {};
  const parts = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, ...where }).formatToParts(Date.parse(at));
  return Object.fromEntries([...parts(names), ...parts(clock)].map(({ type, value }) => [type, value]));
}

function foreign(language: string, minor: number, currency: string): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 0;
  return format.format(minor / 10 ** digits);
}
