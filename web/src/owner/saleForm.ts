import type { CategoryPrice, Session } from '../api/types';
import { instantOf } from '../time/zoned';
import { textOf } from '../ui/form';
import type { NewSale, RoomTerms, SaleTerms } from './offerings';
import { wonOf } from './won';

/** What a sale and its room are like unless their owner says otherwise. */
export const USUAL = { unitsPerPerson: 4, ratePerMinute: 600, maxInside: 200 } as const;

/** The categories to be priced, and the price that each field of a form says. */
export const pricesOf = (form: FormData, categories: readonly string[]): CategoryPrice[] =>
  categories.map((category, index) => ({
    category,
    price: { amount: wonOf(textOf(form, `price-${index}`)) || 0, currency: 'KRW' },
  }));

/** The terms that a form describes. */
export function termsOf(form: FormData, { zone, categories }: Terms): SaleTerms {
  return {
    opensAt: instantOf(textOf(form, 'opensAt'), zone),
    closesAt: instantOf(textOf(form, 'closesAt'), zone),
    unitsPerPerson: Number(textOf(form, 'unitsPerPerson')),
    prices: pricesOf(form, categories),
  };
}

interface Terms {
  readonly zone: string;
  readonly categories: readonly string[];
}

/**
 * The sale that a form describes. One that opens at once names no instant: the server takes its own, and sending the form again
 * after a lost answer asks for the same sale.
 */
export function saleOf(form: FormData, terms: Terms, sessionIds: readonly string[]): NewSale {
  const { opensAt, ...rest } = termsOf(form, terms);
  const atOnce = textOf(form, 'opening') === 'NOW';
  return { sessionIds: [...sessionIds], ...rest, ...(atOnce ? {} : { opensAt }) };
}

/** The room that a form describes; undefined for a sale without. */
export const roomOfForm = (form: FormData): RoomTerms | undefined =>
  textOf(form, 'room') === '' ? undefined : roomTermsOf(form);

/** The terms of a room that a form describes. Nobody can register for a draw in front of a sale that opens at once. */
export function roomTermsOf(form: FormData): RoomTerms {
  const draw = textOf(form, 'ordering') === 'LOTTERY' && textOf(form, 'opening') !== 'NOW';
  return {
    ratePerMinute: Number(textOf(form, 'ratePerMinute')),
    maxInside: Number(textOf(form, 'maxInside')),
    ordering: draw ? 'LOTTERY' : 'ARRIVAL',
  };
}

/** When a sale ends unless its owner says otherwise: as the last of its sessions begins. */
export const usualEnd = (sessions: readonly Session[]) =>
  sessions
    .map(({ startsAt }) => startsAt)
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1) ?? '';
