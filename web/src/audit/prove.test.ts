import { createHash, hkdfSync } from 'node:crypto';
import { expect, it } from 'vitest';
import vectors from '../../../src/test/resources/waitingroom/room-vectors.json';
import { BrokenChain } from './follow';
import { prove, proveEnd, START } from './prove';

const bytesOf = (hex: string) => Buffer.from(hex, 'hex');
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** The key of the seeds of the room that the vectors are of, as its last entry tells it. */
const seedKey = Buffer.from(
  hkdfSync(
    'sha256',
    bytesOf(vectors.master),
    Buffer.alloc(0),
    Buffer.concat([
      Buffer.from('seed'),
      bytesOf(vectors.room.replaceAll('-', '')),
      Buffer.from([vectors.kid]),
    ]),
    32,
  ),
);
const close = (key: Buffer) => ({
  seq: 9,
  kind: 'CLOSE',
  body: `at=2026-12-24T12:00:00Z end=0 calledUpTo=0 seedKey=${key.toString('hex')}`,
  hash: '',
  seed: '',
});
const seeds = [
  ...vectors.tickSeeds.map(({ epoch, tick, seed }) => ({ epoch, of: tick, seed })),
  ...vectors.drawSeeds.map(({ epoch, head, seed }) => ({ epoch, of: head, seed })),
];
const end = (epoch: number, told: { readonly of: number | string; readonly seed: string }) =>
  proveEnd(close(seedKey), { seeds: sha256(seedKey), epoch }, [{ ...told, seq: 4 }]);

it.each(seeds)('has the seed of $of follow from the key, as the server does', async ({ epoch, ...told }) => {
  await expect(end(epoch, told)).resolves.toBeUndefined();
  await expect(end(epoch + 1, told)).rejects.toEqual(new BrokenChain(4, 'SEED'));
});

it('does not take another key', async () => {
  const other = Buffer.alloc(32, 1);
  await expect(proveEnd(close(other), { seeds: sha256(seedKey), epoch: 1 }, [])).rejects.toEqual(
    new BrokenChain(9, 'SEED'),
  );
});

it('chains entries as the server does', async () => {
  let before = START;
  for (const { kind, body, head } of vectors.chain) {
    const entry = { seq: 1, kind, body, hash: head, seed: '' };
    // The seeds of these ticks are not told; their hashes are looked at before.
    const found = await prove(before, [entry]).catch(({ wrong }: BrokenChain) => wrong);
    expect(found).toEqual(kind === 'TICK' ? 'SEED' : []);
    await expect(prove(before, [{ ...entry, body: `${body} ` }])).rejects.toEqual(new BrokenChain(1, 'HASH'));
    before = head;
  }
});
