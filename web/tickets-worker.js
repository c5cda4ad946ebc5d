/**
 * The service worker of bookings, so that a ticket opens at a door without a network, and of the door itself, so that whoever
 * stands there can go on. It is registered for the addresses of bookings alone, once a ticket was looked at, and for those of
 * the door, once somebody has stood there; it keeps the program and never what a server has said: tickets and guest lists are
 * kept by the pages, and go with the sign-in. The build makes one of each and fills in the constants (`offlineTickets.ts`).
 */
const NAME = '__NAME__';
const VERSION = '__VERSION__';
const FILES = __FILES__;

const KEPT = `hanjul-${NAME}-${VERSION}`;

/** One bar of signal is no signal: after this long the kept page opens, milliseconds. */
const PATIENCE = 4_000;

self.addEventListener('install', (event) => {
  event.waitUntil(keepProgram().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOlder());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (pathname.startsWith('/assets/')) event.respondWith(part(request));
});

async function keepProgram() {
  const cache = await caches.open(KEPT);
  await cache.addAll(['/', ...FILES]);
}

async function forgetOlder() {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(`hanjul-${NAME}-`) && name !== KEPT);
  await Promise.all(older.map((name) => caches.delete(name)));
}

/** The server's page if it comes soon; else the kept one, which is the same program. */
async function page(request) {
  const fresh = fetch(request);
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error('late')), PATIENCE));
  try {
    return await Promise.race([fresh, late]);
  } catch {
    return (await kept('/')) ?? fresh;
  }
}

/** Files of the program have names that change with what is in them, so a kept one is as good as a fresh one. */
async function part(request) {
  return (await kept(request)) ?? fetch(request);
}

async function kept(request) {
  const cache = await caches.open(KEPT);
  return cache.match(request);
}
