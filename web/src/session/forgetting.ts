import type { QueryClient } from '@tanstack/react-query';
import type { SignedIn } from '../api/signedIn';

/**
 * Forgets what was read for an account once its sign-in ends, however that came. What a page shows at that moment is read
 * anew, as for somebody who has not signed in: a page that were merely robbed of its answers would wait for them forever.
 */
export function forgetWithSignIn(client: QueryClient, signedIn: Pick<SignedIn, 'hinted' | 'watch'>): void {
  signedIn.watch(() => {
    // Once pages have heard it too, so that they do not ask again for what only a signed-in person may know.
    if (!signedIn.hinted) window.setTimeout(() => void client.resetQueries());
  });
}
