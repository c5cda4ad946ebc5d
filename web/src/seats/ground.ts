import type { Drawing } from '../api/types';
import { sizeInside, stageWords } from './drawingWords';
import { distance, type Box, type Line, type Plan, type Point } from './plan';
import { group, node, text } from './svg';

/** What words on a map say. */
export interface Words {
  readonly stage: string;
  /** What a row is called: its bare label could be the number of a seat. */
  readonly row: (label: string) => string;
}

/** The ground that rows stand on: strokes as wide as a row, which flow together to the shape of a section. */
export function bands(plan: Plan): SVGGElement {
  const ground = group('bands');
  ground.setAttribute('stroke-width', String(1.5 * plan.pitch));
  plan.sections.forEach((_, section) => {
    const rows = plan.lines.filter(
      (line) => line.section === section && plan.seats[line.ordinals[0]!]!.kind === 'SEAT',
    );
    const d = rows.map((row) => along(plan, row)).join('');
    if (d) ground.append(node('path', { d }));
  });
  return ground;
}

function along(plan: Plan, { ordinals }: Line): string {
  return ordinals
    .map((ordinal, index) => {
      const seat = plan.seats[ordinal]!;
      const before = plan.seats[ordinals[index - 1] ?? -1];
      const cut = !before || distance(seat, before) > 2.2 * plan.pitch;
      const lone = cut && !(plan.seats[ordinals[index + 1] ?? -1] && index + 1 < ordinals.length);
      return `${cut ? 'M' : 'L'}${seat.x} ${seat.y}${lone ? 'h.01' : ''}`;
    })
    .join('');
}

export function drawn({ stage, label, labelAt, outline }: Drawing, plan: Plan, said: Words): SVGGElement {
  const drawing = group(stage ? 'stage' : 'area');
  if (outline.length > 0)
    drawing.append(node('polygon', { points: outline.map(({ x, y }) => `${x},${y}`).join(' ') }));
  const words = stageWords(stage, label, said.stage);
  if (words) drawing.append(text(labelAt, words, '', sizeInside(outline, words, 2 * plan.pitch)));
  return drawing;
}

export interface Labelled {
  readonly at: Point;
  readonly label: string;
}

/** Labels of all rows; where two blocks of one row meet at an aisle, one label is enough. */
export function labelsOfRows(plan: Plan, row: Words['row']): Labelled[] {
  const kept: Labelled[] = [];
  for (const line of plan.lines)
    for (const at of ends(plan, line)) {
      const label = row(line.label);
      const said = kept.some((other) => other.label === label && distance(other.at, at) < 1.6 * plan.pitch);
      if (!said) kept.push({ at, label });
    }
  return kept;
}

/** Where the label of a row stands: beyond both of its ends, unless somebody sits there. */
function ends(plan: Plan, { ordinals }: Line): Point[] {
  const row = ordinals.map((ordinal) => plan.seats[ordinal]!);
  const first = row[0];
  const last = row.at(-1);
  if (!first || !last || first.kind !== 'SEAT') return [];
  return [beyond(first, row[1], plan.pitch, -1), beyond(last, row.at(-2), plan.pitch, 1)].filter(
    (at) => plan.near(at, 0.75 * plan.pitch) === undefined,
  );
}

function beyond(end: Point, before: Point | undefined, pitch: number, lonely: number): Point {
  const away = before ? distance(end, before) : 0;
  if (!before || away === 0) return { x: end.x + lonely * pitch, y: end.y };
  return {
    x: end.x + ((end.x - before.x) / away) * pitch,
    y: end.y + ((end.y - before.y) / away) * pitch,
  };
}

/** How high the words of a label are that stands at the edge of what is seen, and how far from it it stays, in pitches. */
const AT_EDGE = { size: 0.4, away: 0.08 };

/** How wide a label is that stands at the edge, in pitches; what is not Latin is about as wide as it is high. */
export function widthAtEdge(label: string): number {
  const letters = [...label].reduce((sum, letter) => sum + (letter > '\u02ff' ? 1 : 0.62), 0);
  return Math.max(1.7, letters + 0.9) * AT_EDGE.size;
}

/**
 * Labels of rows of which only a middle part is seen: where they leave it on the left, or on top if they run downwards. Rows whose
 * own label is seen need no other.
 */
export function labelsAtEdge(
  plan: Plan,
  seen: Box,
  own: readonly Labelled[],
  name: Words['row'],
): Labelled[] {
  const kept: Labelled[] = [];
  for (const line of plan.lines) {
    const row = line.ordinals.map((ordinal) => plan.seats[ordinal]!).filter((seat) => isIn(seen, seat));
    if (row.length < 2 || row[0]!.kind !== 'SEAT') continue;
    const label = name(line.label);
    if (own.some((one) => one.label === label && isNearOneOf(row, one.at, 1.2 * plan.pitch))) continue;
    const at = edgeOf(row, label, seen, plan.pitch);
    const said = at && kept.some((other) => distance(other.at, at) < 0.6 * plan.pitch);
    if (at && !said) kept.push({ at, label });
  }
  return kept;
}

/** Where a row crosses the edge; undefined when it ends before that. */
function edgeOf(row: readonly Point[], label: string, seen: Box, pitch: number): Point | undefined {
  const xs = row.map(({ x }) => x);
  const ys = row.map(({ y }) => y);
  const across = Math.max(...xs) - Math.min(...xs) >= Math.max(...ys) - Math.min(...ys);
  const first = row.reduce((best, seat) => ((across ? seat.x < best.x : seat.y < best.y) ? seat : best));
  if ((across ? first.x - seen.left : first.y - seen.top) > 1.2 * pitch) return undefined;
  return across
    ? { x: seen.left + (AT_EDGE.away + widthAtEdge(label) / 2) * pitch, y: first.y }
    : { x: first.x, y: seen.top + (AT_EDGE.away + 0.85 * AT_EDGE.size) * pitch };
}

export function isIn({ left, right, top, bottom }: Box, { x, y }: Point): boolean {
  return x > left && x < right && y > top && y < bottom;
}

function isNearOneOf(row: readonly Point[], at: Point, within: number): boolean {
  return row.some((seat) => distance(seat, at) <= within);
}

/** A label that lies over what is there: at the edge a row is more to know than a seat that is half out of sight. */
export function tag({ at, label }: Labelled, pitch: number): SVGElement[] {
  const size = AT_EDGE.size * pitch;
  const [width, height] = [widthAtEdge(label) * pitch, 1.7 * size];
  const shape = { x: at.x - width / 2, y: at.y - height / 2, width, height, rx: height / 2 };
  return [node('rect', { class: 'tag', ...shape }), text(at, label, 'row edge', size)];
}
