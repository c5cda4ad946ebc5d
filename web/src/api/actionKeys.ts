/**
 * Idempotency keys of unsafe actions. An action is named by what it does ("hold these seats of this session"); its key is
 * kept until the server has given a final answer, so that a retry, a double tap or a reload repeats the same key and can
 * have no second effect.
 */
export class ActionKeys {
  constructor(
    private readonly store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
    private readonly fresh: () => string,
  ) {}

  /** The key of the action: the one kept, else a new one that is kept from now on. */
  keyOf(action: string): string {
    const kept = this.store.getItem(PREFIX + action);
    if (kept !== null) return kept;
    const key = this.fresh();
    this.store.setItem(PREFIX + action, key);
    return key;
  }

  /** The action has its final answer; doing it again is a new action. */
  settle(action: string): void {
    this.store.removeItem(PREFIX + action);
  }

  /**
   * Does the action under its key. A final answer, good or bad, settles it; where nothing is known (no answer, a server that
   * is unwell, a first try that still runs) the key stays for the next try.
   */
  async once<T>(
    action: string,
    act: (key: string) => Promise<T>,
    isOpen: (error: unknown) => boolean,
  ): Promise<T> {
    const key = this.keyOf(action);
    try {
      const answer = await act(key);
      this.settle(action);
      return answer;
    } catch (error) {
      if (!isOpen(error)) this.settle(action);
      throw error;
    }
  }
}

const PREFIX = 'hanjul.key.';

/** The name of "hold these units": the same choice in any order is the same action. */
export function holdAction(
  sessionId: string,
  unitIds: readonly string[],
  pools: readonly { readonly id: string; readonly count: number }[] = [],
): string {
  const counted = pools.map(({ id, count }) => `${id}*${count}`);
  return `hold:${sessionId}:${[...unitIds, ...counted].sort().join(',')}`;
}

/** The name of "hold the best of these": the same wish is the same action, although it names no unit. */
export function bestAction(sessionId: string, wish: object): string {
  return `hold:${sessionId}:best:${JSON.stringify(wish)}`;
}
