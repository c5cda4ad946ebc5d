import { describe, expect, it } from 'vitest';
import type { ChainEntry } from '../api/generated';
import { came, chainOf, ended, moved, opening, tick, type Said } from '../testing/chains';
import { BrokenChain } from './follow';
import { nothingRead, readOn, type Reading } from './readLine';

const LINE = [opening(), tick(10, 0, 3), tick(12, 3, 4), moved(0, 5, 3, ' left=1 silent=4'), came('0,2')];

/** Reads them in pages of that length. */
async function read(
  entries: readonly ChainEntry[],
  heads: readonly string[] = [],
  length = 2,
  place?: number,
) {
  let reading: Reading = nothingRead({ heads, place });
  for (let from = 0; from < entries.length; from += length) {
    const items = entries.slice(from, from + length);
    const isLast = from + length >= entries.length;
    reading = await readOn(reading, { items, next: isLast ? '' : String(items.at(-1)?.seq) });
  }
  return reading;
}

const readSaid = (said: readonly Said[], place?: number) => read(chainOf(said), [], 2, place);

/** What is said of a chain in which one entry is another one. */
async function complaint(entries: readonly ChainEntry[]): Promise<string> {
  try {
    await read(entries);
    return 'whole';
  } catch (e) {
    if (!(e instanceof BrokenChain)) throw e;
    return `${e.seq} ${e.wrong}`;
  }
}
const said = (...more: readonly Said[]) => complaint(chainOf([...LINE, ...more]));

describe('a line that is read', () => {
  it('is followed over all pages', async () => {
    const { line, isAll } = await readSaid([...LINE, moved(5, 7, 2, ' overdue=4'), ended(7, 7)]);
    expect(isAll).toBe(true);
    expect(line).toMatchObject({ seq: 7, end: 7, calledUpTo: 7, called: 5, again: 1, left: 1, silent: 1 });
    expect(line).toMatchObject({ cameIn: 2, holes: 0, isOver: true });
    expect(line.told.map(({ kind, at }) => [kind, at])).toEqual([
      ['OPEN', '2026-12-24T10:00:00Z'],
      ['CLOSE', '2026-12-24T12:00:00Z'],
    ]);
  });

  it('says of heads whether they are in it', async () => {
    const entries = chainOf(LINE);
    const [, second] = entries;
    const strange = 'f'.repeat(64);
    const { missing, isAll } = await read(entries, [second?.hash ?? '', strange]);
    expect([...missing]).toEqual([strange]);
    expect(isAll).toBe(true);
    expect(
      (await readOn(nothingRead({ heads: [], place: undefined }), { items: entries, next: '5' })).isAll,
    ).toBe(false);
  });

  it('tells the story of one place', async () => {
    const more = [moved(5, 7, 2, ' overdue=4'), came('4')];
    const stories = [0, 1, 4].map(async (place) => (await readSaid([...LINE, ...more], place)).line.own);
    const [called, left, silent] = await Promise.all(stories);
    const nothing = { called: '', left: '', silent: '', again: '', cameIn: '' };
    const [first, second] = ['2026-12-24T10:01:00Z', '2026-12-24T10:01:05Z'];
    const inside = '2026-12-24T10:02:00Z';
    expect(called).toEqual({ ...nothing, place: 0, called: first, cameIn: inside });
    expect(left).toEqual({ ...nothing, place: 1, left: first });
    expect(silent).toEqual({ ...nothing, place: 4, silent: first, again: second, cameIn: inside });
  });

  it('tells what was ordered, and why', async () => {
    const order = {
      kind: 'MODE',
      body: 'at=2026-12-24T10:03:00Z ratePerMinute=60>120 messageEn=>50%25%20off%3Dno%3E reason=so it = is',
    };
    const sold = { kind: 'STOCK', body: 'at=2026-12-24T10:04:00Z left=SOLD_OUT' };
    const { line } = await readSaid([...LINE, order, sold]);
    expect(line.told.slice(1)).toEqual([
      {
        seq: 6,
        kind: 'MODE',
        at: '2026-12-24T10:03:00Z',
        changes: [
          { what: 'ratePerMinute', from: '60', to: '120' },
          { what: 'messageEn', from: '', to: '50% off=no>' },
        ],
        reason: 'so it = is',
      },
      { seq: 7, kind: 'STOCK', at: '2026-12-24T10:04:00Z', left: 'SOLD_OUT' },
    ]);
  });

  it('may begin with a draw', async () => {
    const draw = { kind: 'DRAW', body: 'at=2026-12-24T10:00:01Z tickets=4', of: 'DRAW' } as const;
    const lottery = [opening(' ordering=LOTTERY'), draw, tick(7, 4, 2), moved(0, 6, 6), ended(6, 6)];
    const { line } = await readSaid(lottery);
    expect(line).toMatchObject({ end: 6, called: 6, isOver: true });
    expect(line.told.map(({ kind }) => kind)).toEqual(['OPEN', 'DRAW', 'CLOSE']);
  });

  it('goes on behind a hole', async () => {
    const hole =
      'at=2026-12-24T10:05:00Z era=1 from=7 to=20 ticks=1 proofs=2 sealedFrom=12 sealedThrough=30 ' +
      'calledUpTo=9 reason=database-older';
    const found = tick(15, 9, 3);
    const behind = [{ kind: 'RECOVER', body: hole }, found, tick(31, 20, 1), moved(9, 21, 12)];
    const { line } = await readSaid([...LINE, ...behind]);
    expect(line).toMatchObject({ end: 21, calledUpTo: 21, lost: 4, holes: 1, hole: undefined });
    expect(await said({ kind: 'RECOVER', body: hole }, tick(15, 19, 3))).toBe('7 TICK');
    expect(await said({ kind: 'RECOVER', body: hole }, tick(31, 9, 3))).toBe('7 TICK');
    expect(await said({ kind: 'RECOVER', body: hole }, moved(5, 7, 2))).toBe('7 MOVE');
  });
});

