/**
 * What a browser remembers of its place in a line: how many were ahead when it was first seen. The place itself is kept by
 * the server and found again by a cookie that no script can read; this keeps the dot where it was after a reload, and tells
 * somebody who cannot reach the server that there is a place to come back to.
 */
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (roomId: string) => `hanjul.line.${roomId}`;
const leastKeyOf = (roomId: string) => `hanjul.lineLeast.${roomId}`;

/** How many were ahead at first; remembers the number when it is the first, or when the guest has joined anew. */
export function aheadAtFirst(store: Store, roomId: string, ahead: number): number {
  const first = Number(store.getItem(keyOf(roomId)) ?? '0');
  if (first >= ahead && first > 0) return first;
  store.setItem(keyOf(roomId), String(ahead));
  return ahead;
}

/**
 * How many are ahead, as the page shows it: people who slept and are back raise the true number by a few, and no place moves
 * back. The number is of that turn, by the tick in which it was given.
 */
export function neverMore(store: Store, roomId: string, tick: number, ahead: number): number {
  const [of, least] = (store.getItem(leastKeyOf(roomId)) ?? '').split(':', 2).map(Number);
  if (of === tick && least !== undefined && least <= ahead) return least;
  store.setItem(leastKeyOf(roomId), `${tick}:${ahead}`);
  return ahead;
}

/** True when this browser has seen a place of its own in that line. */
export function hasStood(store: Store, roomId: string): boolean {
  return store.getItem(keyOf(roomId)) !== null;
}

/** Forgets the place, because it is over. */
export function forget(store: Store, roomId: string): void {
  store.removeItem(keyOf(roomId));
  store.removeItem(leastKeyOf(roomId));
}
