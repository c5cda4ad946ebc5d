import { expect, it } from 'vitest';
import { memoryStore } from '../testing/memoryStore';
import { keepHead, keptHeads, MOST, MOST_LINES, REST } from './heads';

const head = (nth: number) => nth.toString(16).padStart(64, '0');

it('keeps a head a minute, in order', () => {
  const store = memoryStore();
  keepHead(store, 'a', 1_000, head(1));
  keepHead(store, 'a', 1_000 + REST - 1, head(2));
  keepHead(store, 'a', 1_000 + REST, head(3));
  keepHead(store, 'a', 1_000 + 3 * REST, head(3));
  expect(keptHeads(store, 'a')).toEqual([
    [1_000, head(1)],
    [1_000 + REST, head(3)],
  ]);
  expect(keptHeads(store, 'b')).toEqual([]);
});

it('goes on when the clock was put back', () => {
  const store = memoryStore();
  keepHead(store, 'a', 10 * REST, head(1));
  keepHead(store, 'a', REST, head(2));
  expect(keptHeads(store, 'a')).toHaveLength(2);
});

it('thins out what it keeps of a long wait, not the last', () => {
  const store = memoryStore();
  for (let nth = 0; nth < 10 * MOST; nth++) {
    keepHead(store, 'a', nth * REST, head(nth));
    const kept = keptHeads(store, 'a');
    expect(kept.length).toBeLessThanOrEqual(MOST);
    expect(kept.at(-1)).toEqual([nth * REST, head(nth)]);
  }
  const times = keptHeads(store, 'a').map(([at]) => at);
  expect(times).toEqual([...times].sort((a, b) => a - b));
});

it('forgets the lines that were seen longest ago', () => {
  const store = memoryStore();
  const lines = [...Array(MOST_LINES + 1).keys()].map((nth) => `line ${nth}`);
  lines.forEach((line) => keepHead(store, line, 0, head(1)));
  expect(lines.map((line) => keptHeads(store, line).length)).toEqual([
    0,
    ...Array<number>(MOST_LINES).fill(1),
  ]);
});

it('does without what is spoilt, and without a store that is full', () => {
  for (const text of ['{', '7', '[["a",[["x","y"]]]]', `[["a",[[1,"zz"]]]]`]) {
    const store = memoryStore();
    store.setItem('hanjul.heads', text);
    expect(keptHeads(store, 'a')).toEqual([]);
  }
  const full = {
    ...memoryStore(),
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  expect(() => keepHead(full, 'a', 0, head(1))).not.toThrow();
});
