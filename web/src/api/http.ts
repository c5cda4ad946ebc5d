import { NO_ANSWER, Problem, problemOf, type Code } from './problem';
import type { SignedIn } from './signedIn';

/** What one request may carry besides its method and path. */
export interface Ask {
  readonly body?: unknown;
  /** Repeating an unsafe request with the same key gives the same answer instead of a second effect. */
  readonly idempotencyKey?: string;
  /** The version (`etag` of an answer) that a change was thought out on. */
  readonly ifMatch?: string;
  /** Give up after this many milliseconds; 15 s unless told. */
  readonly patience?: number;
  /** True to have what is there now, and not what the browser has kept of it for a moment. */
  readonly fresh?: boolean;
}

/** An answer whose status matters to the caller (201 against 202, say). */
export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  /** The version of what was read, for an update of it; empty when the server gave none. */
  readonly etag: string;
  /** Milliseconds the server asked us to wait, if it did. */
  readonly retryAfter: number | undefined;
}

const PATIENCE = 15_000;
const NOT_SIGNED_IN: readonly string[] = [
  'TOKEN_EXPIRED',
  'SIGN_IN_REQUIRED',
  'TOKEN_INVALID',
] satisfies readonly Code[];

const NOT_ALLOWED: Code = 'NOT_ALLOWED';

/** What the client takes from its surroundings; tests give their own. */
export interface Surroundings {
  readonly fetch: typeof fetch;
  readonly language: () => string;
  readonly signedIn: SignedIn;
}

/**
 * Talks to the server. Tokens live in cookies that no script can read. An access token lives for minutes: when it is about
 * to end, or the server says it has, the client renews it once (all waiting requests share that one renewal) and goes on.
 */
export class Http {
  /** The access token that was asked for because one before it was not allowed something. */
  private raised: string | null = null;

  constructor(private readonly with_: Surroundings) {}

  /**
   * Sends one request and reads its answer.
   *
   * @throws Problem when the server refuses or does not answer in time
   */
  async ask<T>(method: string, path: string, ask: Ask = {}): Promise<Answer<T>> {
    const { signedIn } = this.with_;
    await signedIn.renewIfDue(() => this.renew());
    const held = signedIn.accessExpiresAt;
    let response = await this.send(method, path, ask);
    if (response.status === 403 && held !== null) {
      const problem = await problemOf(response);
      if (problem.code !== NOT_ALLOWED || !(await this.raise(held))) throw problem;
      response = await this.send(method, path, ask);
    }
    if (response.status === 401 && signedIn.hinted) {
      const problem = await problemOf(response);
      if (!NOT_SIGNED_IN.includes(problem.code) || !(await signedIn.renew(() => this.renew()))) throw problem;
      response = await this.send(method, path, ask);
    }
    if (!response.ok) throw await problemOf(response);
    return read<T>(response);
  }

  /**
   * An access token says what its account was when it was made: whoever has been approved since is allowed more by a new one.
   * True when there is one that may be tried; never more than once in the life of a token.
   */
  private async raise(held: string): Promise<boolean> {
    const { signedIn } = this.with_;
    if (signedIn.accessExpiresAt !== held) return signedIn.hinted;
    if (this.raised === held || !(await signedIn.renew(() => this.renew()).catch(() => false))) return false;
    this.raised = signedIn.accessExpiresAt;
    return true;
  }

  /** Swaps the refresh cookie for new tokens; undefined when the server refuses, thrown when it does not answer. */
  private async renew(): Promise<string | undefined> {
    const response = await this.send('POST', '/v1/session/refresh', { body: { refreshToken: '' } });
    if (response.ok) return ((await response.json()) as { accessExpiresAt: string }).accessExpiresAt;
    if (response.status >= 500 || response.status === 429) throw await problemOf(response);
    return undefined;
  }

  private async send(method: string, path: string, ask: Ask): Promise<Response> {
    const headers = new Headers({
      Accept: 'application/json, application/problem+json',
      'Accept-Language': this.with_.language(),
      'Hanjul-Tokens': 'cookie',
    });
    if (ask.ifMatch) headers.set('If-Match', ask.ifMatch);
    if (ask.idempotencyKey) headers.set('Idempotency-Key', ask.idempotencyKey);
    if (ask.body !== undefined) headers.set('Content-Type', 'application/json');
    const init: RequestInit = {
      method,
      headers,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(ask.patience ?? PATIENCE),
    };
    if (ask.fresh === true) init.cache = 'no-store';
    if (ask.body !== undefined) init.body = JSON.stringify(ask.body);
    try {
      return await this.with_.fetch(path, init);
    } catch {
      throw new Problem(NO_ANSWER, 0, undefined, undefined);
    }
  }
}

/** What was answered. A body that is cut off on its way is no answer: what was asked for may have been done all the same. */
async function bodyOf<T>(response: Response): Promise<T> {
  try {
    const text = response.status === 204 ? '' : await response.text();
    return (text === '' ? undefined : JSON.parse(text)) as T;
  } catch {
    throw new Problem(NO_ANSWER, 0, undefined, undefined);
  }
}

async function read<T>(response: Response): Promise<Answer<T>> {
  const seconds = Number(response.headers.get('Retry-After') ?? '');
  return {
    status: response.status,
    body: await bodyOf<T>(response),
    etag: response.headers.get('ETag') ?? '',
    retryAfter: seconds > 0 ? seconds * 1000 : undefined,
  };
}
