import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetWithSignIn } from './forgetting';

/** A sign-in that ends when told. */
function aSignIn() {
  const listeners: (() => void)[] = [];
  const signIn = {
    hinted: true,
    watch: (listener: () => void) => {
      listeners.push(listener);
      return () => undefined;
    },
    end() {
      signIn.hinted = false;
      for (const listener of listeners) listener();
    },
  };
  return signIn;
}

vi.stubGlobal('window', globalThis);
afterEach(() => vi.useRealTimers());

describe('what was read, once the sign-in ends', () => {
  it('is read anew where a page shows it, also while it was still being read', async () => {
    vi.useFakeTimers();
    const client = new QueryClient();
    const signIn = aSignIn();
    forgetWithSignIn(client, signIn);
    let asked = 0;
    const programme = new QueryObserver(client, {
      queryKey: ['programme'],
      queryFn: () => (asked++ === 0 ? new Promise<string>(() => undefined) : Promise.resolve('for guests')),
    });
    const stop = programme.subscribe(() => undefined);
    expect(programme.getCurrentResult().isPending).toBe(true);

    signIn.end();
    await vi.advanceTimersByTimeAsync(1);

    expect(programme.getCurrentResult().data).toBe('for guests');
    stop();
  });

  it('is gone where no page shows it, and is not asked for again', async () => {
    vi.useFakeTimers();
    const client = new QueryClient();
    const signIn = aSignIn();
    forgetWithSignIn(client, signIn);
    const read = vi.fn(() => Promise.resolve('of the account'));
    await client.fetchQuery({ queryKey: ['bookings'], queryFn: read });

    signIn.end();
    await vi.advanceTimersByTimeAsync(1);

    expect(client.getQueryData(['bookings'])).toBeUndefined();
    expect(read).toHaveBeenCalledTimes(1);
  });
});
