import { describe, expect, it, vi } from 'vitest';
import { Places } from './places';

const place = (room: string) => ({ room, session: 's', title: { ko: '공연', en: 'Show' } });
const store = (text?: string) => {
  const kept = new Map(text === undefined ? [] : [['hanjul.lines', text]]);
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
};
const rooms = (places: Places) => places.list().map(({ room }) => room);

describe('places', () => {
  it('are the lines in which the browser stands, each once', () => {
    const places = new Places(store());
    places.remember(place('a'));
    places.remember(place('b'));
    places.remember(place('a'));
    expect(rooms(places)).toEqual(['b', 'a']);
    places.forget('b');
    expect(rooms(places)).toEqual(['a']);
  });

  it('are what another tab has written', () => {
    const shared = store();
    const here = new Places(shared);
    expect(rooms(here)).toEqual([]);
    new Places(shared).remember(place('a'));
    expect(rooms(here)).toEqual(['a']);
    expect(here.list()).toBe(here.list());
  });

  it('are never more than a few', () => {
    const places = new Places(store());
    for (const room of 'abcdefg') places.remember(place(room));
    expect(rooms(places)).toEqual(['c', 'd', 'e', 'f', 'g']);
  });

  it('are none where the store holds something else', () => {
    expect(rooms(new Places(store('{')))).toEqual([]);
    expect(rooms(new Places(store('[null, {"room": 1}]')))).toEqual([]);
  });

  it('tell when they change', () => {
    const places = new Places(store());
    const heard = vi.fn();
    const end = places.watch(heard);
    places.remember(place('a'));
    places.forget('unknown');
    expect(heard).toHaveBeenCalledOnce();
    end();
    places.forget('a');
    expect(heard).toHaveBeenCalledOnce();
  });
});
