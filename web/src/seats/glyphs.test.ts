import { describe, expect, it } from 'vitest';
import { pathOf, TONES, type Glyph, type Look } from './glyphs';

const LOOKS: readonly Look[] = ['free', 'chosen', 'held', 'sold', 'off'];
const seat: Glyph = { x: 10, y: 20, r: 8, tone: 0, kind: 'SEAT', accessible: false, capacity: 1 };

describe('glyphs', () => {
  it('give every state an outline of its own, for seats and for tables', () => {
    for (const kind of ['SEAT', 'TABLE'] as const)
      expect(new Set(LOOKS.map((look) => pathOf({ ...seat, kind }, look))).size).toBe(LOOKS.length);
  });

  it('give every category a shape of its own', () => {
    for (const kind of ['SEAT', 'TABLE'] as const) {
      const shapes = Array.from({ length: TONES }, (_, tone) => pathOf({ ...seat, kind, tone }, 'free'));
      expect(new Set(shapes).size).toBe(TONES);
    }
  });

  it('mark a wheelchair place, and show a chair for everybody at a table', () => {
    expect(pathOf({ ...seat, accessible: true }, 'free')).not.toBe(pathOf(seat, 'free'));
    const chairs = (capacity: number) =>
      pathOf({ ...seat, kind: 'TABLE', tone: 1, capacity }, 'free').match(/a0\.96 /g)?.length;
    expect(chairs(4)).toBe(2 * 4);
    expect(chairs(6)).toBe(2 * 6);
  });

  it('stay within their place', () => {
    for (let tone = 0; tone < TONES; tone++) {
      const numbers = pathOf({ ...seat, tone }, 'chosen').match(/[ML](-?[\d.]+) (-?[\d.]+)/g) ?? [];
      for (const point of numbers) {
        const [x, y] = point.slice(1).split(' ').map(Number);
        expect(Math.hypot(x! - seat.x, y! - seat.y)).toBeLessThan(1.6 * seat.r);
      }
    }
  });
});
