import { actionKeys, api, signedIn } from './client';
import { bestAction, holdAction } from './actionKeys';
import { hasCode, isPassing } from './problem';
export type { NewAccount, Paid } from './types';
import type {
  Booking,
  Hold,
  Money,
  NewAccount,
  OwnAccount,
  Paid,
  Payment,
  PaymentState,
  ProfileChange,
  Room,
  Sale,
  SignIn,
} from './types';

/** Everything the pages ask of the server, one function an endpoint. */

export const signUp = (account: NewAccount) => api.post('/v1/accounts', { body: account });

export async function signIn(email: string, password: string): Promise<SignIn> {
  const answer = await api.post('/v1/session', { body: { email, password } });
  signedIn.remember(answer.accessExpiresAt);
  return answer;
}

export async function signOut(): Promise<void> {
  await api.delete('/v1/session').catch((error: unknown) => {
    if (isPassing(error)) throw error;
  });
  signedIn.forget();
}

export const ownAccount = () => api.get('/v1/account');

/** The account with the version that a change of it has to name. */
export async function ownProfile(): Promise<Profile> {
  const { body, etag } = await api.ask('get', '/v1/account');
  return { account: body, version: etag };
}

export interface Profile {
  readonly account: OwnAccount;
  readonly version: string;
}

/** Refused with VERSION_CHANGED when it was changed elsewhere since it was read. */
export async function changeProfile(version: string, change: ProfileChange): Promise<Profile> {
  const { body, etag } = await api.ask('put', '/v1/account', { body: change, ifMatch: version });
  return { account: body, version: etag };
}

export const ownSignIns = (cursor: string) =>
  api.get('/v1/account/sign-ins', { query: { limit: 20, cursor } });
export const endSignIn = (id: string) =>
  api.delete('/v1/account/sign-ins/{signIn}', { path: { signIn: id } });
export const endOtherSignIns = () => api.delete('/v1/account/sign-ins/others');

export const changePassword = (currentPassword: string, newPassword: string) =>
  api.put('/v1/account/password', { body: { currentPassword, newPassword } });

export const ownersAwaitingApproval = () =>
  api.get('/v1/owner-approvals', { query: { state: 'AWAITING_APPROVAL' } });

export const decideOwner = (account: string, decision: 'APPROVED' | 'REJECTED', reason: string) =>
  api.put('/v1/owner-approvals/{account}', { path: { account }, body: { decision, reason } });

/** What opens next, is on sale, or is over, in the order in which guests want it. */
export const programme = (sale: Sale['state'], cursor: string) =>
  api.get('/v1/offerings', { query: { sale, limit: 24, cursor } });

/** How much is left of at most 50 sessions. */
export const stock = (sessionIds: readonly string[]) =>
  api.get('/v1/stock', { query: { session: sessionIds } });

export const offering = (id: string) => api.get('/v1/offerings/{offering}', { path: { offering: id } });
export const session = (id: string) => api.get('/v1/sessions/{session}', { path: { session: id } });
export const sale = (id: string) => api.get('/v1/sales/{sale}', { path: { sale: id } });
export const layout = (id: string) => api.get('/v1/layouts/{layout}', { path: { layout: id } });

/** The room in front of a sale; null when it sells without a line. */
export async function roomOf(saleId: string): Promise<Room | null> {
  return (await api.get('/v1/rooms', { query: { saleId } })).items[0] ?? null;
}

export const room = (id: string) => api.get('/v1/rooms/{room}', { path: { room: id } });

/** Joins the line; joining again gives the same place. The turn stays in a cookie. */
export const join = (roomId: string) => api.post('/v1/rooms/{room}/turns', { path: { room: roomId } });
export const myTurn = (roomId: string) => api.get('/v1/rooms/{room}/turns/me', { path: { room: roomId } });
/** What everybody may know of a line; the same bytes for all. */
export const board = (roomId: string) =>
  api.get('/v1/rooms/{room}/board', { path: { room: roomId }, fresh: true });
/** Where the turn was stamped, and its place as the server says. */
export const ownPlace = (roomId: string) =>
  api.get('/v1/rooms/{room}/turns/me/place', { path: { room: roomId } });
/** A sealed tick, as anybody can read it. */
export const sealedTick = (roomId: string, tick: number) =>
  api.get('/v1/rooms/{room}/ticks/{tick}', { path: { room: roomId, tick } });
/** A stretch of what a line did, behind that entry; a page that was kept from before a loss of data would not fit. */
export const chainPage = (roomId: string, after: number) =>
  api.get('/v1/rooms/{room}/audit', {
    path: { room: roomId },
    query: { cursor: String(after), limit: 100 },
    fresh: true,
  });
/** Says that the guest is there; answers in which time at the latest to ask. */
export const beat = (roomId: string) =>
  api.ask('post', '/v1/rooms/{room}/turns/me/heartbeat', { path: { room: roomId } });
export const leaveLine = (roomId: string) =>
  api.delete('/v1/rooms/{room}/turns/me', { path: { room: roomId } });

/** Asks to be let in: 201 is in, 202 means the room is full for a moment. */
export const enter = (roomId: string) =>
  api.ask('post', '/v1/rooms/{room}/entries', { path: { room: roomId } });

/** How many units of a sale the guest may have, and how many of them are taken. */
export const allowance = (saleId: string) =>
  api.get('/v1/sales/{sale}/allowance', { path: { sale: saleId } });

