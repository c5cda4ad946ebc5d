/**
 * The server's clock, as far as a browser can know it. Countdowns and holds are the server's business; a phone that is five
 * minutes fast must not show a sale as open. One sample says: while the request was on its way, the server read `now`; the
 * middle of that time is our best guess, and half the round trip is how wrong it can be. The sample with the shortest round
 * trip wins; an old one gives way to a new one, because clocks drift and phones sleep.
 */
export interface ClockSample {
  /** Milliseconds to add to the local clock to get the server's. */
  readonly offset: number;
  /** How far off that can be: half of the round trip, milliseconds. */
  readonly error: number;
  /** Local milliseconds at which the sample was taken. */
  readonly takenAt: number;
}

/** A better sample is believed for this long before any newer one replaces it, milliseconds. */
export const SAMPLE_LIFE = 60_000;

/** Clocks that go apart by more than this have not drifted: one was set, or the device slept. Milliseconds. */
export const JUMP = 500;

/** Makes a sample from one answer: local time before and after, and what the server said in between, all milliseconds. */
export function sampleOf(sentAt: number, receivedAt: number, serverNow: number): ClockSample {
  const error = Math.max(0, receivedAt - sentAt) / 2;
  return { offset: serverNow - (sentAt + error), error, takenAt: receivedAt };
}

/**
 * The better of two samples: the newer one once the older is stale or both cannot be true, because the local clock was set in
 * between; else the one with the smaller error.
 */
export function betterOf(known: ClockSample | undefined, fresh: ClockSample): ClockSample {
  if (!known || Math.abs(fresh.takenAt - known.takenAt) > SAMPLE_LIFE) return fresh;
  if (Math.abs(fresh.offset - known.offset) > fresh.error + known.error + JUMP) return fresh;
  return fresh.error <= known.error ? fresh : known;
}

/** The clock that pages share. `now()` is the local clock until the first sample has come. */
export class ServerClock {
  private best: ClockSample | undefined;
  private heardAt: { readonly local: number; readonly steady: number } | undefined;

  /**
   * @param local the clock of the device, which somebody may set, milliseconds
   * @param steady a clock that nobody can set; on some devices it stands still while they sleep, milliseconds
   */
  constructor(
    private readonly local: () => number = Date.now,
    private readonly steady: () => number = () => performance.now(),
  ) {}

  /** Milliseconds since 1970 by the server's clock. */
  now(): number {
    return this.local() + (this.best?.offset ?? 0);
  }

  /** True once the server has been heard. */
  get known(): boolean {
    return this.best !== undefined;
  }

  /** True when the local clock was set, or the device slept, since the server was last heard: time to ask it again. */
  get hasJumped(): boolean {
    if (!this.heardAt) return false;
    const passed = this.local() - this.heardAt.local;
    return Math.abs(passed - (this.steady() - this.heardAt.steady)) > JUMP;
  }

  /** Asks the server once; a failure leaves what is known untouched and is thrown to the caller. */
  async ask(readServer: () => Promise<number>): Promise<void> {
    const sentAt = this.local();
    const serverNow = await readServer();
    this.heardAt = { local: this.local(), steady: this.steady() };
    this.best = betterOf(this.best, sampleOf(sentAt, this.heardAt.local, serverNow));
  }
}
