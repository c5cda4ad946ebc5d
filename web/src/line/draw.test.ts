import { describe, expect, it } from 'vitest';
import vectors from '../../../src/test/resources/waitingroom/room-vectors.json';
import { keyOf, permuted, placeIn, sipHash, type Part, type Root } from './draw';

/** As they are written in the chain: `round:boot:offset:length:counted`, without the round when the tick is one draw. */
function parts(text: string): Part[] {
  return text.split(',').map((part) => {
    const fields = part.split(':');
    const [length = 0, offset = 0, boot = 0, round = -1] = fields.slice(0, -1).map(Number).reverse();
    return { round, boot, offset, length, counted: fields.at(-1) === 'counted' };
  });
}

/** As they are written in the chain: `boot:hash,…`. */
function rootsOf(text: string): Root[] {
  if (text === '') return [];
  return text.split(',').map((root) => {
    const [boot = '', hash = ''] = root.split(':');
    return { boot: Number(boot), hash };
  });
}

describe('the draw agrees with the server and with an independent implementation', () => {
  it('hashes alike', () => {
    for (const { seed, counter, hash } of vectors.sipHash)
      expect(sipHash(keyOf(seed), BigInt(counter)).toString(16).padStart(16, '0')).toBe(hash);
  });

  it('shuffles alike', () => {
    for (const { seed, size, places } of vectors.shuffles)
      expect([...Array(size).keys()].map((index) => permuted(keyOf(seed), size, index))).toEqual(places);
  });

  it('places one of many alike', () => {
    for (const { seed, size, index, place } of vectors.places)
      expect(permuted(keyOf(seed), size, index), `${index} of ${size}`).toBe(place);
  });

  it('places turns of ticks alike', async () => {
    for (const { base, seed, parts: text, roots, turns } of vectors.ticks)
      for (const turn of turns) {
        const found = await placeIn({ base, seed, parts: parts(text), roots: rootsOf(roots) }, turn);
        expect(found ?? -1, `${JSON.stringify(turn)} in ${text}`).toBe(turn.place);
      }
  });
});
