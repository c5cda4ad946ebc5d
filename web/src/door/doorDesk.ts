import { isPassing, Problem } from '../api/problem';
import type { ProblemCode } from '../api/types';
import { bookingOf, decide, out, plainCode, withMarks, type Verdict } from './verdict';
import { MARK, readTicket } from './ticketText';
import type { Showing } from './door';
import type { DoorStore } from './doorStore';
import type { Clash, Door, Entry, Guest, Mark } from './types';

/** After so many that the server failed at it is taken to be unwell, and is left alone until the next time. */
const MOST_FAILED = 3;

/** How far this device's idea of the server's time may be off, milliseconds. */
const CLOCKS_APART = 2_000;

/** What a device at the door knows. */
export interface Desk {
  readonly door: Door | undefined;
  readonly marks: readonly Mark[];
  readonly clashes: readonly Clash[];
  /** Whether the server answered the last time it was asked. */
  readonly inTouch: boolean;
  /** Whether this browser refuses to keep what was let in: then a reload would lose it. */
  readonly forgetful: boolean;
}

/** What the desk needs of its surroundings; tests give their own. */
export interface Surroundings {
  readonly store: Pick<
    DoorStore,
    'list' | 'keepList' | 'marksOf' | 'keepMark' | 'forgetMark' | 'clashesOf' | 'keepClash' | 'forgetClash'
  >;
  readonly load: (session: string) => Promise<Door>;
  readonly ask: (showing: Showing) => Promise<{ readonly unitIds: readonly string[]; readonly guest: Guest }>;
  readonly tell: (mark: Mark) => Promise<{ readonly guest: Guest }>;
  readonly genuine: (text: string, door: Door) => Promise<boolean | undefined>;
  readonly now: () => number;
  readonly key: () => string;
}

/**
 * A device at the door of a session. It asks the server about each ticket; where that cannot be heard it decides by itself,
 * keeps what it has let in, and tells of it as soon as it can. The key of an act is one and the same both times, so that an
 * answer that was lost on the way does no harm.
 */
export class DoorDesk {
  private desk: Desk = { door: undefined, marks: [], clashes: [], inTouch: true, forgetful: false };
  private readonly listeners = new Set<() => void>();
  private telling: Promise<void> | undefined;

  constructor(
    private readonly session: string,
    private readonly with_: Surroundings,
  ) {}

  readonly look = (): Desk => this.desk;

  readonly watch = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes up what this device has kept; before anything else. */
  async open(): Promise<void> {
    const { store } = this.with_;
    const kept = await Promise.all([
      store.list(this.session),
      store.marksOf(this.session),
      store.clashesOf(this.session),
    ]).catch(() => undefined);
    if (!kept) return this.change({ forgetful: true });
    const [door, marks, clashes] = kept;
    this.change({ door: this.desk.door ?? door, marks, clashes });
  }

  /** Loads the list of the day anew, and keeps it. */
  async refresh(): Promise<void> {
    try {
      const door = await this.with_.load(this.session);
      this.change({ door, inTouch: true });
      await this.with_.store.keepList(door).catch(() => this.change({ forgetful: true }));
    } catch (error) {
      this.change({ inTouch: !isPassing(error) });
      if (!isPassing(error)) throw error;
    }
  }

  /** Decides about what was scanned or typed. */
  async show(ticket: string, gate: string, atMost: number): Promise<Verdict> {
    const showing = { key: this.with_.key(), sessionId: this.session, ticket, gate, atMost };
    const before = this.desk.door;
    if (this.hasUntold(ticket)) {
      // The server does not know yet whom this device has let in; it must not say yes to the same ticket.
      const own = await this.decide(showing, before);
      if (!own.ok) return own;
      await this.tellAll();
      if (this.hasUntold(ticket)) return this.decideAlone(showing, this.desk.door);
    }
    const asked = this.with_.now();
    try {
      const { guest, unitIds } = await this.with_.ask(showing);
      this.learn(guest);
      return { ok: true, guest, unitIds, count: unitIds.length, offline: false };
    } catch (error) {
      if (!isPassing(error)) return refused(error);
      this.change({ inTouch: false });
      return this.decideAlone(showing, withoutOwn(showing, this.desk.door, { before, asked }));
    }
  }

  private hasUntold(ticket: string): boolean {
    const booking = bookingOf(ticket, this.desk.door);
    return this.desk.marks.some((mark) => mark.ticket === ticket || (booking && mark.bookingId === booking));
  }

  private async decide(showing: Showing, door: Door | undefined): Promise<Verdict> {
    if (!door) return out('NO_LIST', { offline: true });
    const genuine = await this.with_.genuine(showing.ticket, door);
    return decide(showing.ticket, showing.atMost, { door, marks: this.desk.marks, genuine });
  }

