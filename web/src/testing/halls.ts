import type { Layout, LayoutUnit } from '../api/types';

/** Categories of the halls made here, with a price each. */
export const PRICES = [
  { category: 'R', price: { amount: 50_000, currency: 'KRW' } },
  { category: 'S', price: { amount: 30_000, currency: 'KRW' } },
];

type Spot = Partial<LayoutUnit> & { readonly x: number; readonly y: number };

/** A layout of sections of rows of units. */
export function layoutOf(
  sections: readonly { readonly name: string; readonly rows: readonly Spot[][] }[],
): Layout {
  let ordinal = 0;
  return {
    id: 'l',
    placeId: 'p',
    name: 'hall',
    categories: [],
    drawings: [],
    focus: { x: 0, y: 0 },
    sections: sections.map(({ name, rows }) => ({
      name,
      rows: rows.map((row, index) => ({
        label: String(index + 1),
        units: row.map((spot, place) => ({
          id: `u${ordinal}`,
          ordinal: ordinal++,
          label: String(place + 1),
          category: 'R',
          kind: 'SEAT' as const,
          accessible: false,
          capacity: 1,
          ...spot,
        })),
      })),
    })),
  };
}

/** One section of straight rows, 20 apart in both directions. */
export function straightHall(rows: number, seats: number): Layout {
  const row = (y: number) => Array.from({ length: seats }, (_, x) => ({ x: 20 * x, y: 20 * y }));
  return layoutOf([{ name: 'Floor', rows: Array.from({ length: rows }, (_, y) => row(y)) }]);
}

/** Three blocks of rows that curve around a stage, as in a hall of 1,000 seats. */
export function curvedHall(): Layout {
  const block = (from: number, to: number) =>
    Array.from({ length: 20 }, (_, row) => {
      const radius = 600 + 25 * row;
      const seats = 1 + Math.floor((((to - from) * Math.PI) / 180) * (radius / 22));
      return Array.from({ length: seats }, (_, seat) => {
        const angle = ((from + ((to - from) * seat) / (seats - 1)) * Math.PI) / 180;
        return { x: radius * Math.sin(angle), y: radius * Math.cos(angle) };
      });
    });
  return layoutOf([
    { name: 'A', rows: block(-36, -14) },
    { name: 'B', rows: block(-11, 11) },
    { name: 'C', rows: block(14, 36) },
  ]);
}
