import { describe, expect, it } from 'vitest';
import { memoryStore } from '../testing/memoryStore';
import { Http } from './http';
import { NO_ANSWER } from './problem';
import { SignedIn } from './signedIn';

const NOW = Date.parse('2026-11-21T10:00:00Z');
const SOON = '2026-11-21T10:05:00Z';
const LATER = '2026-11-21T10:10:00Z';

/** A server whose access token is good until it says so; counts what it was asked. */
class FakeServer {
  readonly asked: string[] = [];
  readonly headers: Headers[] = [];
  expired = false;
  /** What the access token is allowed, and what its account is by now. */
  role = { ofToken: 'OWNER', ofAccount: 'OWNER' };
  refreshWorks = true;

  readonly fetch = async (path: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    await Promise.resolve();
    this.asked.push(`${init?.method} ${String(path)}`);
    this.headers.push(new Headers(init?.headers));
    if (path === '/v1/session/refresh') return this.refresh();
    if (!this.expired && this.role.ofToken !== 'OWNER') return problem(403, 'NOT_ALLOWED');
    return this.expired ? problem(401, 'TOKEN_EXPIRED') : Response.json({ ok: true });
  };

  private refresh(): Response {
    if (!this.refreshWorks) return problem(401, 'REFRESH_REUSED');
    this.expired = false;
    this.role.ofToken = this.role.ofAccount;
    return Response.json({ accessExpiresAt: LATER });
  }
}

function problem(status: number, code: string, facts: object = {}): Response {
  const body = JSON.stringify({ code, title: code, status, errors: [], ...facts });
  return new Response(body, {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '2' },
  });
}

function clientOf(server: FakeServer, accessExpiresAt?: string) {
  const signedIn = new SignedIn(memoryStore(), () => NOW, undefined);
  if (accessExpiresAt) signedIn.remember(accessExpiresAt);
  return { signedIn, http: new Http({ fetch: server.fetch, language: () => 'ko', signedIn }) };
}

