import { useEffect, useState, useSyncExternalStore } from 'react';
import { serverClock, signedIn } from '../api/client';
import { checkIn, doorOf, tellOf } from './door';
import { DoorDesk } from './doorDesk';
import { DoorStore } from './doorStore';
import { isGenuine } from './genuine';
import { readTicket } from './ticketText';

/** How often the list is loaded anew, and how often what was let in alone is told, milliseconds. */
const LIST_EVERY = 60_000;
const TELL_EVERY = 4_000;

/** The desk of a session, at work as long as its page is open. */
export function useDoorDesk(session: string) {
  const [desk] = useState(() => newDesk(session));
  const [trouble, setTrouble] = useState<unknown>();
  useEffect(() => {
    const refresh = () => desk.refresh().then(() => setTrouble(undefined), setTrouble);
    const tell = () => void desk.tellAll().then(() => (desk.look().inTouch ? refresh() : undefined));
    const tellWhatIsLeft = () => {
      if (desk.look().marks.length > 0 || !desk.look().inTouch) tell();
    };
    void desk.open().then(refresh).then(tellWhatIsLeft);
    const loading = window.setInterval(refresh, LIST_EVERY);
    const telling = window.setInterval(tellWhatIsLeft, TELL_EVERY);
    window.addEventListener('online', tell);
    return () => {
      window.clearInterval(loading);
      window.clearInterval(telling);
      window.removeEventListener('online', tell);
    };
  }, [desk]);
  return { desk, trouble, ...useSyncExternalStore(desk.watch, desk.look) };
}

function newDesk(session: string): DoorDesk {
  const store = new DoorStore();
  signedIn.watch(() => {
    if (!signedIn.hinted) void store.forgetLists().catch(() => undefined);
  });
  return new DoorDesk(session, {
    store,
    load: doorOf,
    ask: checkIn,
    tell: tellOf,
    genuine: (text, door) => {
      const ticket = readTicket(text);
      return ticket ? isGenuine(ticket, door.keys) : Promise.resolve(false);
    },
    now: () => serverClock.now(),
    key: freshKey,
  });
}

/** 128 random bits as hex; `crypto.randomUUID` is missing on plain http. */
function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