  private async decideAlone(showing: Showing, door: Door | undefined): Promise<Verdict> {
    const verdict = await this.decide(showing, door);
    if (!verdict.ok) return verdict;
    const mark: Mark = {
      ...showing,
      bookingId: verdict.guest?.bookingId ?? readTicket(showing.ticket)?.bookingId ?? '',
      unitIds: verdict.unitIds,
      count: verdict.count,
      seenAt: new Date(this.with_.now()).toISOString(),
    };
    // Kept before anybody is let in.
    await this.with_.store.keepMark(mark).catch(() => this.change({ forgetful: true }));
    this.change({ marks: [...this.desk.marks, mark] });
    return verdict.guest ? { ...verdict, guest: withMarks(verdict.guest, [mark]) } : verdict;
  }

  /** Tells the server of what this device let in alone, the oldest first, until all is told or the server is gone again. */
  tellAll(): Promise<void> {
    this.telling ??= this.tellEach().finally(() => (this.telling = undefined));
    return this.telling;
  }

  /** What the server fails at goes to the end, so that it keeps nothing else from being told. */
  private async tellEach(): Promise<void> {
    let failed = 0;
    for (const mark of this.desk.marks) {
      try {
        await this.tell(mark);
      } catch (error) {
        failed += 1;
        if (!(error instanceof Problem) || error.status < 500 || failed >= MOST_FAILED) break;
        this.change({ marks: [...this.desk.marks.filter(({ key }) => key !== mark.key), mark] });
      }
    }
    this.change({ inTouch: failed === 0 });
  }

  private async tell(mark: Mark): Promise<void> {
    try {
      this.learn((await this.with_.tell(mark)).guest);
    } catch (error) {
      if (!(error instanceof Problem) || isPassing(error) || isNotYours(error)) throw error;
      const clash = clashOf(mark, error);
      await this.with_.store.keepClash(clash).catch(() => this.change({ forgetful: true }));
      this.change({ clashes: [...this.desk.clashes, clash] });
    }
    await this.with_.store.forgetMark(mark).catch(() => undefined);
    this.change({ marks: this.desk.marks.filter(({ key }) => key !== mark.key) });
  }

  /** Somebody has seen to it. */
  async settle(clash: Clash): Promise<void> {
    await this.with_.store.forgetClash(clash).catch(() => undefined);
    this.change({ clashes: this.desk.clashes.filter(({ mark }) => mark.key !== clash.mark.key) });
  }

  /** What the server has said of one guest, so that the list is right until it is loaded again. */
  learn(guest: Guest): void {
    const { door } = this.desk;
    if (!door) return this.change({ inTouch: true });
    const others = door.guests.filter(({ bookingId }) => bookingId !== guest.bookingId);
    const learned = { ...door, guests: [...others, guest] };
    this.change({ inTouch: true, door: learned });
    // A reload without a network must know it, too.
    void this.with_.store.keepList(learned).catch(() => this.change({ forgetful: true }));
  }

  private change(next: Partial<Desk>): void {
    this.desk = { ...this.desk, ...next };
    for (const listener of this.listeners) listener();
  }
}

function refused(error: unknown): Verdict {
  if (!(error instanceof Problem)) throw error;
  return out(error.code as ProblemCode, {
    guest: error.body?.['guest'] as Guest | undefined,
    at: error.textFact('at'),
    gate: error.textFact('gate'),
    by: error.textFact('by'),
    startsAt: error.textFact('startsAt'),
  });
}

/**
 * The list without what the server has let in by this very act, whose answer was lost while the list was loaded anew:
 * who came in at this gate since the server was asked, and was not in before.
 */
function withoutOwn(
  { gate, ticket }: Showing,
  door: Door | undefined,
  { before, asked }: { readonly before: Door | undefined; readonly asked: number },
): Door | undefined {
  if (!door || door === before) return door;
  const booking = bookingOf(ticket, door);
  const known = before?.guests.find(({ bookingId }) => bookingId === booking)?.entries ?? [];
  const isOwn = (entry: Entry) =>
    entry.gate === gate &&
    !entry.offline &&
    Date.parse(entry.at) >= asked - CLOCKS_APART &&
    !known.some(({ unitId, at }) => unitId === entry.unitId && at === entry.at);
  const guests = door.guests.map((guest) =>
    guest.bookingId === booking
      ? { ...guest, entries: guest.entries.filter((entry) => !isOwn(entry)) }
      : guest,
  );
  return { ...door, guests };
}

/** Somebody is signed in who may not stand at this door, or nobody is: whoever may tells of it later. */
const isNotYours = (problem: Problem) =>
  problem.status === 401 || problem.status === 403 || problem.code === 'NOT_FOUND';

function clashOf(mark: Mark, problem: Problem): Clash {
  const typed = mark.ticket.startsWith(MARK) ? readTicket(mark.ticket)?.code : plainCode(mark.ticket);
  return {
    mark,
    code: problem.code,
    title: problem.title,
    at: problem.textFact('at'),
    gate: problem.textFact('gate'),
    by: problem.textFact('by'),
    bookingCode: typed ?? '',
  };
}
