/** Which start a guest was shown on the way to the gateway, per hold; a confirmation names it. */
const key = (holdId: string) => `shown-start:${holdId}`;

export function keepShownStart(store: Storage, holdId: string, startsAt: string): void {
  try {
    store.setItem(key(holdId), startsAt);
  } catch {
    // Without it the server asks again where the date was changed meanwhile.
  }
}

export function shownStart(store: Storage, holdId: string): { readonly startsAt?: string } {
  const startsAt = store.getItem(key(holdId));
  return startsAt ? { startsAt } : {};
}
