/** How something is asked that has to be answered, and what the waiting is made of. */
export interface Asking<T> {
  readonly attempt: () => Promise<T>;
  /** True when nothing is known yet and asking again makes sense. */
  readonly isOpen: (error: unknown) => boolean;
  /** Milliseconds until the next attempt, after so many failures in a row. */
  readonly pause: (failures: number, error: unknown) => number;
  /** Told after every attempt that was left open. */
  readonly onOpen: (error: unknown) => void;
  /** Waits; may come back early when there is reason to hope. */
  readonly nap: (millis: number) => Promise<void>;
  /** True once nobody wants to know any more. */
  readonly stopped: () => boolean;
}

/**
 * Asks again and again until there is an answer, good or bad, however long the network or the server is away. Only for what
 * can be asked twice without harm.
 *
 * @returns the answer; nothing when nobody wanted it any more
 * @throws what the attempt threw, once that is final
 */
export async function untilAnswered<T>(asking: Asking<T>): Promise<T | undefined> {
  for (let failures = 1; !asking.stopped(); failures++) {
    try {
      return await asking.attempt();
    } catch (error) {
      if (!asking.isOpen(error)) throw error;
      if (asking.stopped()) return undefined;
      asking.onOpen(error);
      await asking.nap(asking.pause(failures, error));
    }
  }
  return undefined;
}
