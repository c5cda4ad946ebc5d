/** What a seat looks like: the state of its cell, chosen by this guest, or not for sale to anybody. */
export type Look = 'free' | 'chosen' | 'held' | 'sold' | 'off';

/** Category, place and size of what is drawn. */
export interface Glyph {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Index of the category, which has a shape of its own. */
  readonly tone: number;
  readonly kind: 'SEAT' | 'TABLE' | 'CONNECTOR';
  readonly accessible: boolean;
  readonly capacity: number;
}

/** Number of shapes and colours; a sale with more categories uses them again. */
export const TONES = 6;

/**
 * The path of a seat. Every look has an outline of its own, so that nothing is told by colour alone: a free seat is the
 * shape of its category, a chosen one is filled around a check mark, a held one is hatched, a sold one is a cross, and what is
 * not for sale is a dot.
 */
export function pathOf(glyph: Glyph, look: Look): string {
  switch (look) {
    case 'free':
      return outline(glyph) + (glyph.accessible ? wheelchair(iconOf(glyph)) : '');
    case 'chosen':
      return outline({ ...glyph, r: 1.12 * glyph.r }) + strokes(topOf(glyph), CHECK, 'Z');
    case 'held':
      return outline(glyph) + strokes(topOf(glyph), HATCH);
    case 'sold':
      return strokes(topOf(glyph), CROSS);
    case 'off':
      return circle(glyph.x, glyph.y, 0.16 * glyph.r);
  }
}

type Stroke = readonly (readonly [number, number])[];

const CHECK: readonly Stroke[] = [
  [
    [-0.66, 0.04],
    [-0.4, -0.24],
    [-0.13, 0.04],
    [0.4, -0.54],
    [0.67, -0.28],
    [-0.13, 0.58],
  ],
];
const CROSS: readonly Stroke[] = [
  [
    [-0.45, -0.45],
    [0.45, 0.45],
  ],
  [
    [0.45, -0.45],
    [-0.45, 0.45],
  ],
];
const HATCH: readonly Stroke[] = [
  [
    [-0.62, 0.12],
    [0.12, -0.62],
  ],
  [
    [-0.5, 0.5],
    [0.5, -0.5],
  ],
  [
    [-0.12, 0.62],
    [0.62, -0.12],
  ],
];
const SEATED: readonly Stroke[] = [
  [
    [-0.14, -0.22],
    [-0.14, 0.12],
    [0.2, 0.12],
    [0.36, 0.5],
    [0.5, 0.46],
  ],
  [
    [-0.14, -0.06],
    [0.16, -0.06],
  ],
];

function outline(glyph: Glyph): string {
  return glyph.kind === 'TABLE' ? shape(topOf(glyph)) + chairs(glyph) : shape(glyph);
}

/** What marks are made on: the seat, or the top of the table. */
function topOf(glyph: Glyph): Glyph {
  return glyph.kind === 'TABLE' ? { ...glyph, r: 0.66 * glyph.r } : glyph;
}

/** The shape of a category. */
function shape({ x, y, r, tone }: Glyph): string {
  switch (tone % TONES) {
    case 0:
      return circle(x, y, r);
    case 1:
      return square(x, y, 0.86 * r, 0.2 * r);
    case 2:
      return polygon(x, y, 1.08 * r, 6, 0);
    case 3:
      return polygon(x, y, 1.16 * r, 4, 0);
    case 4:
      return polygon(x, y + 0.12 * r, 1.2 * r, 3, -90);
    default:
      return polygon(x, y, 1.08 * r, 5, -90);
  }
}

/** A chair for each person, up to what fits around a table. */
function chairs({ x, y, r, capacity }: Glyph): string {
  const count = Math.min(capacity, 12);
  let path = '';
  for (let chair = 0; chair < count; chair++) {
    const angle = (2 * Math.PI * (chair + 0.5)) / count - Math.PI / 2;
    path += circle(x + 0.9 * r * Math.cos(angle), y + 0.9 * r * Math.sin(angle), 0.12 * r);
  }
  return path;
}

function circle(x: number, y: number, r: number): string {
  const across = round(2 * r);
  const arc = round(r);
  return `M${round(x - r)} ${round(y)}a${arc} ${arc} 0 1 0 ${across} 0a${arc} ${arc} 0 1 0 ${-across} 0Z`;
}

function square(x: number, y: number, half: number, corner: number): string {
  const side = round(2 * (half - corner));
  const turn = round(corner);
  const arc = (dx: number, dy: number) => `a${turn} ${turn} 0 0 1 ${dx} ${dy}`;
  return (
    `M${round(x - half + corner)} ${round(y - half)}h${side}${arc(turn, turn)}v${side}${arc(-turn, turn)}` +
    `h${-side}${arc(-turn, -turn)}v${-side}${arc(turn, -turn)}Z`
  );
}

function polygon(x: number, y: number, r: number, corners: number, firstAngle: number): string {
  let path = '';
  for (let corner = 0; corner < corners; corner++) {
    const angle = ((firstAngle + (360 * corner) / corners) * Math.PI) / 180;
    path += `${corner === 0 ? 'M' : 'L'}${round(x + r * Math.cos(angle))} ${round(y + r * Math.sin(angle))}`;
  }
  return `${path}Z`;
}

/** Where the wheelchair stands: in the middle of a seat, beside the number of a table. */
function iconOf(glyph: Glyph): Glyph {
  const { x, y, r, kind } = glyph;
  return kind === 'TABLE' ? { ...glyph, x: x + 0.98 * r, y: y - 0.85 * r, r: 0.34 * r } : glyph;
}

function wheelchair(glyph: Glyph): string {
  const { x, y, r } = glyph;
  const wheel =
    `M${round(x - 0.26 * r)} ${round(y)}a${round(0.32 * r)} ${round(0.32 * r)} 0 1 0 ` +
    `${round(0.4 * r)} ${round(0.42 * r)}`;
  return circle(x - 0.14 * r, y - 0.48 * r, 0.1 * r) + strokes(glyph, SEATED) + wheel;
}

function strokes({ x, y, r }: Glyph, lines: readonly Stroke[], end = ''): string {
  const points = (line: Stroke) =>
    line.map(([dx, dy], index) => `${index === 0 ? 'M' : 'L'}${round(x + dx * r)} ${round(y + dy * r)}`);
  return lines.map((line) => points(line).join('') + end).join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
