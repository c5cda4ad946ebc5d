/**
 * The draw of a sealed tick, as anybody can compute it: the same as in the server, held to the same test vectors. Moving
 * it to another language takes SipHash-2-4 and this file.
 */

/** A sealed tick, as the server gives it to anybody. */
export interface SealedTick {
  readonly base: number;
  /** 32 hexadecimal digits. */
  readonly seed: string;
  readonly parts: readonly Part[];
  /** What each node said of its turns before the tick was sealed. */
  readonly roots: readonly Root[];
}

export interface Root {
  readonly boot: number;
  /** 64 hexadecimal digits. */
  readonly hash: string;
}

/** One node's share of a round; round -1 when the whole tick is one draw. */
export interface Part {
  readonly round: number;
  readonly boot: number;
  readonly offset: number;
  readonly length: number;
  readonly counted: boolean;
}

/** Where a turn was stamped. */
export interface Stamped {
  readonly boot: number;
  readonly round: number;
  readonly number: number;
}

/** A key of SipHash: two words of 64 bits, as the little-endian halves of its 16 bytes. */
type Key = readonly [bigint, bigint];

const WORD = 64;
const SEED_BYTES = 16;
const WHOLE = -1;
const LAST_ROUND = 3;
const LARGEST_SHUFFLE = 4_096;
const FEISTEL_ROUNDS = 8;
const LENGTH_BLOCK = 8n << 56n;

/** Whether this browser can hash here: it does on pages that came by https, and on its own machine. */
export const canHash = () => 'subtle' in globalThis.crypto;

/** The seed from which the places follow: the first 16 bytes of SHA-256 of the tick's seed and of what its nodes said. */
export async function drawSeed({ seed, roots }: SealedTick): Promise<string> {
  if (roots.length === 0) return seed;
  const said = roots.map(({ boot, hash }) => `${boot}:${hash}`).join(',');
  const message = Uint8Array.from([...bytesOf(seed), ...new TextEncoder().encode(said)]);
  const hash = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', message));
  return [...hash.slice(0, SEED_BYTES)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const bytesOf = (hex: string) =>
  [...Array(hex.length / 2).keys()].map((byte) => parseInt(hex.slice(2 * byte, 2 * byte + 2), 16));

/** The place of a turn, counted from 0; undefined when the tick has none for it. */
export async function placeIn(tick: SealedTick, turn: Stamped): Promise<number | undefined> {
  const seed = await drawSeed(tick);
  for (const part of tick.parts) {
    const found = find(part, turn);
    if (found !== undefined) return tick.base + placeOf({ ...tick, seed }, part, part.offset + found);
  }
  return undefined;
}

/** Which of the turns of a part that one is. */
function find(part: Part, { boot, round, number }: Stamped): number | undefined {
  if (part.boot !== boot) return undefined;
  if (part.round === WHOLE) return number < part.length ? number : undefined;
  if (part.counted) return part.round === round && number < part.length ? number : undefined;
  const ceiling = part.length / 2;
  return number < ceiling ? slot(round, number, ceiling) : undefined;
}

/** Of a node that fell silent nobody knows how many turns each round has: two rounds share places, from both ends. */
function slot(round: number, number: number, ceiling: number): number {
  const stack = round === 0 || round === LAST_ROUND ? 0 : ceiling;
  return round < 2 ? stack + number : stack + ceiling - 1 - number;
}

function placeOf({ seed, parts }: SealedTick, { round }: Part, index: number): number {
  const turns = (which: (part: Part) => boolean) =>
    parts.filter(which).reduce((sum, { length }) => sum + length, 0);
  const start = turns((part) => part.round < round);
  const key = keyOf(seed);
  const own = round === WHOLE ? key : keyOfRound(key, round);
  return (
    start +
    permuted(
      own,
      turns((part) => part.round === round),
      index,
    )
  );
}

/** The key of 32 hexadecimal digits. */
export function keyOf(hex: string): Key {
  const bytes = bytesOf(hex);
  const half = (from: number) =>
    bytes.slice(from, from + 8).reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return [half(0), half(8)];
}

function keyOfRound(key: Key, round: number): Key {
  return [sipHash(key, BigInt(2 * round)), sipHash(key, BigInt(2 * round + 1))];
}

/** Where an index, from 0 to size - 1, comes to stand: a shuffle, or a Feistel network for what is larger than that. */
export function permuted(key: Key, size: number, index: number): number {
  return size <= LARGEST_SHUFFLE ? shuffled(key, size, index) : mixed(key, size, index);
}

function shuffled(key: Key, size: number, index: number): number {
  const places = Uint16Array.from({ length: size }, (_, i) => i);
  for (let i = size - 1; i > 0; i--) {
    const j = Number((sipHash(key, BigInt(i)) * BigInt(i + 1)) >> BigInt(WORD));
    const moved = places[i] ?? 0;
    places[i] = places[j] ?? 0;
    places[j] = moved;
  }
  return places[index] ?? 0;
}

function mixed(key: Key, size: number, index: number): number {
  const bits = BigInt((size - 1).toString(2).length);
  const left = bits / 2n;
  const right = bits - left;
  const mask = (n: bigint) => (1n << n) - 1n;
  let at = BigInt(index);
  do {
    let l = at >> right;
    let r = at & mask(right);
    for (let round = 0; round < FEISTEL_ROUNDS; round += 2) {
      l ^= sipHash(key, (BigInt(round) << 32n) | r) & mask(left);
      r ^= sipHash(key, (BigInt(round + 1) << 32n) | l) & mask(right);
    }
    at = (l << right) | r;
  } while (at >= BigInt(size));
  return Number(at);
}

const word = (n: bigint) => BigInt.asUintN(WORD, n);
const turned = (n: bigint, by: bigint) => word(n << by) | (n >> (BigInt(WORD) - by));

/** SipHash-2-4 (Aumasson and Bernstein, 2012) of a counter's eight bytes, little endian. */
export function sipHash([first, second]: Key, counter: bigint): bigint {
  let v0 = first ^ 0x736f6d6570736575n;
  let v1 = second ^ 0x646f72616e646f6dn;
  let v2 = first ^ 0x6c7967656e657261n;
  let v3 = second ^ 0x7465646279746573n;
  const rounds = (count: number) => {
    for (let i = 0; i < count; i++) {
      v0 = word(v0 + v1);
      v2 = word(v2 + v3);
      v1 = turned(v1, 13n) ^ v0;
      v3 = turned(v3, 16n) ^ v2;
      v0 = turned(v0, 32n);
      v2 = word(v2 + v1);
      v0 = word(v0 + v3);
      v1 = turned(v1, 17n) ^ v2;
      v3 = turned(v3, 21n) ^ v0;
      v2 = turned(v2, 32n);
    }
  };
  for (const block of [counter, LENGTH_BLOCK]) {
    v3 ^= block;
    rounds(2);
    v0 ^= block;
  }
  v2 ^= 0xffn;
  rounds(4);
  return v0 ^ v1 ^ v2 ^ v3;
}
