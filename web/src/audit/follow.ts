import type { ChainEntry } from '../api/generated';
import {
  countOf,
  fieldsOf,
  isAmong,
  numberOf,
  orderedIn,
  placesOf,
  textOf,
  type Fields,
  type Ordered,
} from './fields';

/**
 * What the entries of a line's chain say, one after the other, and whether each can follow from those before it. Hashes and
 * seeds are checked by `prove`; the command `check-line` checks more than both.
 */

/** Something out of the ordinary that the line did, and when. */
export type Told = { readonly seq: number; readonly at: string } & (
  | { readonly kind: 'OPEN'; readonly perMinute: number; readonly inside: number; readonly lottery: boolean }
  | { readonly kind: 'DRAW'; readonly tickets: number }
  | { readonly kind: 'MODE'; readonly changes: readonly Ordered[]; readonly reason: string }
  | { readonly kind: 'STOCK'; readonly left: Left }
  | { readonly kind: 'RECOVER'; readonly places: number; readonly reason: string }
  | { readonly kind: 'CLOSE' }
);

/** What the sale has left; nobody is called unless it is something. */
type Left = (typeof LEFT)[number];
const LEFT = ['SOME', 'NONE_FREE', 'SOLD_OUT'] as const;

/** What the chain says of one place; each moment is empty text until it has come. */
export interface OwnStory {
  readonly place: number;
  readonly called: string;
  readonly silent: string;
  readonly left: string;
  readonly again: string;
  readonly cameIn: string;
}

/** The ticks of a hole that are still to be read. */
interface Hole {
  readonly ticks: number;
  readonly from: number;
  readonly to: number;
  readonly calledUpTo: number;
  readonly sealedThrough: number;
}

/** What is known of a line after some entries. */
export interface Followed {
  /** How many entries were read. */
  readonly seq: number;
  /** SHA-256 of the key from which all seeds follow, and in which epoch; once it was opened. */
  readonly opened: { readonly seeds: string; readonly epoch: number } | undefined;
  /** How many places the line has. */
  readonly end: number;
  readonly lastTick: number;
  readonly calledUpTo: number;
  readonly called: number;
  readonly again: number;
  readonly silent: number;
  readonly left: number;
  readonly uncounted: number;
  readonly lost: number;
  readonly cameIn: number;
  readonly holes: number;
  readonly hole: Hole | undefined;
  readonly isOver: boolean;
  readonly told: readonly Told[];
  readonly own: OwnStory | undefined;
}

/** Why an entry cannot be as it is. */
export type Wrong = 'MISSING' | 'HASH' | 'SEED' | 'FORM' | 'TICK' | 'MOVE' | 'ENTRY' | 'END' | 'AFTER_END';

/** An entry does not follow from those before it. */
export class BrokenChain extends Error {
  constructor(
    readonly seq: number,
    readonly wrong: Wrong,
  ) {
    super(`entry ${seq}: ${wrong}`);
    this.name = 'BrokenChain';
  }
}

/** A line of which nothing was read; with the place whose story is wanted. */
export const unread = (place: number | undefined): Followed => ({
  seq: 0,
  opened: undefined,
  end: 0,
  lastTick: -1,
  calledUpTo: 0,
  called: 0,
  again: 0,
  silent: 0,
  left: 0,
  uncounted: 0,
  lost: 0,
  cameIn: 0,
  holes: 0,
  hole: undefined,
  isOver: false,
  told: [],
  own: place === undefined ? undefined : { place, called: '', silent: '', left: '', again: '', cameIn: '' },
});

/**
 * The line after that entry.
 *
 * @throws BrokenChain when it cannot follow
 */
export function follow(line: Followed, entry: ChainEntry): Followed {
  const seq = line.seq + 1;
  const must: Must = (right, wrong) => {
    if (!right) throw new BrokenChain(seq, wrong);
  };
  must(entry.seq === seq, 'MISSING');
  must(!line.isOver, 'AFTER_END');
  must((line.opened !== undefined) === (entry.kind !== 'OPEN'), 'FORM');
  try {
    const step = STEPS.get(entry.kind);
    const after = step?.(line, fieldsOf(entry.body), must, seq) ?? line;
    return outOfHole({ ...after, seq });
  } catch (e) {
    if (e instanceof RangeError) throw new BrokenChain(seq, 'FORM');
    throw e;
  }
}

type Must = (right: boolean, wrong: Wrong) => void;
type Step = (line: Followed, fields: Fields, must: Must, seq: number) => Followed;

const tell = (line: Followed, told: Told): Followed => ({ ...line, told: [...line.told, told] });
const at = (fields: Fields) => textOf(fields, 'at');

const open: Step = (line, fields, _, seq) =>
  tell(
    { ...line, opened: { seeds: textOf(fields, 'seeds'), epoch: numberOf(fields, 'epoch') } },
    {
      seq,
      at: textOf(fields, 'opensAt'),
      kind: 'OPEN',
      perMinute: numberOf(fields, 'ratePerMinute'),
      inside: numberOf(fields, 'maxInside'),
      lottery: fields.get('ordering') === 'LOTTERY',
    },
  );

