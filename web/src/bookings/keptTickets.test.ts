import { describe, expect, it } from 'vitest';
import type { Booking } from '../api/types';
import { memoryStore } from '../testing/memoryStore';
import { KeptTickets } from './keptTickets';

const NOW = Date.parse('2026-12-24T09:00:00Z');
const ticket = (id: string, endsAt = '2026-12-24T12:00:00Z') =>
  ({ id, code: id, units: [], session: { endsAt } }) as unknown as Booking;

describe('kept tickets', () => {
  it('are there without a network, as they were last heard of', () => {
    const store = memoryStore();
    new KeptTickets(store).keep(ticket('a'), NOW);
    expect(new KeptTickets(store).find('a')).toEqual({ booking: ticket('a'), heardAt: NOW });
    expect(new KeptTickets(store).find('b')).toBeUndefined();
  });

  it('go with the sign-in, and nothing else goes', () => {
    const store = memoryStore();
    store.setItem('hanjul.language', 'ko');
    const kept = new KeptTickets(store);
    kept.keep(ticket('a'), NOW);
    kept.keep(ticket('b'), NOW);
    kept.forgetAll();
    expect(kept.all()).toEqual([]);
    expect(store.getItem('hanjul.language')).toBe('ko');
  });

  it('are forgotten a day after the end', () => {
    const kept = new KeptTickets(memoryStore());
    kept.keep(ticket('old', '2026-12-23T08:59:59Z'), NOW - 1);
    kept.keep(ticket('last night', '2026-12-23T13:00:00Z'), NOW - 1);
    kept.keep(ticket('today'), NOW);
    expect(kept.all().map(({ booking }) => booking.id)).toEqual(['today', 'last night']);
  });

  it('are no more than fit; those heard of longest ago give way', () => {
    const kept = new KeptTickets(memoryStore());
    for (let n = 1; n <= 25; n++) kept.keep(ticket(`t${n}`), NOW + n);
    expect(kept.all()).toHaveLength(20);
    expect(kept.find('t5')).toBeUndefined();
    expect(kept.find('t6')).toBeDefined();
  });

  it('do no harm when the browser is full or somebody wrote nonsense', () => {
    const store = memoryStore();
    store.setItem('hanjul.ticket.x', '{"booking":');
    store.setItem('hanjul.ticket.y', '{"booking":{"id":"y"}}');
    const full = {
      ...store,
      setItem: () => {
        throw new Error('full');
      },
      length: 0,
      key: () => null,
    };
    expect(() => new KeptTickets(full).keep(ticket('a'), NOW)).not.toThrow();
    expect(new KeptTickets(store).find('x')).toBeUndefined();
    expect(new KeptTickets(store).all()).toEqual([]);
  });
});
