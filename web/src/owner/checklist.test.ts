import { describe, expect, it } from 'vitest';
import type { Offering, Sale, Session } from '../api/types';
import { checklist, isReady } from './checklist';

const now = Date.parse('2026-11-26T00:00:00Z');
const session = { id: 's', endsAt: '2026-12-24T12:00:00Z' } as Session;
const sale = { id: 'x', closesAt: '2026-12-24T10:00:00Z' } as Sale;
const offering = (some: Partial<Offering>) =>
  ({ state: 'DRAFT', sessions: [], sales: [], ...some }) as unknown as Offering;
const missing = (some: Partial<Offering>, layouts = 1, rooms = 0) =>
  checklist(offering(some), { layouts, rooms, now })
    .filter(({ done }) => !done)
    .map(({ step }) => step);

describe('what an offering still needs', () => {
  it('is everything at first', () => {
    expect(missing({}, 0)).toEqual(['layout', 'session', 'sale', 'room', 'published']);
  });

  it('goes step by step', () => {
    expect(missing({ sessions: [session] })).toEqual(['sale', 'room', 'published']);
    expect(missing({ sessions: [session], sales: [sale] }, 1, 1)).toEqual(['published']);
  });

  it('counts neither sessions nor sales that are over', () => {
    const past = { ...session, endsAt: '2026-11-01T00:00:00Z' };
    const closed = { ...sale, closesAt: '2026-11-01T00:00:00Z' };
    expect(missing({ sessions: [past], sales: [closed] })).toContain('session');
    expect(missing({ sessions: [past], sales: [closed] })).toContain('sale');
  });

  it('is nothing without a room, too', () => {
    const items = checklist(offering({ state: 'PUBLISHED', sessions: [session], sales: [sale] }), {
      layouts: 1,
      rooms: 0,
      now,
    });
    expect(isReady(items)).toBe(true);
  });
});
