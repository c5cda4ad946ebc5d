/**
 * What a browser remembers of its place in a line: how many were ahead when it was first seen. The place itself is kept by
 * the server and found again by a cookie that no script can read; this keeps the dot where it was after a reload, and tells
 * somebody who cannot reach the server that there is a place to come back to.
 */
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (roomId: string) => `hanjul.line.${roomId}`;

/** How many were ahead at first; remembers the number when it is the first, or when the guest has joined anew. */
export function aheadAtFirst(store: Store, roomId: string, ahead: number): number {
  const first = Number(store.getItem(keyOf(roomId)) ?? '0');
  if (first >= ahead && first > 0) return first;
  store.setItem(keyOf(roomId), String(ahead));
  return ahead;
}

/** True when this browser has seen a place of its own in that line. */
export function hasStood(store: Store, roomId: string): boolean {
  return store.getItem(keyOf(roomId)) !== null;
}

/** Forgets the place, because it is over. */
export function forget(store: Store, roomId: string): void {
  store.removeItem(keyOf(roomId));
}
