import { beforeEach, expect, test } from 'vitest';
import { forgetToken, tokenOf } from './token';

class Tab implements Storage {
  readonly #kept = new Map<string, string>();
  get length() {
    return this.#kept.size;
  }
  clear = () => this.#kept.clear();
  getItem = (key: string) => this.#kept.get(key) ?? null;
  key = () => null;
  removeItem = (key: string) => void this.#kept.delete(key);
  setItem = (key: string, value: string) => void this.#kept.set(key, value);
}

let tab: Tab;
beforeEach(() => {
  tab = new Tab();
});

test('the token is what stands behind the hash', () => {
  expect(tokenOf('#abc', tab)).toBe('abc');
  expect(tokenOf('', new Tab())).toBe('');
});

test('the way to an account and back loses the hash, not the token', () => {
  tokenOf('#abc', tab);
  expect(tokenOf('', tab)).toBe('abc');
});

test('another link that is opened in the tab takes the place of the first one', () => {
  tokenOf('#abc', tab);
  expect(tokenOf('#def', tab)).toBe('def');
  expect(tokenOf('', tab)).toBe('def');
});

test('a token that was used is forgotten', () => {
  tokenOf('#abc', tab);
  forgetToken(tab);
  expect(tokenOf('', tab)).toBe('');
});
