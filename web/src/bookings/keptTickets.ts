import type { Booking } from '../api/types';

/** A booking as this browser last heard of it. */
export interface KeptTicket {
  readonly booking: Booking;
  /** Milliseconds since 1970 by the server's clock. */
  readonly heardAt: number;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'hanjul.ticket.';

/** Most tickets that are kept, and for how long after the end of what they are for, milliseconds. */
const MOST = 20;
const KEPT_AFTER_END = 86_400_000;

/**
 * Tickets that were opened here, so that they can be shown at a door without a network. They belong to whoever is signed in:
 * with the sign-in they go.
 */
export class KeptTickets {
  constructor(private readonly store: Store) {}

  /** Keeps a ticket, and forgets those that are long over; a browser that is full keeps none. */
  keep(booking: Booking, heardAt: number): void {
    for (const kept of this.all()) {
      if (Date.parse(kept.booking.session.endsAt) + KEPT_AFTER_END < heardAt) this.forget(kept.booking.id);
    }
    const others = this.all().filter((kept) => kept.booking.id !== booking.id);
    for (const kept of others.slice(MOST - 1)) this.forget(kept.booking.id);
    try {
      this.store.setItem(PREFIX + booking.id, JSON.stringify({ booking, heardAt }));
    } catch {
      // Full, or not allowed: the ticket is on the server all the same.
    }
  }

  find(id: string): KeptTicket | undefined {
    return read(this.store.getItem(PREFIX + id));
  }

  /** All of them, what was heard of last first. */
  all(): readonly KeptTicket[] {
    return this.names()
      .flatMap((name) => read(this.store.getItem(name)) ?? [])
      .sort((a, b) => b.heardAt - a.heardAt);
  }

  forget(id: string): void {
    this.store.removeItem(PREFIX + id);
  }

  forgetAll(): void {
    for (const name of this.names()) this.store.removeItem(name);
  }

  private names(): string[] {
    const names = Array.from({ length: this.store.length }, (_, index) => this.store.key(index) ?? '');
    return names.filter((name) => name.startsWith(PREFIX));
  }
}

function read(text: string | null): KeptTicket | undefined {
  try {
    const kept = JSON.parse(text ?? 'null') as KeptTicket | null;
    return kept?.booking?.session && Array.isArray(kept.booking.units) ? kept : undefined;
  } catch {
    return undefined;
  }
}
