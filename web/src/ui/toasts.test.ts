import { describe, expect, it, vi } from 'vitest';
import { CARRIED, SEEN, Toasts } from './toasts';

describe('toasts', () => {
  it('tell who watches, and no longer when they stop', () => {
    const toasts = new Toasts(() => 0);
    const seen = vi.fn();
    const stop = toasts.watch(seen);
    toasts.say('saved');
    stop();
    toasts.say('again');
    expect(seen).toHaveBeenCalledTimes(1);
    expect(toasts.list().map((toast) => toast.text)).toEqual(['saved', 'again']);
  });

  it('are two at most, and the oldest gives way', () => {
    const toasts = new Toasts(() => 0);
    for (const text of ['a', 'b', 'c', 'd']) toasts.say(text);
    expect(toasts.list().map((toast) => toast.text)).toEqual(['c', 'd']);
  });

  it('go with the page they were said on, but for one that was said on leaving it', () => {
    let now = 0;
    const toasts = new Toasts(() => now);
    toasts.say('done here');
    now = CARRIED + 1;
    toasts.say('saved, and on to the next page');
    toasts.turnPage();
    expect(toasts.list().map((toast) => toast.text)).toEqual(['saved, and on to the next page']);
  });

  it('give way to whoever types or scrolls once they have been seen, but for a way back', () => {
    let now = 0;
    const toasts = new Toasts(() => now);
    toasts.say('added');
    toasts.say('paused', () => undefined);
    toasts.goOn();
    expect(toasts.list()).toHaveLength(2);
    now = SEEN;
    toasts.goOn();
    expect(toasts.list().map((toast) => toast.text)).toEqual(['paused']);
  });

  it('go by their number, so that equal words are not confused', () => {
    const toasts = new Toasts(() => 0);
    toasts.say('saved');
    toasts.say('saved');
    toasts.drop(toasts.list()[0]!.id);
    expect(toasts.list()).toHaveLength(1);
  });
});
