/**
 * What a page may know of the sign-in: not the tokens (they are in HttpOnly cookies), only that there is one and when its
 * access token ends. Kept in localStorage so that all tabs share it; a lock between tabs makes one renewal serve them all,
 * because a refresh token that is used twice looks like a theft to the server.
 */
export class SignedIn {
  private renewal: Promise<boolean> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
    private readonly now: () => number,
    private readonly locks: Pick<LockManager, 'request'> | undefined,
  ) {}

  /** True when this browser has signed in and not out; the server has the last word. */
  get hinted(): boolean {
    return this.store.getItem(KEY) !== null;
  }

  /** When the access token ends, RFC 3339, which tells one from the next; null when nobody has signed in. */
  get accessExpiresAt(): string | null {
    return this.store.getItem(KEY);
  }

  /** True when it was the server that ended the last sign-in, and nobody who signed out here. */
  get turnedOut(): boolean {
    return !this.hinted && this.store.getItem(ENDED) !== null;
  }

  /** Remembers a sign-in or a renewal; `accessExpiresAt` is RFC 3339. */
  remember(accessExpiresAt: string): void {
    this.store.setItem(KEY, accessExpiresAt);
    this.store.removeItem(ENDED);
    this.tell();
  }

  /** Forgets the sign-in: somebody has signed out. */
  forget(): void {
    this.store.removeItem(KEY);
    this.tell();
  }

  /** The same when nobody here has: the next sign-in says why it is asked for. First of all, since other tabs hear of the key. */
  private turnOut(): void {
    this.store.setItem(ENDED, 'true');
    this.store.removeItem(KEY);
    this.tell();
  }

  /** Another tab has changed what is kept; to be called with the name of it (null when all was cleared). */
  heardOf(key: string | null): void {
    if (key === null || key === KEY) this.tell();
  }

  /** Calls back whenever the sign-in comes or goes; returns how to stop. */
  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Renews when the access token ends within half a minute; a renewal that got no answer is left to the next request. */
  async renewIfDue(renew: Renew): Promise<void> {
    if (this.isDue()) await this.renew(renew).catch(() => false);
  }

  /** Renews once for all who ask meanwhile; true when there is a fresh access token. */
  renew(renew: Renew): Promise<boolean> {
    const seen = this.store.getItem(KEY);
    this.renewal ??= this.alone(() => this.renewUnlessDone(seen, renew)).finally(() => {
      this.renewal = undefined;
    });
    return this.renewal;
  }

  private async renewUnlessDone(seen: string | null, renew: Renew): Promise<boolean> {
    const known = this.store.getItem(KEY);
    if (known === null) return false;
    if (known !== seen) return true; // another tab has renewed while we waited for the lock
    const accessExpiresAt = await renew();
    if (accessExpiresAt === undefined) {
      this.turnOut();
      return false;
    }
    this.remember(accessExpiresAt);
    return true;
  }

  private alone(task: () => Promise<boolean>): Promise<boolean> {
    return this.locks ? this.locks.request(KEY, task) : task();
  }

  private isDue(): boolean {
    const accessExpiresAt = this.store.getItem(KEY);
    return accessExpiresAt !== null && Date.parse(accessExpiresAt) - this.now() < 30_000;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** Asks the server for new tokens: when the new access token ends, or undefined if the server refuses. */
export type Renew = () => Promise<string | undefined>;

const KEY = 'hanjul.signedIn';
const ENDED = 'hanjul.signInEnded';
