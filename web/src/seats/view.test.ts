import { describe, expect, it } from 'vitest';
import { between, centred, fit, kept, moved, pinched, pointAt, scaled } from './view';

const window = { width: 300, height: 200 };
const box = { left: 0, top: 0, right: 1000, bottom: 500 };

describe('view', () => {
  it('fits a box into the window, in its middle', () => {
    const view = fit(box, window);
    expect(view.k).toBeCloseTo(0.284);
    expect(pointAt(view, { x: 150, y: 100 }).x).toBeCloseTo(500);
    expect(pointAt(view, { x: 150, y: 100 }).y).toBeCloseTo(250);
  });

  it('does not make a small part larger than is wanted', () => {
    expect(fit({ left: 0, top: 0, right: 10, bottom: 10 }, window, 2).k).toBe(2);
  });

  it('keeps what is under the pointer there while it grows', () => {
    const view = fit(box, window);
    const at = { x: 70, y: 30 };
    const before = pointAt(view, at);
    const after = pointAt(scaled(view, 3, at), at);
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
  });

  it('holds what is smaller than the window in its middle', () => {
    const view = kept(moved(fit(box, window), 500, -900), box, window);
    expect(view.x).toBeCloseTo(fit(box, window).x);
    expect(view.y).toBeCloseTo(fit(box, window).y);
  });

  it('lets nobody pull the plan out of sight', () => {
    const near = centred({ x: 500, y: 250 }, 2, window);
    const right = kept(moved(near, 99_999, 0), box, window);
    expect(pointAt(right, { x: 150, y: 100 }).x).toBeCloseTo(0);
    const left = kept(moved(near, -99_999, 0), box, window);
    expect(pointAt(left, { x: 150, y: 100 }).x).toBeCloseTo(1000);
  });

  it('follows two fingers', () => {
    const view = { k: 1, x: 0, y: 0 };
    const before = [
      { x: 100, y: 100 },
      { x: 200, y: 100 },
    ] as const;
    const apart = pinched(view, before, [
      { x: 50, y: 100 },
      { x: 250, y: 100 },
    ]);
    expect(apart.k).toBe(2);
    expect(pointAt(apart, { x: 150, y: 100 })).toEqual({ x: 150, y: 100 });
    const aside = pinched(view, before, [
      { x: 110, y: 90 },
      { x: 210, y: 90 },
    ]);
    expect(aside).toEqual({ k: 1, x: 10, y: -10 });
  });

  it('survives two fingers on one spot', () => {
    const spot = { x: 5, y: 5 };
    expect(Number.isFinite(pinched({ k: 1, x: 0, y: 0 }, [spot, spot], [spot, spot]).k)).toBe(true);
  });

  it('glides from one view to another, and is there at the end', () => {
    const from = fit(box, window);
    const to = centred({ x: 900, y: 100 }, 2, window);
    for (const [part, wanted] of [
      [0, from],
      [1, to],
    ] as const) {
      const view = between(from, to, part, window);
      expect(view.k).toBeCloseTo(wanted.k);
      expect(view.x).toBeCloseTo(wanted.x);
      expect(view.y).toBeCloseTo(wanted.y);
    }
    expect(between(to, moved(to, 10, 0), 0.5, window).x).toBeCloseTo(to.x + 5);
  });
});
