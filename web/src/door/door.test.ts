import { beforeEach, describe, expect, it } from 'vitest';
import { NO_ANSWER, Problem } from '../api/problem';
import { InSight } from './camera';
import { DoorDesk, type Surroundings } from './doorDesk';
import { eveningsOf } from './evenings';
import { isGenuine } from './genuine';
import { MARK, readTicket } from './ticketText';
import type { Clash, Door, Guest, Mark } from './types';
import { countsOf, decide, undoableOf, type In, type Out } from './verdict';

const SESSION = '01980000-0000-7000-8000-00000000000d';
const BOOKING = '01980000-0000-7000-8000-00000000000c';
const CODE = '7KQ4M2XZ';
const NOON = Date.parse('2026-12-24T03:00:00Z');

const bytesOf = (id: string) =>
  id
    .replaceAll('-', '')
    .match(/../g)!
    .map((hex) => parseInt(hex, 16));

/** A ticket as the server writes it. */
async function ticket(
  keys: CryptoKeyPair,
  change: { session?: string; booking?: string; code?: string } = {},
) {
  const signed = new Uint8Array([
    1,
    ...bytesOf(change.booking ?? BOOKING),
    ...bytesOf(change.session ?? SESSION),
    2,
    ...new TextEncoder().encode(change.code ?? CODE),
  ]);
  const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', keys.privateKey, signed));
  const all = [...signed, ...signature].reduce((number, byte) => number * 256n + BigInt(byte), 0n);
  return MARK + all.toString(36).toUpperCase().padStart(165, '0');
}

const seat = (number: number) => ({
  unitId: `01980000-0000-7000-8000-00000000010${number}`,
  kind: 'SEAT' as const,
  section: 'B',
  row: '12',
  label: String(number),
  category: 'R',
});

const guest = (change: Partial<Guest> = {}): Guest => ({
  bookingId: BOOKING,
  code: CODE,
  name: 'Kim',
  state: 'CONFIRMED',
  units: [seat(1), seat(2)],
  entries: [],
  total: { amount: 1, currency: 'KRW' },
  confirmedAt: '2026-11-01T00:00:00Z',
  kind: 'SOLD',
  reason: '',
  ...change,
});

const entry = (number: number) => ({
  unitId: seat(number).unitId,
  at: '2026-12-24T02:50:00Z',
  gate: 'A',
  by: 'Lee',
  offline: false,
  undoUntil: '2026-12-24T03:05:00Z',
});

const door = (...guests: Guest[]) =>
  ({ session: { id: SESSION }, madeAt: '', keys: [], guests }) as unknown as Door;

let keys: CryptoKeyPair;
let list: Door['keys'];
beforeEach(async () => {
  keys = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey));
  list = [{ kid: 1, publicKey: Buffer.from(raw).toString('base64url') }];
});

describe('a signed ticket', () => {
  it('is read, and is genuine', async () => {
    const read = readTicket(await ticket(keys))!;
    expect(read).toMatchObject({ kid: 1, bookingId: BOOKING, sessionId: SESSION, units: 2, code: CODE });
    expect(await isGenuine(read, list)).toBe(true);
  });

  it('is forged when one letter of it is another, or the key is', async () => {
    const text = await ticket(keys);
    const other = text.slice(0, 60) + (text[60] === 'A' ? 'B' : 'A') + text.slice(61);
    expect(await isGenuine(readTicket(other)!, list)).toBe(false);
    expect(await isGenuine(readTicket(text)!, [{ ...list[0]!, kid: 2 }])).toBe(false);
  });

  it.each(['', MARK, CODE, MARK + 'Z'.repeat(165), MARK + '0'.repeat(164), MARK + '!'.repeat(165)])(
    'is not %s',
    (text) => expect(readTicket(text)).toBeUndefined(),
  );
});

