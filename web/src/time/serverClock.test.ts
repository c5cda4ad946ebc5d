import { describe, expect, it } from 'vitest';
import { timeLeft } from './countdown';
import { betterOf, JUMP, SAMPLE_LIFE, sampleOf, ServerClock } from './serverClock';

/** A phone, whose owner may set its clock and which may sleep, and a server with a clock of its own. */
class Phone {
  private wall = Date.parse('2026-11-26T10:00:00Z');
  private awake = 0;
  private server = Date.parse('2026-11-26T10:07:30Z');
  readonly clock = new ServerClock(
    () => this.wall,
    () => this.awake,
  );

  pass(millis: number) {
    this.wall += millis;
    this.awake += millis;
    this.server += millis;
  }

  sleep(millis: number) {
    this.wall += millis;
    this.server += millis;
  }

  setClock(by: number) {
    this.wall += by;
  }

  /** Asks the server, on a line that takes so long there and so long back. */
  hear(there: number, back: number) {
    return this.clock.ask(() => {
      this.pass(there);
      const now = this.server;
      this.pass(back);
      return Promise.resolve(now);
    });
  }

  /** How far the phone's idea of the server's time is off, milliseconds. */
  get error() {
    return Math.abs(this.clock.now() - this.server);
  }
}

describe('server clock', () => {
  it('takes the middle of the round trip as the moment of the answer', () => {
    expect(sampleOf(1_000, 1_200, 61_100)).toEqual({ offset: 60_000, error: 100, takenAt: 1_200 });
  });

  it('keeps the sample with the shorter round trip', () => {
    const sharp = { offset: 10, error: 5, takenAt: 0 };
    const blurred = { offset: 40, error: 50, takenAt: 1_000 };
    expect(betterOf(sharp, blurred)).toBe(sharp);
    expect(betterOf(blurred, { ...sharp, takenAt: 2_000 })).toEqual({ ...sharp, takenAt: 2_000 });
  });

  it('gives up a stale sample however sharp it was', () => {
    const sharp = { offset: 10, error: 5, takenAt: 0 };
    const later = { offset: 40, error: 50, takenAt: SAMPLE_LIFE + 1 };
    expect(betterOf(sharp, later)).toBe(later);
  });

  it('shows the local clock until the server has spoken, then the server’s', async () => {
    let local = 1_000;
    const clock = new ServerClock(() => local);
    expect(clock.now()).toBe(1_000);
    await clock.ask(() => {
      local += 20;
      return Promise.resolve(301_010);
    });
    expect(clock.known).toBe(true);
    expect(clock.now()).toBe(301_020);
  });

  it('keeps what it knows when the server does not answer', async () => {
    const clock = new ServerClock(() => 5);
    await clock.ask(() => Promise.resolve(105));
    await expect(clock.ask(() => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(clock.now()).toBe(105);
  });
});

describe('a phone’s idea of the server’s time', () => {
  it('is right within half of the way there and back, however wrong the phone’s own clock is', async () => {
    for (const wrong of [-3_600_000, -240_000, 0, 240_000, 86_400_000]) {
      const phone = new Phone();
      phone.setClock(wrong);
      await phone.hear(900, 100);
      expect(phone.error).toBeLessThanOrEqual(500);
    }
  });

  it('gives a countdown that agrees with the server within a second', async () => {
    const phone = new Phone();
    phone.setClock(-240_000);
    const end = Date.parse('2026-11-26T10:12:30Z');
    await phone.hear(40, 40);
    phone.pass(17_250);
    const shown = timeLeft(end, phone.clock.now());
    const atServer = timeLeft(end, Date.parse('2026-11-26T10:07:30Z') + 17_330);
    expect(Math.abs(shown.minutes * 60 + shown.seconds - atServer.minutes * 60 - atServer.seconds)).toBe(0);
  });

  it('stays right through a sleep', async () => {
    const phone = new Phone();
    await phone.hear(10, 10);
    phone.sleep(200_000);
    expect(phone.error).toBeLessThanOrEqual(10);
    expect(phone.clock.hasJumped).toBe(true);
  });

  it('is doubted when somebody sets the clock, and right again once the server was heard, even on a slow line', async () => {
    const phone = new Phone();
    await phone.hear(5, 5);
    phone.pass(1_000);
    expect(phone.clock.hasJumped).toBe(false);
    phone.setClock(30_000);
    expect(phone.clock.hasJumped).toBe(true);
    await phone.hear(300, 300);
    expect(phone.error).toBeLessThanOrEqual(300);
    expect(phone.clock.hasJumped).toBe(false);
  });

  it('is right again after the clock was set back', async () => {
    const phone = new Phone();
    await phone.hear(5, 5);
    phone.setClock(-20_000);
    expect(phone.clock.hasJumped).toBe(true);
    await phone.hear(20, 20);
    expect(phone.error).toBeLessThanOrEqual(20);
  });

  it('is not doubted for a little drift', async () => {
    const phone = new Phone();
    await phone.hear(5, 5);
    phone.setClock(JUMP - 1);
    expect(phone.clock.hasJumped).toBe(false);
  });
});
