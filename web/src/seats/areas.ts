import type { CategoryPrice, Layout, Money } from '../api/types';
import type { Pool } from './availability';
import type { Choice, Seat } from './choice';
import type { Point } from './plan';

/** An area that is sold by number: where people stand, or park, where they like. */
export interface Area {
  readonly id: string;
  readonly section: string;
  readonly label: string;
  readonly category: string;
  readonly kind: 'AREA';
  readonly capacity: number;
  /** Undefined when this sale has no price for its category. */
  readonly price: Money | undefined;
}

/** How many of which area, by unit id; none of those that are not named. */
export type Counts = Readonly<Record<string, number>>;

/** All areas of a layout with their prices, in the order of the plan. */
export function areasOf(layout: Pick<Layout, 'sections'>, prices: readonly CategoryPrice[]): readonly Area[] {
  const priceOf = new Map(prices.map((price) => [price.category, price.price]));
  return layout.sections.flatMap((section) =>
    section.rows.flatMap((row) =>
      row.units.flatMap(({ id, label, category, kind, capacity }) =>
        kind === 'AREA'
          ? { id, section: section.name, label, category, kind, capacity, price: priceOf.get(category) }
          : [],
      ),
    ),
  );
}

/** What an area is called: by itself, and by its section where that is called otherwise. */
export const areaName = ({ section, label }: { readonly section: string; readonly label: string }) =>
  section === label ? label : `${section} ${label}`;

/** Where an area is found on the page. */
export const areaAnchor = (id: string) => `area-${id}`;

export const countOf = (counts: Counts) => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** So many of an area; none is not kept. */
export function withCount(counts: Counts, id: string, count: number): Counts {
  const rest = Object.entries(counts).filter(([other]) => other !== id);
  return Object.fromEntries(count > 0 ? [...rest, [id, count]] : rest);
}

/** The same as far as it can be had; the same object where all of it can. */
export function fitting(counts: Counts, pools: ReadonlyMap<string, Pick<Pool, 'free'>>): Counts {
  const short = Object.entries(counts).filter(([id, count]) => count > (pools.get(id)?.free ?? 0));
  return short.reduce<Counts>((left, [id]) => withCount(left, id, pools.get(id)?.free ?? 0), counts);
}

/** What seats and areas cost together; undefined while nothing is chosen. */
export function sumOfAll(
  choice: Choice,
  seats: ReadonlyMap<string, Pick<Seat, 'price'>>,
  counts: Counts,
  areas: readonly Area[],
): Money | undefined {
  const parts = [
    ...choice.map((id) => ({ price: seats.get(id)?.price, count: 1 })),
    ...areas.map(({ id, price }) => ({ price, count: counts[id] ?? 0 })),
  ].filter(({ price, count }) => price && count > 0);
  const currency = parts[0]?.price?.currency;
  if (!currency) return undefined;
  return { amount: parts.reduce((sum, { price, count }) => sum + count * price!.amount, 0), currency };
}

/** Whether a point lies in a polygon. */
export function isInside({ x, y }: Point, outline: readonly Point[]): boolean {
  return outline.reduce((inside, corner, index) => {
    const before = outline.at(index - 1)!;
    const crosses = corner.y > y !== before.y > y;
    const at = ((before.x - corner.x) * (y - corner.y)) / (before.y - corner.y) + corner.x;
    return crosses && x < at ? !inside : inside;
  }, false);
}

/** The same units with those of an area put together, each with how many it stands for. */
export function grouped<U extends { readonly unitId: string }>(
  units: readonly (U & Partial<Pick<Area, 'section' | 'label' | 'category'>> & { readonly kind?: string })[],
): readonly { readonly unit: U; readonly count: number; readonly ids: readonly string[] }[] {
  const groups = new Map<string, { unit: U; ids: string[] }>();
  for (const unit of units) {
    const key = unit.kind === 'AREA' ? [unit.section, unit.label, unit.category].join('\n') : unit.unitId;
    const group = groups.get(key);
    if (group) group.ids.push(unit.unitId);
    else groups.set(key, { unit, ids: [unit.unitId] });
  }
  return [...groups.values()].map(({ unit, ids }) => ({ unit, count: ids.length, ids }));
}
