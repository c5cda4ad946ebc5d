import { useSyncExternalStore } from 'react';

/** From here on, map and list stand side by side. */
const WIDE = '(min-width: 960px)';

/** True where there is room for two things beside each other. */
export function useWide(): boolean {
  return useSyncExternalStore(watch, () => matchMedia(WIDE).matches);
}

function watch(listener: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
