/**
 * Parts of the program (pages, catalogues) are files of their own, whose names change with what is in them. After a new
 * version was installed, a page that was opened before asks for files that are no longer there. Nothing lives in the page
 * alone, so the cure is to open it again; but only once, and only when the server is there to give it.
 */
export interface Surroundings {
  readonly store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Whether the server answers just now. */
  readonly reachable: () => Promise<boolean>;
  /** Opens the page anew. */
  readonly reopen: () => void;
  readonly now: () => number;
}

/** A part that is not to be had: there is no connection, or opening the page again did not help. */
export class PartMissing extends Error {
  constructor(cause: unknown) {
    super('A part of the program could not be loaded.', { cause });
    this.name = 'PartMissing';
  }
}

/** Within this time after a reload, another one would not help either, milliseconds. */
export const RELOAD_REST = 60_000;
const KEY = 'hanjul.reloaded';

/**
 * Loads a part. When that fails because the page is older than what the server has, opens the page again and never returns.
 *
 * @throws PartMissing when there is nothing to be gained by that
 */
export async function loadPart<T>(load: () => Promise<T>, world: Surroundings = inBrowser()): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    const lately = world.now() - Number(world.store.getItem(KEY) ?? '0') < RELOAD_REST;
    if (lately || !(await world.reachable())) throw new PartMissing(cause);
    world.store.setItem(KEY, String(world.now()));
    world.reopen();
    return new Promise<never>(() => undefined);
  }
}

/**
 * The browser as surroundings.
 *
 * @param going the address that the reader is on the way to, to be opened instead of the current one
 */
export function inBrowser(going: () => string | undefined = () => undefined): Surroundings {
  return {
    store: sessionStorage,
    reachable: () =>
      fetch('/v1/time', { cache: 'no-store', signal: AbortSignal.timeout(5_000) }).then(
        (answer) => answer.ok,
        () => false,
      ),
    reopen: () => {
      const target = going();
      if (target === undefined) window.location.reload();
      else window.location.assign(target);
    },
    now: Date.now,
  };
}
