/** A beat comes so much sooner than it is due, at random, so that a crowd does not beat together. */
const SOONER = 0.2;

/** How long to wait from when the page was last heard until the next beat, milliseconds. */
export function untilBeat(heardAt: number, due: number, now: number, random: number): number {
  return Math.max(0, heardAt + due * (1 - SOONER * random) - now);
}
