import type { CategoryPrice, Layout, LayoutUnit, Money } from '../api/types';
import { FREE, type Cells } from './availability';

/** A unit with where it is and what it costs. */
export interface Seat extends LayoutUnit {
  readonly kind: Exclude<LayoutUnit['kind'], 'AREA'>;
  readonly section: string;
  readonly row: string;
  /** Undefined when this sale has no price for its category. */
  readonly price: Money | undefined;
}

/** The same layout without what is sold by number: it has no seats to choose. */
export function withoutAreas(layout: Layout): Layout {
  const sections = layout.sections.map((section) => ({
    ...section,
    rows: section.rows.filter((row) => row.units.some((unit) => unit.kind !== 'AREA')),
  }));
  return { ...layout, sections: sections.filter((section) => section.rows.length > 0) };
}

/** All seats of a layout with their prices, by unit id; what is sold by number is none. */
export function seatsOf(
  layout: Pick<Layout, 'sections'>,
  prices: readonly CategoryPrice[],
): ReadonlyMap<string, Seat> {
  const priceOf = new Map(prices.map((price) => [price.category, price.price]));
  const seats = new Map<string, Seat>();
  for (const section of layout.sections)
    for (const row of section.rows)
      for (const { kind, ...unit } of row.units)
        if (kind !== 'AREA')
          seats.set(unit.id, {
            ...unit,
            kind,
            section: section.name,
            row: row.label,
            price: priceOf.get(unit.category),
          });
  return seats;
}

/** Ids of chosen seats, in the order of choosing. */
export type Choice = readonly string[];

/** Adds or removes a seat; a choice that is full stays as it is, but where one is all that one may have, it changes place. */
export function toggled(choice: Choice, unitId: string, limit: number): Choice {
  if (choice.includes(unitId)) return choice.filter((id) => id !== unitId);
  if (limit === 1) return [unitId];
  return choice.length < limit ? [...choice, unitId] : choice;
}

/** Splits a choice into what is still free and what somebody else has taken meanwhile. */
export function sifted(choice: Choice, seats: ReadonlyMap<string, Seat>, cells: Cells): Sifted {
  const isFree = (id: string) => {
    const seat = seats.get(id);
    return seat !== undefined && cells.states[seat.ordinal] === FREE;
  };
  return { kept: choice.filter(isFree), lost: choice.filter((id) => !isFree(id)) };
}

export interface Sifted {
  readonly kept: Choice;
  readonly lost: Choice;
}

/** Sum of the prices of the chosen seats; undefined while nothing is chosen. */
export function sumOf(choice: Choice, seats: ReadonlyMap<string, Seat>): Money | undefined {
  const prices = choice.flatMap((id) => seats.get(id)?.price ?? []);
  const first = prices[0];
  if (!first) return undefined;
  return { amount: prices.reduce((sum, price) => sum + price.amount, 0), currency: first.currency };
}

/** How many cells of these units are free. */
export function freeCount(units: readonly LayoutUnit[], cells: Cells): number {
  return units.reduce((count, unit) => count + (cells.states[unit.ordinal] === FREE ? 1 : 0), 0);
}