describe('a line in which something was changed', () => {
  const entries = chainOf(LINE);
  const changed = (seq: number, change: Partial<ChainEntry>) =>
    entries.map((entry) => (entry.seq === seq ? { ...entry, ...change } : entry));

  it('is whole as it was', async () => {
    expect(await complaint(entries)).toBe('whole');
  });

  it('has another hash', async () => {
    expect(await complaint(changed(5, { body: entries[4]?.body.replace('0,2', '0-2') ?? '' }))).toBe(
      '5 HASH',
    );
    expect(await complaint(changed(1, { kind: 'OPENED' }))).toBe('1 HASH');
    expect(await complaint(changed(3, { hash: 'a'.repeat(64) }))).toBe('3 HASH');
  });

  it('lacks an entry', async () => {
    expect(await complaint(entries.filter(({ seq }) => seq !== 3))).toBe('4 HASH');
    expect(await complaint(changed(2, { seq: 3 }))).toBe('2 MISSING');
  });

  it('was drawn with another seed', async () => {
    expect(await complaint(changed(2, { seed: 'ab'.repeat(16) }))).toBe('2 SEED');
  });
});

describe('a line that was written wrongly from the beginning', () => {
  it.each([
    ['a tick that leaves places out', tick(13, 8, 1), 'TICK'],
    ['a tick that gives places twice', tick(13, 6, 1), 'TICK'],
    ['a tick of earlier', tick(12, 7, 1), 'TICK'],
    ['a call that leaves somebody out', moved(6, 7, 1), 'MOVE'],
    ['a call of places that nobody has', moved(5, 8, 3), 'MOVE'],
    ['a call of more people than there are', moved(5, 7, 3), 'MOVE'],
    ['a call that passes over others', moved(5, 7, 1, ' silent=3'), 'MOVE'],
    ['a second call of who was not called yet', moved(5, 6, 1, ' overdue=6'), 'MOVE'],
    ['somebody who came in uncalled', came('3-5'), 'ENTRY'],
    ['an end with others', ended(7, 6), 'END'],
    ['an end with another key', ended(7, 5, '22'.repeat(32)), 'SEED'],
    ['a second opening', opening(), 'FORM'],
    ['a draw after ticks', { kind: 'DRAW', body: 'at=2026-12-24T10:00:01Z tickets=4', of: 'DRAW' }, 'TICK'],
    ['something unreadable', { kind: 'MOVE', body: 'at=now from=x to=7' }, 'FORM'],
    ['an unknown stock', { kind: 'STOCK', body: 'at=2026-12-24T10:00:01Z left=MUCH' }, 'FORM'],
  ] as const)('has %s', async (_, entry, wrong) => {
    expect(await said(entry)).toBe(`6 ${wrong}`);
  });

  it('goes on after its end', async () => {
    expect(await said(ended(7, 5), came('0'))).toBe('7 AFTER_END');
  });

  it('has no opening', async () => {
    expect(await complaint(chainOf(LINE.slice(1)))).toBe('1 FORM');
  });

  it('has a draw of another key', async () => {
    const [first, second, ...others] = chainOf([...LINE, ended(7, 5)]);
    if (!first || !second) throw new Error();
    // The seed of another tick, whose hash stands in the entry: only the key shows it.
    const lie = chainOf([opening(), { ...tick(10, 0, 3), of: 11 }, ...LINE.slice(2), ended(7, 5)]);
    expect(await complaint([first, second, ...others])).toBe('whole');
    expect(await complaint(lie)).toBe('2 SEED');
  });
});
