import type { CrowdReport } from './crowds';
import type { Format } from '../i18n/format';

type Fault = CrowdReport['promises'][number]['faults'][number];

/** Every way in which a promise can be broken, as the crowd's report names it; each has words in the catalogues. */
export const FAULTS = [
  'SEAT_SOLD_TWICE',
  'SOLD_UNLIKE_BOOKED',
  'MORE_SOLD_THAN_SEATS',
  'SEAT_HELD_TWICE',
  'BOOKING_LOST',
  'MONEY_UNLIKE_BOOKING',
  'ORDER_UNKNOWN',
  'OVERTAKEN',
  'UNANSWERED',
  'GUEST_MISSING',
] as const;

export interface FaultWords {
  /** Which text says it; undefined for one that this page does not know yet. */
  readonly key: (typeof FAULTS)[number] | undefined;
  readonly blanks: Readonly<Record<'first' | 'second' | 'a' | 'b' | 'paid' | 'due', string>>;
  /** What it can be looked up by. */
  readonly print: readonly string[];
}

/** Whose values are figures that the sentence says; those of others are codes, which belong into the small print. */
const FIGURES = ['SOLD_UNLIKE_BOOKED', 'MORE_SOLD_THAN_SEATS', 'MONEY_UNLIKE_BOOKING'];

/** A fault as what its text needs. */
export function faultWords(fault: Fault, format: Pick<Format, 'number' | 'money'>): FaultWords {
  const { kind, guests, values, ids, unit } = fault;
  const figures = values.map(Number);
  const number = (at: number) => format.number(figures[at] ?? 0);
  const won = (at: number) => format.money({ amount: figures[at] ?? 0, currency: 'KRW' });
  const codes = FIGURES.includes(kind) ? [] : values;
  return {
    key: FAULTS.find((known) => known === kind),
    blanks: {
      first: String(guests[0] ?? ''),
      second: String(guests[1] ?? ''),
      a: number(0),
      b: number(1),
      paid: won(0),
      due: won(1),
    },
    print: [unit, ...ids, ...codes].filter(Boolean),
  };
}
