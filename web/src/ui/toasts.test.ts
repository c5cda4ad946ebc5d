import { describe, expect, it, vi } from 'vitest';
import { Toasts } from './toasts';

describe('toasts', () => {
  it('tell who watches, and no longer when they stop', () => {
    const toasts = new Toasts();
    const seen = vi.fn();
    const stop = toasts.watch(seen);
    toasts.say('saved');
    stop();
    toasts.say('again');
    expect(seen).toHaveBeenCalledTimes(1);
    expect(toasts.list().map((toast) => toast.text)).toEqual(['saved', 'again']);
  });

  it('are three at most, and the oldest gives way', () => {
    const toasts = new Toasts();
    for (const text of ['a', 'b', 'c', 'd']) toasts.say(text);
    expect(toasts.list().map((toast) => toast.text)).toEqual(['b', 'c', 'd']);
  });

  it('go by their number, so that equal words are not confused', () => {
    const toasts = new Toasts();
    toasts.say('saved');
    toasts.say('saved');
    toasts.drop(toasts.list()[0]!.id);
    expect(toasts.list()).toHaveLength(1);
  });
});
