import { describe, expect, it } from 'vitest';
import { memoryStore } from '../testing/memoryStore';
import { ActionKeys, holdAction } from './actionKeys';
import { isPassing, Problem } from './problem';

const numbered = () => {
  let next = 1;
  return () => `key-${next++}`;
};
const refusal = (status: number) => new Problem('X', status, undefined, undefined);

describe('action keys', () => {
  it('repeat the same key until the action is settled', () => {
    const keys = new ActionKeys(memoryStore(), numbered());
    expect(keys.keyOf('pay')).toBe('key-1');
    expect(keys.keyOf('pay')).toBe('key-1');
    keys.settle('pay');
    expect(keys.keyOf('pay')).toBe('key-2');
  });

  it('survive a reload, because they are in the store and not in the page', () => {
    const store = memoryStore();
    const before = new ActionKeys(store, numbered()).keyOf('pay');
    expect(new ActionKeys(store, () => 'other').keyOf('pay')).toBe(before);
  });

  it('keep the key when no answer came, so that a retry cannot act twice', async () => {
    const keys = new ActionKeys(memoryStore(), numbered());
    const used: string[] = [];
    const failing = (key: string) => {
      used.push(key);
      return Promise.reject(refusal(used.length === 1 ? 0 : 503));
    };
    await expect(keys.once('hold', failing, isPassing)).rejects.toThrow();
    await expect(keys.once('hold', failing, isPassing)).rejects.toThrow();
    const answer = await keys.once('hold', (key) => Promise.resolve(used.push(key)), isPassing);
    expect(answer).toBe(3);
    expect(used).toEqual(['key-1', 'key-1', 'key-1']);
  });

  it('take a new key after a final answer, good or bad', async () => {
    const keys = new ActionKeys(memoryStore(), numbered());
    await keys.once('hold', () => Promise.resolve(), isPassing);
    expect(keys.keyOf('hold')).toBe('key-2');
    await expect(keys.once('hold', () => Promise.reject(refusal(409)), isPassing)).rejects.toThrow();
    expect(keys.keyOf('hold')).toBe('key-3');
  });

  it('name the same choice of seats alike in any order', () => {
    expect(holdAction('s', ['b', 'a'])).toBe(holdAction('s', ['a', 'b']));
    expect(holdAction('s', ['a'])).not.toBe(holdAction('s', ['a', 'b']));
  });
});
