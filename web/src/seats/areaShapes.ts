import type { Drawing } from '../api/types';
import { isInside, type Area, type Counts } from './areas';
import type { Pool } from './availability';
import { sizeInside } from './drawingWords';
import type { Plan, Point } from './plan';
import { group, node, text } from './svg';

/** What is written into an area: how many are left of it. */
export type LeftWords = (pool: Pool | undefined) => string;

interface Shape {
  readonly id: string;
  readonly outline: readonly Point[];
  readonly node: SVGGElement;
  readonly left: SVGTextElement;
}

/** Areas that are sold by number, as shapes of a map. */
export class AreaShapes {
  private readonly shapes: readonly Shape[];

  /**
   * @param categories in the order of their tones
   * @param words how many are left, in words
   */
  constructor(
    drawings: readonly Drawing[],
    areas: readonly Area[],
    plan: Plan,
    categories: readonly string[],
    private readonly words: LeftWords,
  ) {
    this.shapes = drawings.flatMap((drawing) => {
      const area = areas.find(({ id }) => drawing.areas.includes(id));
      return area ? shapeOf(drawing, area, plan, categories.indexOf(area.category)) : [];
    });
  }

  get nodes(): readonly SVGGElement[] {
    return this.shapes.map((shape) => shape.node);
  }

  show(pools: ReadonlyMap<string, Pool>, counts: Counts): void {
    for (const { id, node: shape, left } of this.shapes) {
      const pool = pools.get(id);
      const words = this.words(pool);
      if (left.textContent !== words) left.textContent = words;
      shape.classList.toggle('gone', (pool?.free ?? 0) === 0);
      shape.classList.toggle('chosen', (counts[id] ?? 0) > 0);
    }
  }

  /** The area at a point of the plan. */
  at(point: Point): string | undefined {
    return this.shapes.find(({ outline }) => isInside(point, outline))?.id;
  }
}

function shapeOf({ label, labelAt, outline }: Drawing, area: Area, plan: Plan, tone: number): Shape {
  const shape = group(`area counted tone-${Math.max(0, tone) % 6}`);
  const size = sizeInside(outline, label, 1.4 * plan.pitch);
  const left = text({ x: labelAt.x, y: labelAt.y + 0.75 * size }, '', 'left', 0.62 * size);
  shape.append(
    node('polygon', { points: outline.map(({ x, y }) => `${x},${y}`).join(' ') }),
    text({ x: labelAt.x, y: labelAt.y - 0.35 * size }, label, '', size),
    left,
  );
  return { id: area.id, outline, node: shape, left };
}
