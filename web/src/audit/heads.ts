/**
 * Heads of a line's chain that this browser was shown while somebody waited. Each stands for all that had happened up to
 * then, so nobody can change that later without this browser noticing.
 */
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A head, and when it was shown, as milliseconds since 1970. */
export type KeptHead = readonly [at: number, head: string];

const KEY = 'hanjul.heads';
/** How long no other is kept, milliseconds. */
export const REST = 60_000;
/** So many of a line are kept; then every second one is forgotten, but not the last. */
export const MOST = 32;
/** Of so many lines, those that were seen last. */
export const MOST_LINES = 4;

/** Keeps the head of a board, unless another one was kept a moment ago. */
export function keepHead(store: Store, roomId: string, at: number, head: string): void {
  const all = read(store);
  const kept = all.get(roomId) ?? [];
  const [lastAt, last] = kept.at(-1) ?? [-REST, ''];
  if (head === last || (at >= lastAt && at < lastAt + REST)) return;
  all.delete(roomId);
  const more = [...kept, [at, head] as const];
  all.set(roomId, more.length > MOST ? more.filter((_, nth) => nth % 2 === (more.length - 1) % 2) : more);
  const lines = [...all].slice(-MOST_LINES);
  try {
    store.setItem(KEY, JSON.stringify(lines));
  } catch {
    // A full store is no reason not to wait in line.
  }
}

/** The heads of that line, in the order in which they were kept. */
export const keptHeads = (store: Store, roomId: string): readonly KeptHead[] => read(store).get(roomId) ?? [];

/** What stands in the store may be of another version, or spoilt. */
function read(store: Store): Map<string, readonly KeptHead[]> {
  try {
    const found: unknown = JSON.parse(store.getItem(KEY) ?? '[]');
    return new Map(Array.isArray(found) ? found.filter(isLine) : []);
  } catch {
    return new Map();
  }
}

function isLine(found: unknown): found is [string, readonly KeptHead[]] {
  return (
    Array.isArray(found) && typeof found[0] === 'string' && Array.isArray(found[1]) && found[1].every(isHead)
  );
}

const isHead = (found: unknown): found is KeptHead =>
  Array.isArray(found) && typeof found[0] === 'number' && /^[0-9a-f]{64}$/.test(String(found[1]));
