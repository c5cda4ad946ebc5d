const KEPT = 'transfer';

/**
 * What the link leads by. It stands behind the `#`, which browsers send to nobody; the way to an account and back leaves it
 * out, so the tab keeps it meanwhile.
 */
export function tokenOf(hash: string, tab: Storage): string {
  const token = hash.replace(/^#/, '');
  if (token) tab.setItem(KEPT, token);
  return token || (tab.getItem(KEPT) ?? '');
}

/** Once it is used up it leads nowhere. */
export function forgetToken(tab: Storage): void {
  tab.removeItem(KEPT);
}
