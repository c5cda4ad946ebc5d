import { expect, test } from 'vitest';
import { wishOf } from './wish';

function form(...fields: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

test('all categories, or none, are any', () => {
  const any = { units: 2, categories: [], apart: false, accessible: 0 };
  expect(wishOf(form(['units', '2']), ['R', 'S'])).toEqual(any);
  expect(wishOf(form(['units', '2'], ['categories', 'R'], ['categories', 'S']), ['R', 'S'])).toEqual(any);
  expect(wishOf(form(['units', '2'], ['categories', 'S']), ['R', 'S']).categories).toEqual(['S']);
});

test('one alone is never apart, and has no more wheelchair places than one', () => {
  const wish = wishOf(form(['units', '1'], ['apart', 'on'], ['accessible', '2']), ['R']);
  expect(wish.apart).toBe(false);
  expect(wish.accessible).toBe(1);
});
