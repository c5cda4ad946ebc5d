import type { Layout } from '../api/types';
import type { Seat } from './choice';

/** A layout as a drawing: where everything stands, how large it is, and what is near to what. Units are the plan's own. */
export interface Plan {
  /** By ordinal. */
  readonly seats: readonly Seat[];
  readonly lines: readonly Line[];
  /** Index of the line of a seat, by ordinal. */
  readonly lineOf: readonly number[];
  readonly sections: readonly PlanSection[];
  /** What a seat is drawn with at most, from its middle; by ordinal. */
  readonly radius: readonly number[];
  /** The usual distance of two neighbours, of the smallest kind there is. */
  readonly pitch: number;
  /** Everything that is drawn. */
  readonly box: Box;
  /** The seat whose middle is nearest to a point and not farther than `within`. */
  readonly near: (at: Point, within: number) => number | undefined;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A row; ordinals along it. */
export interface Line {
  readonly section: number;
  readonly label: string;
  readonly ordinals: readonly number[];
}

export interface PlanSection {
  readonly name: string;
  readonly box: Box;
  /** Middle of its seats, which may lie beside all of them. */
  readonly middle: Point;
}

/** How much of the distance to its neighbour a seat takes. */
const FILLS = 0.41;
/** Distance where nothing has a neighbour. */
const ALONE = 60;

/** Draws up the plan of a layout; `seats` are the layout's units by id. */
export function planOf(layout: Layout, seats: ReadonlyMap<string, Seat>): Plan {
  const byOrdinal: Seat[] = [];
  const lines: Line[] = [];
  const lineOf: number[] = [];
  layout.sections.forEach((section, index) => {
    for (const row of section.rows) {
      for (const unit of row.units) {
        byOrdinal[unit.ordinal] = seats.get(unit.id)!;
        lineOf[unit.ordinal] = lines.length;
      }
      lines.push({ section: index, label: row.label, ordinals: row.units.map((unit) => unit.ordinal) });
    }
  });
  const rough = roughPitch(byOrdinal, lines);
  const grid = new Grid(byOrdinal, rough);
  const pitches = pitchByKind(byOrdinal, grid, rough);
  const radius = byOrdinal.map((seat) => FILLS * (pitches.get(seat.kind) ?? rough));
  const margin = 1.6 * Math.max(...radius, 1);
  const drawn = layout.drawings.flatMap((drawing) => [drawing.labelAt, ...drawing.outline]);
  return {
    seats: byOrdinal,
    lines,
    lineOf,
    radius,
    pitch: Math.min(...pitches.values()),
    sections: layout.sections.map(({ name, rows }) => {
      const all = rows.flatMap((row) => row.units);
      return { name, box: boxAround(all, margin), middle: middleOf(all) };
    }),
    box: boxAround([...byOrdinal, ...drawn], margin),
    near: (at, within) => grid.nearest(at, within),
  };
}

/** The smallest box that holds all points, grown by a margin; a box of the margin alone without points. */
export function boxAround(points: readonly Point[], margin = 0): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x - margin);
    box.top = Math.min(box.top, y - margin);
    box.right = Math.max(box.right, x + margin);
    box.bottom = Math.max(box.bottom, y + margin);
  }
  return points.length > 0 ? box : { left: -margin, top: -margin, right: margin, bottom: margin };
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((at, { x, y }) => ({ x: at.x + x, y: at.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** Median distance along rows: good enough to build the grid with. */
function roughPitch(seats: readonly Seat[], lines: readonly Line[]): number {
  const gaps = lines.flatMap(({ ordinals }) =>
    ordinals.slice(1).map((ordinal, index) => distance(seats[ordinal]!, seats[ordinals[index]!]!)),
  );
  return median(gaps) || ALONE;
}

/** Of each kind a low tenth of all distances to the nearest unit, so that hardly any two overlap. */
function pitchByKind(seats: readonly Seat[], grid: Grid, rough: number): ReadonlyMap<string, number> {
  const gaps = new Map<string, number[]>();
  seats.forEach((seat, ordinal) => {
    const next = grid.nearest(seat, 2 * rough, ordinal);
    const gap = next === undefined ? rough : distance(seat, seats[next]!);
    gaps.set(seat.kind, [...(gaps.get(seat.kind) ?? []), gap]);
  });
  return new Map([...gaps].map(([kind, all]) => [kind, quantile(all, 0.1)]));
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(part * sorted.length)] ?? 0;
}

/** Finds seats by where they are. */
class Grid {
  private readonly cells = new Map<string, number[]>();

  constructor(
    private readonly seats: readonly Point[],
    private readonly size: number,
  ) {
    seats.forEach((seat, ordinal) => {
      const key = this.key(this.cell(seat.x), this.cell(seat.y));
      const cell = this.cells.get(key);
      if (cell) cell.push(ordinal);
      else this.cells.set(key, [ordinal]);
    });
  }

  nearest(at: Point, within: number, except?: number): number | undefined {
    const reach = Math.ceil(within / this.size);
    let found: number | undefined;
    let least = within;
    for (let i = this.cell(at.x) - reach; i <= this.cell(at.x) + reach; i++)
      for (let j = this.cell(at.y) - reach; j <= this.cell(at.y) + reach; j++)
        for (const ordinal of this.cells.get(this.key(i, j)) ?? []) {
          const away = distance(at, this.seats[ordinal]!);
          if (ordinal !== except && away <= least) {
            least = away;
            found = ordinal;
          }
        }
    return found;
  }

  private cell(value: number): number {
    return Math.floor(value / this.size);
  }

  private key(i: number, j: number): string {
    return `${i},${j}`;
  }
}
