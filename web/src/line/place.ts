/** Who is next stands before the door, not in it. */
const NEXT = 0.94;

/** How far along the line a guest has come who waits, 0 (where it began) to just before the door. */
export function progress(aheadAtFirst: number, ahead: number): number {
  if (ahead <= 0) return NEXT;
  if (aheadAtFirst <= 0) return 0;
  return NEXT * Math.min(1, Math.max(0, 1 - ahead / aheadAtFirst));
}

/**
 * The number that a screen reader is told. It changes far less often than the exact one: the first digit above ten, each
 * person from ten down.
 */
export function roughly(ahead: number): number {
  if (ahead <= 10) return ahead;
  const step = 10 ** Math.floor(Math.log10(ahead));
  return Math.ceil(ahead / step) * step;
}
