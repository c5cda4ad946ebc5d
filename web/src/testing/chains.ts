import { createHash, createHmac } from 'node:crypto';
import type { ChainEntry } from '../api/generated';

/** Chains as a server writes them, for tests. */

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');

/** The key from which the seeds of these chains follow. */
export const SEED_KEY = '11'.repeat(32);

/** An entry without its number and hash; of a tick or a draw with what its seed is of. */
export interface Said {
  readonly kind: string;
  readonly body: string;
  readonly of?: number | 'DRAW';
}

/** The chain of what was said, in a room of the first epoch. */
export function chainOf(said: readonly Said[]): readonly ChainEntry[] {
  let before = '0'.repeat(64);
  return said.map(({ kind, body, of }, nth) => {
    const seed = of === undefined ? '' : seedOf(of, before);
    const text = seed === '' ? body : `${body} seed=${sha256(Buffer.from(seed, 'hex'))}`;
    before = sha256(`${before} ${kind} ${text}`);
    return { seq: nth + 1, kind, body: text, hash: before, seed };
  });
}

function seedOf(of: number | 'DRAW', before: string): string {
  const last = Buffer.alloc(8);
  if (of !== 'DRAW') last.writeBigUInt64BE(BigInt(of));
  const message = [
    Buffer.from(of === 'DRAW' ? 'draw' : 'tick'),
    Buffer.from([0, 1]),
    of === 'DRAW' ? Buffer.from(before, 'hex') : last,
  ];
  return createHmac('sha256', Buffer.from(SEED_KEY, 'hex'))
    .update(Buffer.concat(message))
    .digest('hex')
    .slice(0, 32);
}

export const opening = (more = ''): Said => ({
  kind: 'OPEN',
  body:
    'format=1 room=r sale=s epoch=1 opensAt=2026-12-24T10:00:00Z closesAt=2026-12-24T11:00:00Z ' +
    `ratePerMinute=60 maxInside=5 tickMillis=200 graceMillis=200${more} config=c ` +
    `seeds=${sha256(Buffer.from(SEED_KEY, 'hex'))}`,
});

export const tick = (number: number, base: number, turns: number): Said => ({
  kind: 'TICK',
  body: `tick=${number} base=${base} turns=${turns} parts=0:1:0:${turns}:true`,
  of: number,
});

export const moved = (from: number, to: number, called: number, more = ''): Said => ({
  kind: 'MOVE',
  body: `at=2026-12-24T10:01:0${from}Z from=${from} to=${to} called=${called}${more}`,
});

export const came = (places: string): Said => ({
  kind: 'ENTRY',
  body: `at=2026-12-24T10:02:00Z inside=1 in=${places}`,
});

export const ended = (end: number, calledUpTo: number, seedKey = SEED_KEY): Said => ({
  kind: 'CLOSE',
  body: `at=2026-12-24T12:00:00Z end=${end} calledUpTo=${calledUpTo} seedKey=${seedKey}`,
});
