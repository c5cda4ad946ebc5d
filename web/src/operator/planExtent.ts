import type { PlanPreview } from './places';

/** What part of the plane a picture shows, and how large a dot is drawn in it. */
export interface Extent {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly dot: number;
}

/** All dots with a margin, whatever size the plan claims; dots shrink as they get many. */
export function extentOf({ dots }: Pick<PlanPreview, 'dots'>): Extent {
  const bounds = dots.reduce(
    (known, [x, y]) => ({
      left: Math.min(known.left, x),
      top: Math.min(known.top, y),
      right: Math.max(known.right, x),
      bottom: Math.max(known.bottom, y),
    }),
    { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity },
  );
  if (dots.length === 0) return { x: 0, y: 0, width: 1, height: 1, dot: 1 };
  const [wide, high] = [bounds.right - bounds.left, bounds.bottom - bounds.top];
  const dot = Math.max(
    0.6 * Math.sqrt((Math.max(wide, 1) * Math.max(high, 1)) / dots.length),
    Math.max(wide, high, 1) / 300,
  );
  return { x: bounds.left - dot, y: bounds.top - dot, width: wide + 2 * dot, height: high + 2 * dot, dot };
}