describe('a device that decides alone', () => {
  const known = (one: Guest | undefined, genuine: boolean | undefined = true, marks: Mark[] = []) => ({
    door: one ? door(one) : door(),
    marks,
    genuine,
  });

  it('lets in who is on the list, all or some', async () => {
    const text = await ticket(keys);
    expect(decide(text, 50, known(guest()))).toMatchObject({ ok: true, count: 2, offline: true });
    expect((decide(text, 1, known(guest({ entries: [entry(1)] }))) as In).unitIds).toEqual([seat(2).unitId]);
    expect(decide(' 7kq4-m2xz', 50, known(guest()))).toMatchObject({ ok: true, count: 2 });
  });

  it('says when and where somebody is in already', async () => {
    const full = guest({ entries: [entry(1), entry(2)] });
    expect(decide(await ticket(keys), 50, known(full))).toMatchObject({
      why: 'ALREADY_IN',
      gate: 'A',
      by: 'Lee',
    });
  });

  it.each([
    ['TICKET_FORGED', {}, guest(), false],
    ['TICKET_OTHER_SESSION', { session: BOOKING }, guest(), true],
    ['TICKET_REPLACED', { code: '22222222' }, guest(), true],
    ['TICKET_CANCELLED', {}, guest({ state: 'CANCELLED' }), true],
    ['NOT_ON_LIST', {}, undefined, undefined],
  ] as const)('stops %s', async (why, change, one, genuine) => {
    expect((decide(await ticket(keys, change), 50, { ...known(one), genuine }) as Out).why).toBe(why);
  });

  it('knows whose coming in can still be taken back', () => {
    const late = { ...entry(1), undoUntil: new Date(NOON).toISOString() };
    expect(undoableOf(guest({ entries: [late, entry(2)] }), NOON)).toEqual([seat(2).unitId]);
  });

  it('does not know a code that is not on the list', () => {
    expect((decide('22222222', 50, known(guest())) as Out).why).toBe('TICKET_UNKNOWN');
  });

  it('lets in by signature who booked after the list was loaded, and no more than the ticket is for', async () => {
    const text = await ticket(keys);
    const mark = {
      bookingId: BOOKING,
      unitIds: [] as string[],
      count: 1,
      gate: 'A',
      seenAt: 'x',
    } as unknown as Mark;
    expect(decide(text, 50, known(undefined))).toMatchObject({ ok: true, count: 2, guest: undefined });
    expect(decide(text, 50, known(undefined, true, [mark]))).toMatchObject({ ok: true, count: 1 });
    expect(decide(text, 50, known(undefined, true, [mark, mark]))).toMatchObject({
      why: 'ALREADY_IN',
      gate: 'A',
    });
  });
});