export const availability = (sessionId: string) =>
  api.get('/v1/sessions/{session}/availability', { path: { session: sessionId } });

/** What somebody would like to sit on. */
export interface Wish {
  /** How many beside each other; as many as `near` names where it is left out. */
  readonly units?: number;
  /** For how many they must have room together. */
  readonly people?: number;
  /** How many of them must be wheelchair places. */
  readonly accessible?: number;
  /** The only categories to choose from; any without it. */
  readonly categories?: readonly string[];
  /** Units that they should lie near to; near to the stage without it. */
  readonly near?: readonly string[];
}

/** Free units that fit a wish best: a hint, only a hold gives anybody anything. */
export function suggestion(session: string, { categories, ...wish }: Wish, except: readonly string[] = []) {
  const query = { ...wish, ...(categories && { category: categories }), except };
  return api.get('/v1/sessions/{session}/suggestion', { path: { session }, query });
}

/** True while it is unknown whether an action took effect, so that its key must be kept. */
export const isOpen = (error: unknown) => isPassing(error) || hasCode(error, 'IN_PROGRESS');

/** So many of an area that is sold by number. */
export interface Count {
  readonly id: string;
  readonly count: number;
}

export function holdUnits(
  sessionId: string,
  unitIds: readonly string[],
  pools: readonly Count[] = [],
): Promise<Hold> {
  const body = { sessionId, unitIds, pools };
  const act = (idempotencyKey: string) => api.post('/v1/holds', { body, idempotencyKey });
  return actionKeys.once(holdAction(sessionId, unitIds, pools), act, isOpen);
}

/** What the server is to choose: the best that are left when it decides. */
export interface BestWish {
  /** How many beside each other. */
  readonly units: number;
  /** For how many they must have room together. */
  readonly people: number;
  /** How many of them must be wheelchair places; these are given to nobody else. */
  readonly accessible?: number;
  /** The only categories to choose from; any without it. */
  readonly categories?: readonly string[];
}

/** Holds the best units that are left, chosen by the server at that moment. */
export function holdBest(sessionId: string, best: BestWish): Promise<Hold> {
  const { categories, ...wish } = best;
  const body = { sessionId, best: { ...wish, ...(categories && { categories: [...categories] }) } };
  const act = (idempotencyKey: string) => api.post('/v1/holds', { body, idempotencyKey });
  return actionKeys.once(bestAction(sessionId, best), act, isOpen);
}

export const hold = (id: string) => api.get('/v1/holds/{hold}', { path: { hold: id } });

/** What this account holds now, wherever it is. */
export const holdsNow = () => api.get('/v1/holds', { query: { state: 'ACTIVE' } });
export const releaseHold = (id: string) => api.delete('/v1/holds/{hold}', { path: { hold: id } });

/** @param startsAt the start that the guest was shown, where it is known */
export function startPayment(holdId: string, startsAt?: string): Promise<Payment> {
  const body = startsAt ? { startsAt } : {};
  const act = (idempotencyKey: string) =>
    api.post('/v1/holds/{hold}/payments', { path: { hold: holdId }, body, idempotencyKey });
  return actionKeys.once(`pay:${holdId}:${startsAt ?? ''}`, act, isOpen);
}

export const payment = (id: string) => api.get('/v1/payments/{payment}', { path: { payment: id } });

/** The newest payments of this account in one of these states. */
export const paymentsIn = (state: readonly PaymentState[]) =>
  api.get('/v1/payments', { query: { limit: 50, state } });

/**
 * Confirms a payment. The key belongs to what the gateway handed over and is never settled: however often it is asked, or
 * the return page loaded, it is the same confirmation. Another card is another one.
 */
export function confirmPayment(paymentId: string, paid: Paid) {
  const idempotencyKey = actionKeys.keyOf(`confirm:${paymentId}:${paid.paymentKey}`);
  return api.ask('post', '/v1/payments/{payment}/confirm', {
    path: { payment: paymentId },
    body: paid,
    idempotencyKey,
    patience: 20_000,
  });
}

export const bookings = (when: 'UPCOMING' | 'PAST', cursor: string) =>
  api.get('/v1/bookings', { query: { when, limit: 20, cursor } });
export const booking = (id: string) => api.get('/v1/bookings/{booking}', { path: { booking: id } });
export const receipt = (id: string) => api.get('/v1/bookings/{booking}/receipt', { path: { booking: id } });

/** Says that the caller comes on the date that was shown. */
export const keepDate = (id: string, startsAt: string) =>
  api.post('/v1/bookings/{booking}/coming', { path: { booking: id }, body: { startsAt } });

/** What comes back now for these units of a booking, and until when each step holds. */
export const refundQuote = (id: string, units: readonly string[]) =>
  api.get('/v1/bookings/{booking}/cancellation', { path: { booking: id }, query: { units } });

/** Gives these units of a booking back for the amount that the guest was shown. */
export function cancelBooking(id: string, unitIds: readonly string[], refund: Money): Promise<Booking> {
  const act = (idempotencyKey: string) =>
    api.post('/v1/bookings/{booking}/cancellations', {
      path: { booking: id },
      body: { unitIds, refund },
      idempotencyKey,
    });
  return actionKeys.once(`cancel:${id}:${[...unitIds].sort().join(',')}:${refund.amount}`, act, isOpen);
}

export const bookingHistory = (id: string) =>
  api.get('/v1/bookings/{booking}/history', { path: { booking: id } });
