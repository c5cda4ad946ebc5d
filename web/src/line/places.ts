import type { LocalizedText } from '../api/types';

/** A place in a line that this browser has, and where it leads. */
export interface KnownPlace {
  readonly room: string;
  /** The session that the guest is waiting for. */
  readonly session: string;
  readonly title: LocalizedText;
}

type Store = Pick<Storage, 'getItem' | 'setItem'>;

const KEY = 'hanjul.lines';

/** More lines than these nobody stands in at once; the oldest are forgotten. */
const MOST = 5;

/**
 * The lines in which this browser stands, for all its tabs, so that every page can show the way back. The places are kept by
 * the server; this only says where to ask for them.
 */
export class Places {
  private readonly listeners = new Set<() => void>();
  private text = '';
  private known: readonly KnownPlace[] = [];

  constructor(private readonly store: Store) {}

  /** The places, oldest first; the same list until something changes. */
  list(): readonly KnownPlace[] {
    const text = this.store.getItem(KEY) ?? '[]';
    if (text !== this.text) {
      this.known = read(text);
      this.text = text;
    }
    return this.known;
  }

  remember(place: KnownPlace): void {
    const others = this.list().filter(({ room }) => room !== place.room);
    this.write([...others, place].slice(-MOST));
  }

  /** Forgets a place, because it is over. */
  forget(roomId: string): void {
    const others = this.list().filter(({ room }) => room !== roomId);
    if (others.length !== this.list().length) this.write(others);
  }

  /** Calls back after each change in this tab; gives what ends that. */
  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private write(places: readonly KnownPlace[]): void {
    this.store.setItem(KEY, JSON.stringify(places));
    this.listeners.forEach((listener) => listener());
  }
}

/** What stands in the store may be of another version, or spoilt. */
function read(text: string): readonly KnownPlace[] {
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found.filter(isPlace) : [];
  } catch {
    return [];
  }
}

function isPlace(found: unknown): found is KnownPlace {
  const place = found as Partial<KnownPlace> | null;
  return typeof place?.room === 'string' && typeof place.session === 'string' && place.title !== undefined;
}
