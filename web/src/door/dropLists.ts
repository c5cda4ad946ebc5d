/** The database of guest lists in this browser. */
export const LISTS = 'hanjul-door-lists';

/** Deletes the guest lists that were kept for a door; they go with the sign-in. */
export function dropLists(): void {
  if ('indexedDB' in globalThis) indexedDB.deleteDatabase(LISTS);
}
