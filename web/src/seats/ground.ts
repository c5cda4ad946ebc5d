import type { Drawing } from '../api/types';
import { sizeInside, stageWords } from './drawingWords';
import { distance, type Line, type Plan, type Point } from './plan';
import { group, node, text } from './svg';

/** What words on a map say. */
export interface Words {
  readonly stage: string;
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
export function labelsOfRows(plan: Plan): Labelled[] {
  const kept: Labelled[] = [];
  for (const line of plan.lines)
    for (const at of ends(plan, line)) {
      const { label } = line;
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
