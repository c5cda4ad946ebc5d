import { describe, expect, it } from 'vitest';
import { memoryStore } from '../testing/memoryStore';
import { Http } from './http';
import { hasCode } from './problem';
import { SignedIn } from './signedIn';
import { Api, fill } from './typed';

const signedIn = new SignedIn(memoryStore(), () => 0, undefined);

/** A server that says what it was asked. */
function apiOf(asked: string[]) {
  const fetch = (path: RequestInfo | URL, init?: RequestInit) => {
    asked.push(`${init?.method} ${String(path)} ${String(init?.body ?? '')}`.trim());
    return Promise.resolve(Response.json({ items: [], next: '' }));
  };
  return new Api(new Http({ fetch, language: () => 'en', signedIn }));
}

describe('typed api', () => {
  it('fills the parameters of a path and leaves out what is empty', () => {
    expect(fill('/v1/holds/{hold}/payments', { path: { hold: 'a/b' } })).toBe('/v1/holds/a%2Fb/payments');
    expect(fill('/v1/offerings', { query: { limit: 50, cursor: '' } })).toBe('/v1/offerings?limit=50');
    expect(fill('/v1/offerings', {})).toBe('/v1/offerings');
    const query = { state: ['DONE', 'CANCELED'], cursor: undefined };
    expect(fill('/v1/payments', { query })).toBe('/v1/payments?state=DONE&state=CANCELED');
  });

  it('sends what it was given, in the method’s own spelling', async () => {
    const asked: string[] = [];
    const api = apiOf(asked);
    await api.get('/v1/rooms', { query: { saleId: 's1' } });
    await api.post('/v1/holds', { body: { sessionId: 's', unitIds: ['u'] }, idempotencyKey: 'key-12345' });
    await api.delete('/v1/holds/{hold}', { path: { hold: 'h' } });
    expect(asked).toEqual([
      'GET /v1/rooms?saleId=s1',
      'POST /v1/holds {"sessionId":"s","unitIds":["u"]}',
      'DELETE /v1/holds/h',
    ]);
  });

  it('refuses at compile time what the description does not know', () => {
    const never = (api: Api) => {
      // @ts-expect-error there is no such path
      void api.get('/v1/nothing');
      // @ts-expect-error a hold is not put
      void api.put('/v1/holds/{hold}', { path: { hold: 'h' } });
      // @ts-expect-error which hold?
      void api.get('/v1/holds/{hold}');
      // @ts-expect-error a parameter of another path
      void api.get('/v1/holds/{hold}', { path: { payment: 'h' } });
      // @ts-expect-error without a key it could have two effects
      void api.post('/v1/holds', { body: { sessionId: 's', unitIds: [] } });
      // @ts-expect-error the amount is missing
      void api.post('/v1/payments/{payment}/confirm', { path: { payment: 'p' }, body: { paymentKey: 'k' } });
      // @ts-expect-error no refusal has such a code
      hasCode(new Error(), 'CELL_TAKEN', 'CELL_GONE');
      // @ts-expect-error which version was it thought out on?
      void api.put('/v1/account', { body: { name: 'Min', locale: 'ko' } });
      // @ts-expect-error rooms are asked for by sale
      void api.get('/v1/rooms', { query: { offeringId: 'o' } });
    };
    expect(never).toBeTypeOf('function');
  });
});
