import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { signedIn } from '../api/client';
import { ownAccount } from '../api/endpoints';
import { hereAsNext } from './next';

/** True when this browser has signed in; follows sign-in and sign-out in this tab at once. */
export function useSignedIn(): boolean {
  return useSyncExternalStore(
    (listener) => signedIn.watch(listener),
    () => signedIn.hinted,
  );
}

/** True when the server has ended this browser's sign-in since: somebody signed out elsewhere, or the password is another. */
export function useTurnedOut(): boolean {
  return useSyncExternalStore(
    (listener) => signedIn.watch(listener),
    () => signedIn.turnedOut,
  );
}

/**
 * The signed-in account; no request is made while nobody has signed in.
 *
 * @param every read it again after so many milliseconds; undefined for a page that waits for no change of it
 */
export function useAccount(every?: number) {
  const hinted = useSignedIn();
  return useQuery({
    queryKey: ['account'],
    queryFn: ownAccount,
    enabled: hinted,
    staleTime: 60_000,
    refetchInterval: every ?? false,
  });
}

/** Shows a page only to somebody who has signed in; others sign in first and come back. */
export function SignedInOnly({ children }: { readonly children: ReactNode }) {
  const location = useLocation();
  return useSignedIn() ? children : <Navigate replace to={`/sign-in?next=${hereAsNext(location)}`} />;
}
