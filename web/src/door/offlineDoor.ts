/** Lets the pages of the door open without a network, once somebody has stood there with one (see `offlinePages.ts`). */
export async function keepDoorAtHand(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/door-worker.js', { scope: '/door' }).catch(() => undefined);
}
