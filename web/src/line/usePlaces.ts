import { useSyncExternalStore } from 'react';
import { Places, type KnownPlace } from './places';

/** The lines in which this browser stands. */
export const places = new Places(localStorage);

function watch(listener: () => void): () => void {
  window.addEventListener('storage', listener);
  const end = places.watch(listener);
  return () => {
    window.removeEventListener('storage', listener);
    end();
  };
}

/** The lines in which this browser stands, in any of its tabs. */
export function usePlaces(): readonly KnownPlace[] {
  return useSyncExternalStore(watch, () => places.list());
}

/** Whether this browser stands in that line. */
export function useStandsIn(roomId: string | undefined): boolean {
  return usePlaces().some(({ room }) => room === roomId);
}
