/** Where a key leads from a tab; undefined for keys that lead nowhere. */
export function tabAfter<T>(ids: readonly T[], from: T, key: string): T | undefined {
  const here = ids.indexOf(from);
  const last = ids.length - 1;
  switch (key) {
    case 'ArrowRight':
      return ids[here === last ? 0 : here + 1];
    case 'ArrowLeft':
      return ids[here === 0 ? last : here - 1];
    case 'Home':
      return ids[0];
    case 'End':
      return ids[last];
    default:
      return undefined;
  }
}
