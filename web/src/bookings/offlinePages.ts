/**
 * Lets the pages of bookings open without a network, from the moment a ticket was looked at (see `tickets-worker.js`, which
 * the build makes). Where the browser cannot do that, nothing is lost but this.
 */
export async function keepPagesAtHand(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/tickets-worker.js', { scope: '/bookings' }).catch(() => undefined);
}
