import type { Box, Point } from './plan';

/** How a plan is seen: a point p of it appears at `x + k·p.x`, `y + k·p.y` pixels of the window. */
export interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** The window that a plan is seen through, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels that stay free around what is fitted. */
const AIR = 8;

/** The view in which a box is as large as the window allows, in its middle, but not larger than `most` pixels a unit. */
export function fit(box: Box, { width, height }: Size, most = Infinity): View {
  const wide = Math.max(box.right - box.left, 1e-9);
  const high = Math.max(box.bottom - box.top, 1e-9);
  const k = Math.min((width - 2 * AIR) / wide, (height - 2 * AIR) / high, most);
  return centred({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }, k, { width, height });
}

/** The view at a scale with a point of the plan in the middle of the window. */
export function centred(at: Point, k: number, { width, height }: Size): View {
  return { k, x: width / 2 - k * at.x, y: height / 2 - k * at.y };
}

/** The view at another scale; what is under `at` (pixels of the window) stays there. */
export function scaled(view: View, k: number, at: Point): View {
  const grown = k / view.k;
  return { k, x: at.x - grown * (at.x - view.x), y: at.y - grown * (at.y - view.y) };
}

export function moved(view: View, dx: number, dy: number): View {
  return { k: view.k, x: view.x + dx, y: view.y + dy };
}

/** The point of the plan that is seen at a pixel of the window. */
export function pointAt(view: View, { x, y }: Point): Point {
  return { x: (x - view.x) / view.k, y: (y - view.y) / view.k };
}

/** What of the plan is seen. */
export function seen(view: View, { width, height }: Size): Box {
  const { x: left, y: top } = pointAt(view, { x: 0, y: 0 });
  const { x: right, y: bottom } = pointAt(view, { x: width, y: height });
  return { left, top, right, bottom };
}

/**
 * The nearest view that shows the plan well: what is smaller than the window stands in its middle, and what is larger is
 * not pulled farther than to half of the window.
 */
export function kept(view: View, box: Box, { width, height }: Size): View {
  return {
    k: view.k,
    x: keptAlong(view.x, view.k * box.left, view.k * box.right, width),
    y: keptAlong(view.y, view.k * box.top, view.k * box.bottom, height),
  };
}

function keptAlong(offset: number, from: number, to: number, window: number): number {
  if (to - from <= window) return (window - from - to) / 2;
  return Math.min(window / 2 - from, Math.max(window / 2 - to, offset));
}

/** Two fingers that moved: scale and place follow them. */
export function pinched(view: View, before: readonly [Point, Point], after: readonly [Point, Point]): View {
  const spread = ([a, b]: readonly [Point, Point]) => Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
  const middle = ([a, b]: readonly [Point, Point]) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const from = middle(before);
  const to = middle(after);
  const grown = scaled(view, view.k * (spread(after) / spread(before)), from);
  return moved(grown, to.x - from.x, to.y - from.y);
}

/** The view between two others; `part` runs from 0 to 1. The scale grows evenly to the eye. */
export function between(from: View, to: View, part: number, window: Size): View {
  const k = from.k * (to.k / from.k) ** part;
  const middle = { x: window.width / 2, y: window.height / 2 };
  const a = pointAt(from, middle);
  const b = pointAt(to, middle);
  // Moves in proportion to what the scale has done, so that zooming in on a point goes straight to it.
  const gone = Math.abs(to.k / from.k - 1) < 1e-6 ? part : (1 / from.k - 1 / k) / (1 / from.k - 1 / to.k);
  return centred({ x: a.x + gone * (b.x - a.x), y: a.y + gone * (b.y - a.y) }, k, window);
}
