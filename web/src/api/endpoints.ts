import { actionKeys, http, signedIn } from './client';
import { holdAction } from './actionKeys';
import type { Answer } from './http';
import { hasCode, isPassing } from './problem';
import type {
  Account,
  Availability,
  Booking,
  Hold,
  JoinedTurn,
  Layout,
  List,
  Money,
  MyTurn,
  Offering,
  OwnAccount,
  OwnerApproval,
  Payment,
  Role,
  Room,
  Sale,
  Session,
  SignIn,
  StockInShort,
  Suggestion,
} from './types';

/** Everything the pages ask of the server, one function an endpoint. */

export interface NewAccount {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly role: Role;
  readonly locale: string;
}

export const signUp = (account: NewAccount) => http.post<Account>('/v1/accounts', { body: account });

export async function signIn(email: string, password: string): Promise<SignIn> {
  const answer = await http.post<SignIn>('/v1/session', { body: { email, password } });
  signedIn.remember(answer.accessExpiresAt);
  return answer;
}

export async function signOut(): Promise<void> {
  await http.delete('/v1/session').catch((error: unknown) => {
    if (isPassing(error)) throw error;
  });
  signedIn.forget();
}

export const ownAccount = () => http.get<OwnAccount>('/v1/account');

export const changePassword = (currentPassword: string, newPassword: string) =>
  http.put<void>('/v1/account/password', { currentPassword, newPassword });

export const ownersAwaitingApproval = () =>
  http.get<List<OwnerApproval>>('/v1/owner-approvals?state=AWAITING_APPROVAL');

export const decideOwner = (accountId: string, decision: 'APPROVED' | 'REJECTED', reason: string) =>
  http.put<OwnerApproval>(`/v1/owner-approvals/${accountId}`, { decision, reason });

/** What opens next, is on sale, or is over, in the order in which guests want it. */
export const programme = (state: Sale['state'], cursor: string) =>
  http.get<List<Offering>>(
    `/v1/offerings?sale=${state}&limit=24${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
  );

/** How much is left of at most 50 sessions. */
export const stock = (sessionIds: readonly string[]) =>
  http.get<List<StockInShort>>(`/v1/stock?${sessionIds.map((id) => `session=${id}`).join('&')}`);

export const offering = (id: string) => http.get<Offering>(`/v1/offerings/${id}`);
export const session = (id: string) => http.get<Session>(`/v1/sessions/${id}`);
export const sale = (id: string) => http.get<Sale>(`/v1/sales/${id}`);
export const layout = (id: string) => http.get<Layout>(`/v1/layouts/${id}`);

/** The room in front of a sale; null when it sells without a line. */
export async function roomOf(saleId: string): Promise<Room | null> {
  return (await http.get<List<Room>>(`/v1/rooms?saleId=${saleId}`)).items[0] ?? null;
}

export const room = (id: string) => http.get<Room>(`/v1/rooms/${id}`);

/** Joins the line; joining again gives the same place. The turn stays in a cookie. */
export const join = (roomId: string) => http.post<JoinedTurn>(`/v1/rooms/${roomId}/turns`, { body: {} });
export const myTurn = (roomId: string) => http.get<MyTurn>(`/v1/rooms/${roomId}/turns/me`);
export const leaveLine = (roomId: string) => http.delete(`/v1/rooms/${roomId}/turns/me`);

/** Asks to be let in: 201 is in, 202 means the room is full for a moment. */
export const enter = (roomId: string): Promise<Answer<{ readonly passExpiresAt?: string }>> =>
  http.ask('POST', `/v1/rooms/${roomId}/entries`, { body: {} });

export const availability = (sessionId: string) =>
  http.get<Availability>(`/v1/sessions/${sessionId}/availability`);

/** What somebody would like to sit on. */
export interface Wish {
  /** How many beside each other; as many as `near` names where it is left out. */
  readonly units?: number;
  /** For how many they must have room together. */
  readonly people?: number;
  /** The only categories to choose from; any without it. */
  readonly categories?: readonly string[];
  /** Units that they should lie near to; near to the stage without it. */
  readonly near?: readonly string[];
}

/** Free units that fit a wish best: a hint, only a hold gives anybody anything. */
export function suggestion(sessionId: string, wish: Wish): Promise<Suggestion> {
  const query = new URLSearchParams();
  if (wish.units) query.set('units', String(wish.units));
  if (wish.people) query.set('people', String(wish.people));
  for (const category of wish.categories ?? []) query.append('category', category);
  for (const unit of wish.near ?? []) query.append('near', unit);
  return http.get<Suggestion>(`/v1/sessions/${sessionId}/suggestion?${query}`);
}

/** True while it is unknown whether an action took effect, so that its key must be kept. */
const isOpen = (error: unknown) => isPassing(error) || hasCode(error, 'IN_PROGRESS');

export function holdUnits(sessionId: string, unitIds: readonly string[]): Promise<Hold> {
  const body = { sessionId, unitIds };
  const act = (idempotencyKey: string) => http.post<Hold>('/v1/holds', { body, idempotencyKey });
  return actionKeys.once(holdAction(sessionId, unitIds), act, isOpen);
}

export const hold = (id: string) => http.get<Hold>(`/v1/holds/${id}`);
export const releaseHold = (id: string) => http.delete(`/v1/holds/${id}`);

export function startPayment(holdId: string): Promise<Payment> {
  const act = (idempotencyKey: string) =>
    http.post<Payment>(`/v1/holds/${holdId}/payments`, { body: {}, idempotencyKey });
  return actionKeys.once(`pay:${holdId}`, act, isOpen);
}

export const payment = (id: string) => http.get<Payment>(`/v1/payments/${id}`);

/** What the gateway's page hands back when the guest has paid there. */
export interface Paid {
  readonly paymentKey: string;
  readonly orderId: string;
  readonly amount: Money;
}

/** Confirms a payment. Its key is never settled: however often the return page is loaded, it is the same confirmation. */
export function confirmPayment(paymentId: string, paid: Paid): Promise<Answer<Payment>> {
  const idempotencyKey = actionKeys.keyOf(`confirm:${paymentId}`);
  return http.ask('POST', `/v1/payments/${paymentId}/confirm`, {
    body: paid,
    idempotencyKey,
    patience: 20_000,
  });
}

export const bookings = (cursor: string) =>
  http.get<List<Booking>>(`/v1/bookings?limit=50${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
export const booking = (id: string) => http.get<Booking>(`/v1/bookings/${id}`);
