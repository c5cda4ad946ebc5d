import { describe, expect, it } from 'vitest';
import { roomOfForm, saleOf } from './saleForm';

const terms = { zone: 'Asia/Seoul', categories: ['R'] };
const form = (fields: Record<string, string>) => {
  const data = new FormData();
  const usual = { closesAt: '2026-12-24T19:00', unitsPerPerson: '4', 'price-0': '99,000' };
  for (const [name, value] of Object.entries({ ...usual, ...fields })) data.set(name, value);
  return data;
};

describe('a sale as its form says', () => {
  it('opens when the form says, in the zone of its place', () => {
    expect(saleOf(form({ opening: 'AT', opensAt: '2026-12-01T20:00' }), terms, ['s'])).toEqual({
      sessionIds: ['s'],
      opensAt: '2026-12-01T11:00:00.000Z',
      closesAt: '2026-12-24T10:00:00.000Z',
      unitsPerPerson: 4,
      prices: [{ category: 'R', price: { amount: 99_000, currency: 'KRW' } }],
    });
  });

  it('names no instant when it opens at once, so that sending it again asks for the same', () => {
    expect(saleOf(form({ opening: 'NOW' }), terms, ['s'])).not.toHaveProperty('opensAt');
  });

  it('has a line whose places are drawn only where there is time to register', () => {
    const room = { room: 'on', ratePerMinute: '60', maxInside: '5' };
    expect(roomOfForm(form({ ...room, opening: 'AT', ordering: 'LOTTERY' }))?.ordering).toBe('LOTTERY');
    expect(roomOfForm(form({ ...room, opening: 'NOW', ordering: 'LOTTERY' }))?.ordering).toBe('ARRIVAL');
    expect(roomOfForm(form(room))).toEqual({ ratePerMinute: 60, maxInside: 5, ordering: 'ARRIVAL' });
    expect(roomOfForm(form({}))).toBeUndefined();
  });
});
