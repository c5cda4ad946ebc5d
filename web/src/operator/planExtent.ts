import type { PlanPreview } from './places';

/** What part of the plane a picture shows, and how large a dot is drawn in it. */
export interface Extent {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly dot: number;
}

/** All dots and drawings with a margin, whatever size the plan claims; dots shrink as they get many. */
export function extentOf({ dots, drawings }: Pick<PlanPreview, 'dots' | 'drawings'>): Extent {
  const corners = drawings.flatMap(({ labelAt, outline }) => [labelAt, ...outline]);
  const all = [...dots, ...corners.map(({ x, y }) => [x, y] as const)];
  if (all.length === 0) return { x: 0, y: 0, width: 1, height: 1, dot: 1 };
  // A plan that is sold by number alone has no dots; its words are as high as those of a small hall.
  const dot = dots.length > 0 ? dotIn(boundsOf(dots), dots.length) : dotIn(boundsOf(all), USUAL);
  const { left, top, right, bottom } = boundsOf(all);
  return {
    x: left - dot,
    y: top - dot,
    width: right - left + 2 * dot,
    height: bottom - top + 2 * dot,
    dot,
  };
}

/** Dots of a small hall. */
const USUAL = 400;

function boundsOf(spots: readonly (readonly [number, number, ...unknown[]])[]) {
  return spots.reduce(
    (known, [x, y]) => ({
      left: Math.min(known.left, x),
      top: Math.min(known.top, y),
      right: Math.max(known.right, x),
      bottom: Math.max(known.bottom, y),
    }),
    { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity },
  );
}

function dotIn({ left, top, right, bottom }: ReturnType<typeof boundsOf>, count: number): number {
  const [wide, high] = [right - left, bottom - top];
  return Math.max(
    0.6 * Math.sqrt((Math.max(wide, 1) * Math.max(high, 1)) / count),
    Math.max(wide, high, 1) / 300,
  );
}
