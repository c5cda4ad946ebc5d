import type { ChainEntry } from '../api/generated';
import { BrokenChain } from './follow';
import { fieldsOf, numberOf, textOf } from './fields';

/** The hash before the first entry. */
export const START = '0'.repeat(64);

/** What a chain has promised of its seeds: SHA-256 of their key, and in which epoch they are. */
export interface Promised {
  readonly seeds: string;
  readonly epoch: number;
}

/** A seed that was told, as 32 hexadecimal digits, and in which entry. */
export interface ToldSeed {
  /** Of which tick; of the draw of a lottery the hash of the entry before it. */
  readonly of: number | string;
  readonly seed: string;
  readonly seq: number;
}

const utf8 = new TextEncoder();
const hexOf = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const bytesOf = (hex: string) =>
  Uint8Array.from({ length: hex.length / 2 }, (_, byte) => parseInt(hex.slice(2 * byte, 2 * byte + 2), 16));
const sha256 = async (bytes: Uint8Array<ArrayBuffer>) =>
  hexOf(await globalThis.crypto.subtle.digest('SHA-256', bytes));

/**
 * Whether each entry has the hash of its text behind the entry before, and each seed beside an entry is the one whose hash
 * stands in it.
 *
 * @param head hash of the entry before the first of them
 * @returns the seeds that they tell
 * @throws BrokenChain when one has not
 */
export async function prove(head: string, entries: readonly ChainEntry[]): Promise<readonly ToldSeed[]> {
  const heads = [head, ...entries.map(({ hash }) => hash)];
  const found = await Promise.all(
    entries.map(({ kind, body }, nth) => sha256(utf8.encode(`${heads[nth] ?? ''} ${kind} ${body}`))),
  );
  const wrong = entries.find(({ hash }, nth) => found[nth] !== hash);
  if (wrong) throw new BrokenChain(wrong.seq, 'HASH');
  const seeds = entries.map((entry, nth) => seedOf(entry, heads[nth] ?? ''));
  return (await Promise.all(seeds)).flat();
}

async function seedOf({ seq, kind, body, seed }: ChainEntry, before: string): Promise<readonly ToldSeed[]> {
  if (kind !== 'TICK' && kind !== 'DRAW') return [];
  const fields = fieldsOf(body);
  if ((await sha256(bytesOf(seed))) !== fields.get('seed')) throw new BrokenChain(seq, 'SEED');
  return [{ of: kind === 'DRAW' ? before : numberOf(fields, 'tick'), seed, seq }];
}

/**
 * Whether the key that the last entry tells is the promised one, and all seeds follow from it.
 *
 * @throws BrokenChain when one does not
 */
export async function proveEnd(
  close: ChainEntry,
  promised: Promised,
  seeds: readonly ToldSeed[],
): Promise<void> {
  const secret = bytesOf(textOf(fieldsOf(close.body), 'seedKey'));
  if ((await sha256(secret)) !== promised.seeds) throw new BrokenChain(close.seq, 'SEED');
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await globalThis.crypto.subtle.importKey('raw', secret, algorithm, false, ['sign']);
  for (const { of, seed, seq } of seeds) {
    const mac = await globalThis.crypto.subtle.sign('HMAC', key, seedText(promised.epoch, of));
    if (!hexOf(mac).startsWith(seed)) throw new BrokenChain(seq, 'SEED');
  }
}

/** From what the seed of a tick or of a draw follows: its name, the epoch in two bytes, and what it is of. */
function seedText(epoch: number, of: number | string): Uint8Array<ArrayBuffer> {
  const name = utf8.encode(typeof of === 'number' ? 'tick' : 'draw');
  const last = typeof of === 'number' ? eightBytes(of) : bytesOf(of);
  return Uint8Array.from([...name, epoch >> 8, epoch & 0xff, ...last]);
}

function eightBytes(number: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(number));
  return bytes;
}