describe('http', () => {
  it('tells a sign-in that the server has ended from one that somebody has left', async () => {
    const server = new FakeServer();
    server.expired = true;
    server.refreshWorks = false;
    const { http, signedIn } = clientOf(server, SOON);
    await http.ask('GET', '/v1/bookings').catch(() => undefined);
    expect(signedIn.hinted).toBe(false);
    expect(signedIn.turnedOut).toBe(true);

    signedIn.remember(LATER);
    expect(signedIn.turnedOut).toBe(false);
    signedIn.forget();
    expect(signedIn.turnedOut).toBe(false);
  });

  it('asks for cookies, in the reader’s language, and repeats the idempotency key it was given', async () => {
    const server = new FakeServer();
    await clientOf(server).http.ask('POST', '/v1/holds', { body: {}, idempotencyKey: 'k-12345678' });
    const headers = server.headers[0]!;
    expect(headers.get('Hanjul-Tokens')).toBe('cookie');
    expect(headers.get('Accept-Language')).toBe('ko');
    expect(headers.get('Idempotency-Key')).toBe('k-12345678');
  });

  it('renews once for all requests that met an expired token', async () => {
    const server = new FakeServer();
    server.expired = true;
    const { http } = clientOf(server, SOON);
    await Promise.all([http.ask('GET', '/a'), http.ask('GET', '/b'), http.ask('GET', '/c')]);
    expect(server.asked.filter((asked) => asked.includes('refresh'))).toHaveLength(1);
    expect(server.asked.filter((asked) => asked === 'GET /a')).toHaveLength(2);
  });

  it('renews before a token runs out, without waiting for a refusal', async () => {
    const server = new FakeServer();
    await clientOf(server, '2026-11-21T10:00:10Z').http.ask('GET', '/a');
    expect(server.asked).toEqual(['POST /v1/session/refresh', 'GET /a']);
  });

  it('forgets the sign-in when the server does not renew it', async () => {
    const server = new FakeServer();
    server.expired = true;
    server.refreshWorks = false;
    const { http, signedIn } = clientOf(server, SOON);
    await expect(http.ask('GET', '/a')).rejects.toMatchObject({ code: 'TOKEN_EXPIRED', status: 401 });
    expect(signedIn.hinted).toBe(false);
  });

  it('never tries to renew for somebody who has not signed in', async () => {
    const server = new FakeServer();
    server.expired = true;
    await expect(clientOf(server).http.ask('GET', '/a')).rejects.toMatchObject({ status: 401 });
    expect(server.asked).toEqual(['GET /a']);
  });

  it('renews once for all requests of somebody who was allowed more meanwhile', async () => {
    const server = new FakeServer();
    server.role = { ofToken: 'GUEST', ofAccount: 'OWNER' };
    const { http } = clientOf(server, SOON);
    await Promise.all([http.ask('GET', '/a'), http.ask('GET', '/b')]);
    expect(server.asked.filter((asked) => asked.includes('refresh'))).toHaveLength(1);
  });

  it('says what is so, and does not renew again and again, where a new token is allowed no more', async () => {
    const server = new FakeServer();
    server.role = { ofToken: 'GUEST', ofAccount: 'GUEST' };
    const { http, signedIn } = clientOf(server, SOON);
    for (const path of ['/a', '/b'])
      await expect(http.ask('GET', path)).rejects.toMatchObject({ code: 'NOT_ALLOWED', status: 403 });
    expect(server.asked).toEqual(['GET /a', 'POST /v1/session/refresh', 'GET /a', 'GET /b']);
    expect(signedIn.hinted).toBe(true);
  });

  it('tells a refusal with its code, facts and pause', async () => {
    const fetch = () => Promise.resolve(problem(409, 'CELL_TAKEN', { taken: ['u1', 'u2'] }));
    const http = new Http({ fetch, language: () => 'en', signedIn: clientOf(new FakeServer()).signedIn });
    const refusal = await http.ask('GET', '/a').catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'CELL_TAKEN', retryAfter: 2_000 });
    expect((refusal as { textFacts: (name: string) => string[] }).textFacts('taken')).toEqual(['u1', 'u2']);
  });

  it('tells the absence of an answer apart from a refusal', async () => {
    const fetch = () => Promise.reject(new TypeError('failed'));
    const http = new Http({ fetch, language: () => 'en', signedIn: clientOf(new FakeServer()).signedIn });
    await expect(http.ask('GET', '/a')).rejects.toMatchObject({ code: NO_ANSWER, status: 0 });
  });
});

describe('an answer that is cut off on its way', () => {
  const cut = () =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"states":"AA'));
          controller.error(new TypeError('network error'));
        },
      }),
    );
  const ask = (answer: () => Response) => {
    const fetch = () => Promise.resolve(answer());
    const http = new Http({ fetch, language: () => 'en', signedIn: clientOf(new FakeServer()).signedIn });
    return http.ask('POST', '/v1/holds', { body: {} }).catch((error: unknown) => error);
  };

  it('is none: what was asked may have been done, and is asked again with the same key', async () => {
    expect(await ask(cut)).toMatchObject({ code: NO_ANSWER, status: 0 });
    expect(await ask(() => new Response('{"states":"AA'))).toMatchObject({ code: NO_ANSWER });
  });
});

describe('signed in', () => {
  it('lets a renewal by another tab count', async () => {
    const store = memoryStore();
    const otherTab = new SignedIn(store, () => NOW, undefined);
    otherTab.remember(SOON);
    const locks = {
      request: (_: string, task: () => Promise<boolean>) => {
        otherTab.remember(LATER);
        return task();
      },
    } as unknown as LockManager;
    const renewals: string[] = [];
    const here = new SignedIn(store, () => NOW, locks);
    const renewed = await here.renew(() => {
      renewals.push('asked');
      return Promise.resolve(LATER);
    });
    expect(renewed).toBe(true);
    expect(renewals).toEqual([]);
  });
});
