/** How far along the line a guest has come, 0 (where it began) to 1 (the door). */
export function progress(aheadAtFirst: number, ahead: number): number {
  if (ahead <= 0) return 1;
  if (aheadAtFirst <= 0) return 0;
  return Math.min(1, Math.max(0, 1 - ahead / aheadAtFirst));
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

/** Remembers, for this tab, how many were ahead when the guest joined, so that a reload keeps the dot where it was. */
export function aheadAtFirst(
  store: Pick<Storage, 'getItem' | 'setItem'>,
  roomId: string,
  ahead: number,
): number {
  const key = `hanjul.line.${roomId}`;
  const first = Number(store.getItem(key) ?? '0');
  if (first >= ahead && first > 0) return first;
  store.setItem(key, String(ahead));
  return ahead;
}
