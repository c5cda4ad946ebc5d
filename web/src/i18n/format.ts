import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Money } from '../api/types';
import { currentLanguage } from '.';

/** Writes money, numbers and times the way the current language does. */
export interface Format {
  readonly number: (value: number) => string;
  /** Money is in minor units of its currency. */
  readonly money: (money: Money) => string;
  /** Date, weekday and time in the zone of the place. */
  readonly moment: (time: string, zone?: string) => string;
  readonly time: (time: string, zone?: string) => string;
}

/** Date and time are written apart: together, some browsers write Korean times half in English. */
const DATE = { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' } as const;
const TIME = { hour: 'numeric', minute: '2-digit' } as const;

export function useFormat(): Format {
  const { t, i18n } = useTranslation();
  return useMemo(
    () => formatOf(currentLanguage(), (amount) => t('money.won', { amount })),
    [t, i18n.language],
  );
}

/** Formats of one language; `won` writes an amount of won, which Korean does not write with a sign. */
export function formatOf(language: string, won: (amount: string) => string): Format {
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  const format = (time: string, parts: Intl.DateTimeFormatOptions, zone?: string) =>
    new Intl.DateTimeFormat(language, zone ? { ...parts, timeZone: zone } : parts).format(Date.parse(time));
  return {
    number,
    money: ({ amount, currency }) =>
      currency === 'KRW' ? won(number(amount)) : foreign(language, amount, currency),
    moment: (time, zone) => `${format(time, DATE, zone)} ${format(time, TIME, zone)}`,
    time: (time, zone) => format(time, TIME, zone),
  };
}

function foreign(language: string, minor: number, currency: string): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 0;
  return format.format(minor / 10 ** digits);
}
