import { describe, expect, it } from 'vitest';
import type { Session } from '../api/types';
import { endFieldOf } from './sessionForm';

const before = { startsAt: '2036-12-24T10:30:00Z', endsAt: '2036-12-24T12:30:00Z' } as Session;
const wish = (startsAt: string, endsAt: string) => ({ layoutId: '', startsAt, endsAt });

describe('what is wrong with the end of a session', () => {
  it('is said at the start when the session was moved as it is', () => {
    expect(endFieldOf(wish('2036-12-01T10:30:00Z', '2036-12-01T12:30:00Z'), before)).toBe('startsAt');
  });

  it('is said at the length when that was changed, and of a new session', () => {
    expect(endFieldOf(wish('2036-12-24T10:30:00Z', '2036-12-24T11:30:00Z'), before)).toBe('minutes');
    expect(endFieldOf(wish('2036-12-01T10:30:00Z', '2036-12-01T11:30:00Z'), before)).toBe('minutes');
    expect(endFieldOf(wish('2036-12-01T10:30:00Z', '2036-12-01T11:30:00Z'), undefined)).toBe('minutes');
  });
});