describe('the desk at a door', () => {
  let marks: Map<string, Mark>;
  let clashes: Clash[];
  let away: boolean;
  let refusal: Problem | undefined;
  let told: { key: string }[];
  let asked: { key: string }[];
  let desk: DoorDesk;
  let kept: Door;
  let listed: Guest[];
  let lost: (() => Promise<void>) | undefined;
  let poisoned: string;

  beforeEach(async () => {
    [listed, lost, poisoned] = [[guest()], undefined, ''];
    [marks, clashes, away, refusal, told, asked] = [new Map(), [], false, undefined, [], []];
    desk = newDesk();
    await desk.open();
    await desk.refresh();
  });

  const answer = <T>(body: T): Promise<T> => {
    if (away) return Promise.reject(new Problem(NO_ANSWER, 0, undefined, undefined));
    return refusal ? Promise.reject(refusal) : Promise.resolve(body);
  };

  function newDesk(): DoorDesk {
    let count = 0;
    const store: Surroundings['store'] = {
      list: () => Promise.resolve(kept),
      keepList: (list) => Promise.resolve(void (kept = list)),
      marksOf: () => Promise.resolve([...marks.values()]),
      keepMark: (mark) => Promise.resolve(void marks.set(mark.key, mark)),
      forgetMark: (mark) => Promise.resolve(void marks.delete(mark.key)),
      clashesOf: () => Promise.resolve(clashes),
      keepClash: (clash) => Promise.resolve(void clashes.push(clash)),
      forgetClash: () => Promise.resolve(),
    };
    return new DoorDesk(SESSION, {
      store,
      load: () => answer(door(...listed)),
      ask: async (showing) => {
        asked.push(showing);
        if (lost) {
          await lost();
          throw new Problem(NO_ANSWER, 0, undefined, undefined);
        }
        return answer({ unitIds: [seat(1).unitId], guest: guest({ entries: [entry(1)] }) });
      },
      tell: (mark) => {
        told.push(mark);
        if (mark.key === poisoned) return Promise.reject(new Problem('INTERNAL', 500, undefined, undefined));
        return answer({ guest: guest({ entries: [entry(1), entry(2)] }) });
      },
      genuine: () => Promise.resolve(true),
      now: () => NOON,
      key: () => `key-${++count}`,
    });
  }

  it('asks the server as long as it answers', async () => {
    expect(await desk.show(CODE, 'A', 1)).toMatchObject({ ok: true, offline: false, count: 1 });
    expect(marks.size).toBe(0);
    expect(desk.look().door!.guests[0]!.entries).toHaveLength(1);
    // A reload without a network knows it, too.
    expect(kept.guests[0]!.entries).toHaveLength(1);
  });

  it('passes on what the server refuses, with when and where', async () => {
    const body = { at: '2026-12-24T02:50:00Z', gate: 'B', by: 'Lee', guest: guest() };
    refusal = new Problem('ALREADY_IN', 409, body as never, undefined);
    expect(await desk.show(CODE, 'A', 50)).toMatchObject({
      ok: false,
      why: 'ALREADY_IN',
      gate: 'B',
      by: 'Lee',
    });
  });

  it('decides alone without it, keeps that through a reload, and tells it under the key that it had asked with', async () => {
    away = true;
    expect(await desk.show(CODE, 'A', 50)).toMatchObject({ ok: true, offline: true, count: 2 });
    expect(await desk.show(CODE, 'A', 50)).toMatchObject({ ok: false, why: 'ALREADY_IN', gate: 'A' });
    expect(countsOf(desk.look().door!, desk.look().marks)).toEqual({ expected: 2, in: 2 });

    desk = newDesk();
    await desk.open();
    expect(await desk.show(CODE, 'B', 50)).toMatchObject({ ok: false, why: 'ALREADY_IN' });
    expect(desk.look().marks).toHaveLength(1);
    away = false;
    await desk.tellAll();

    expect(told[0]!.key).toBe(asked[0]!.key);
    expect(marks.size).toBe(0);
    expect(desk.look()).toMatchObject({ marks: [], clashes: [], inTouch: true });
  });

  it('keeps a mark until the server has answered', async () => {
    away = true;
    await desk.show(CODE, 'A', 50);
    await desk.tellAll();
    expect(marks.size).toBe(1);
    expect(desk.look().inTouch).toBe(false);
  });

  it.each([
    [401, 'SIGN_IN_REQUIRED'],
    [403, 'NOT_ALLOWED'],
    [404, 'NOT_FOUND'],
  ])('keeps a mark while somebody is signed in who may not tell of it: %i', async (status, code) => {
    away = true;
    await desk.show(CODE, 'A', 50);
    away = false;
    refusal = new Problem(code, status, undefined, undefined);
    await desk.tellAll();
    expect(marks.size).toBe(1);
    expect(clashes).toEqual([]);
  });

  it('does not let the same ticket in twice before the server has heard of the first time', async () => {
    away = true;
    expect(await desk.show(CODE, 'A', 50)).toMatchObject({ ok: true });
    away = false;
    expect(await desk.show(CODE, 'A', 50)).toMatchObject({ ok: false, why: 'ALREADY_IN', gate: 'A' });
  });

  it('tells of whom it has let in of a booking before it asks for the others of it', async () => {
    away = true;
    await desk.show(CODE, 'A', 1);
    away = false;
    expect(await desk.show(CODE, 'A', 1)).toMatchObject({ ok: true, offline: false });
    expect(told).toHaveLength(1);
    expect(asked).toHaveLength(2);
  });

  it('knows whom it let in by number when the list has them', async () => {
    away = true;
    const other = '01980000-0000-7000-8000-0000000000cc';
    const text = await ticket(keys, { booking: other, code: '33333333' });
    expect(await desk.show(text, 'A', 50)).toMatchObject({ ok: true, count: 2 });
    away = false;
    listed = [guest(), guest({ bookingId: other, code: '33333333' })];
    await desk.refresh();
    away = true;
    expect(await desk.show(text, 'A', 50)).toMatchObject({ ok: false, why: 'ALREADY_IN' });
    expect(countsOf(desk.look().door!, desk.look().marks)).toEqual({ expected: 4, in: 2 });
  });

  it.each([
    ['A', true],
    ['B', false],
  ])('takes only what its own lost answer let in for no clash: %s', async (gate, ok) => {
    lost = async () => {
      const at = new Date(NOON + 100).toISOString();
      listed = [guest({ state: 'CHECKED_IN', entries: [1, 2].map((one) => ({ ...entry(one), at, gate })) })];
      await desk.refresh();
    };
    expect((await desk.show(CODE, 'A', 50)).ok).toBe(ok);
  });

  it('tells the others when the server fails at one', async () => {
    away = true;
    await desk.show(CODE, 'A', 1);
    await desk.show(CODE, 'A', 1);
    away = false;
    poisoned = 'key-1';
    await desk.tellAll();
    expect([...marks.keys()]).toEqual(['key-1']);
    expect(desk.look().inTouch).toBe(false);
    poisoned = '';
    await desk.tellAll();
    expect(marks.size).toBe(0);
  });

  it('shows what the server did not take', async () => {
    away = true;
    await desk.show(CODE, 'A', 50);
    away = false;
    const body = { title: 'In already', at: '2026-12-24T02:50:00Z', gate: 'B', by: 'Lee' };
    refusal = new Problem('ALREADY_IN', 409, body as never, undefined);
    await desk.tellAll();
    expect(marks.size).toBe(0);
    expect(clashes).toMatchObject([
      { code: 'ALREADY_IN', gate: 'B', bookingCode: CODE, mark: { gate: 'A' } },
    ]);
  });
});

describe('what the camera sees', () => {
  it('is told once as long as it is in sight, and again when it comes back', () => {
    const sight = new InSight();
    expect([0, 500, 2_400, 4_000].map((at) => sight.isNew('a', at))).toEqual([true, false, false, false]);
    expect(sight.isNew('b', 4_100)).toBe(true);
    expect(sight.isNew('b', 6_200)).toBe(true);
  });
});

describe('the sessions of a door', () => {
  it('are those that are on or to come, the soonest first', () => {
    const at = (hours: number) => new Date(NOON + hours * 3_600_000).toISOString();
    const session = (id: string, from: number, to: number) => ({ id, startsAt: at(from), endsAt: at(to) });
    const offerings = [
      { sessions: [session('later', 30, 32), session('over', -12, -7), session('now', -1, 1)] },
    ];
    expect(eveningsOf(offerings as never, NOON).map((evening) => evening.session.id)).toEqual([
      'now',
      'later',
    ]);
  });
});
