import { dropLists } from '../door/dropLists';
import { KeptTickets } from '../bookings/keptTickets';
import { ServerClock } from '../time/serverClock';
import { ActionKeys } from './actionKeys';
import { Http } from './http';
import { SignedIn } from './signedIn';
import { Api } from './typed';
import { currentLanguage } from '../i18n';

/** The server's clock, shared by all pages. */
export const serverClock = new ServerClock();

/** Whether this browser is signed in. */
export const signedIn = new SignedIn(localStorage, () => serverClock.now(), navigator.locks);

window.addEventListener('storage', ({ key }) => signedIn.heardOf(key));

/** Tickets that were opened in this browser; they go with the sign-in, however it ends. */
export const keptTickets = new KeptTickets(localStorage);
signedIn.watch(() => {
  if (signedIn.hinted) return;
  keptTickets.forgetAll();
  dropLists();
});

/** The one way to the server. */
export const api = new Api(
  new Http({ fetch: window.fetch.bind(window), language: currentLanguage, signedIn }),
);

/** Idempotency keys; they live as long as the tab, so a reload repeats them. */
export const actionKeys = new ActionKeys(sessionStorage, freshKey);

/** 128 random bits as hex; `crypto.randomUUID` is missing on plain http. */
function freshKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

let asked: Promise<void> | undefined;

/** Asks the server for its time, once for all who want it now; leaves the clock as it is when there is no answer. */
export function setServerClock(): Promise<void> {
  const readServer = async () => Date.parse((await api.get('/v1/time')).now);
  asked ??= serverClock
    .ask(readServer)
    .catch(() => undefined)
    .finally(() => {
      asked = undefined;
    });
  return asked;
}