const draw: Step = (line, fields, must, seq) => {
  const tickets = numberOf(fields, 'tickets');
  must(line.end === 0 && line.lastTick < 0, 'TICK');
  const drawn = { ...line, end: tickets, lastTick: 0 };
  return tell(drawn, { seq, at: at(fields), kind: 'DRAW', tickets });
};

const seal: Step = (line, fields, must) => {
  const [tick, base, turns] = [numberOf(fields, 'tick'), numberOf(fields, 'base'), numberOf(fields, 'turns')];
  must(tick > line.lastTick, 'TICK');
  const { hole } = line;
  if (!hole) {
    must(base === line.end, 'TICK');
    return { ...line, lastTick: tick, end: base + turns };
  }
  must(base >= hole.from && base + turns <= hole.to && tick <= hole.sealedThrough, 'TICK');
  return { ...line, lastTick: tick, hole: { ...hole, ticks: hole.ticks - 1, from: base + turns } };
};

const move: Step = (line, fields, must) => {
  const [from, to, called] = [numberOf(fields, 'from'), numberOf(fields, 'to'), numberOf(fields, 'called')];
  const [left, silent] = [placesOf(fields, 'left'), placesOf(fields, 'silent')];
  const [overdue, late] = [placesOf(fields, 'overdue'), placesOf(fields, 'late')];
  const uncounted = numberOf(fields, 'uncounted', 0);
  const passed = countOf(left) + countOf(silent) + uncounted;
  must(line.hole === undefined && from === line.calledUpTo && from <= to && to <= line.end, 'MOVE');
  must(
    [left, silent].flat().every(([first, last]) => first >= from && last < to),
    'MOVE',
  );
  must(called === to - from - passed, 'MOVE');
  must(
    [overdue, late].flat().every(([, last]) => last < to),
    'MOVE',
  );
  const place = line.own?.place ?? -1;
  const stands = from <= place && place < to;
  const was = isAmong(left, place) ? 'left' : isAmong(silent, place) ? 'silent' : 'called';
  const own = line.own && {
    ...line.own,
    ...(stands && { [was]: at(fields) }),
    ...(isAmong(overdue, place) || isAmong(late, place) ? { again: at(fields) } : {}),
  };
  return {
    ...line,
    calledUpTo: to,
    called: line.called + called,
    again: line.again + countOf(overdue) + countOf(late),
    left: line.left + countOf(left),
    silent: line.silent + countOf(silent),
    uncounted: line.uncounted + uncounted,
    own,
  };
};

const comeIn: Step = (line, fields, must) => {
  const places = placesOf(fields, 'in');
  must(
    places.every(([, last]) => last < line.calledUpTo),
    'ENTRY',
  );
  const own = line.own && isAmong(places, line.own.place) ? { ...line.own, cameIn: at(fields) } : line.own;
  return { ...line, cameIn: line.cameIn + countOf(places), own };
};

const recover: Step = (line, fields, must, seq) => {
  const [from, to] = [numberOf(fields, 'from'), numberOf(fields, 'to')];
  const calledUpTo = numberOf(fields, 'calledUpTo');
  must(line.hole === undefined && from === line.end && to >= from, 'TICK');
  must(calledUpTo >= line.calledUpTo && calledUpTo <= to, 'MOVE');
  const hole = {
    ticks: numberOf(fields, 'ticks'),
    from,
    to,
    calledUpTo,
    sealedThrough: numberOf(fields, 'sealedThrough'),
  };
  const told = { seq, at: at(fields), places: to - from, reason: textOf(fields, 'reason') };
  return tell({ ...line, holes: line.holes + 1, hole }, { ...told, kind: 'RECOVER' });
};

/** Once all that is known of a hole was read, the line goes on behind it. */
function outOfHole(line: Followed): Followed {
  const { hole } = line;
  if (!hole || hole.ticks > 0) return line;
  return {
    ...line,
    hole: undefined,
    end: hole.to,
    lastTick: Math.max(line.lastTick, hole.sealedThrough),
    lost: line.lost + hole.calledUpTo - line.calledUpTo,
    calledUpTo: hole.calledUpTo,
  };
}

const close: Step = (line, fields, must, seq) => {
  must(numberOf(fields, 'end') === line.end && numberOf(fields, 'calledUpTo') === line.calledUpTo, 'END');
  return tell({ ...line, isOver: true }, { seq, at: at(fields), kind: 'CLOSE' });
};

const order: Step = (line, fields, _, seq) => {
  const told = { seq, at: at(fields), changes: orderedIn(fields), reason: textOf(fields, 'reason') };
  return tell(line, { ...told, kind: 'MODE' });
};

const stock: Step = (line, fields, must, seq) => {
  const left = LEFT.find((one) => one === textOf(fields, 'left'));
  must(left !== undefined, 'FORM');
  return left ? tell(line, { seq, at: at(fields), kind: 'STOCK', left }) : line;
};

const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['OPEN', open],
  ['DRAW', draw],
  ['TICK', seal],
  ['MOVE', move],
  ['ENTRY', comeIn],
  ['RECOVER', recover],
  ['CLOSE', close],
  ['MODE', order],
  ['STOCK', stock],
]);
