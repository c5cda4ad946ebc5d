/**
 * What the server says, as its HTTP API documents it. Fields are always there: an absent value is an empty text, an empty
 * list or false. Times are RFC 3339, durations ISO 8601, money is in minor units.
 */

/** A name for people, in both languages. */
export interface LocalizedText {
  readonly ko: string;
  readonly en: string;
}

export interface Money {
  readonly amount: number;
  readonly currency: string;
}

export interface List<T> {
  readonly items: readonly T[];
  readonly next: string;
}

export type Role = 'GUEST' | 'OWNER' | 'OPERATOR';
export type AccountState = 'ACTIVE' | 'AWAITING_APPROVAL' | 'REJECTED';

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly state: AccountState;
  readonly locale: string;
}

/** `GET /v1/account`. */
export interface OwnAccount extends Account {
  readonly passwordChangeRequired: boolean;
}

export interface SignIn {
  readonly account: Account;
  readonly signInId: string;
  readonly accessExpiresAt: string;
  readonly refreshExpiresAt: string;
  readonly passwordChangeRequired: boolean;
}

export interface OwnerApproval {
  readonly account: Account;
  readonly requestedAt: string;
  readonly decidedAt: string;
  readonly reason: string;
}

export interface Session {
  readonly id: string;
  readonly offeringId: string;
  readonly layoutId: string;
  readonly saleId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly businessDay: string;
  readonly zone: string;
}

export interface CategoryPrice {
  readonly category: string;
  readonly price: Money;
}

export interface Sale {
  readonly id: string;
  readonly offeringId: string;
  readonly sessionIds: readonly string[];
  readonly opensAt: string;
  readonly closesAt: string;
  readonly unitsPerPerson: number;
  readonly state: 'SCHEDULED' | 'OPEN' | 'CLOSED';
  readonly prices: readonly CategoryPrice[];
}

export interface OfferingPlace {
  readonly id: string;
  readonly name: LocalizedText;
  readonly address: LocalizedText;
  readonly zone: string;
}

export interface Offering {
  readonly id: string;
  readonly placeId: string;
  readonly kind: 'PERFORMANCE' | 'DINING';
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly place: OfferingPlace;
  readonly sessions: readonly Session[];
  readonly sales: readonly Sale[];
}

export interface LayoutUnit {
  readonly id: string;
  /** Index of the unit in an availability snapshot. */
  readonly ordinal: number;
  readonly label: string;
  readonly category: string;
  readonly kind: 'SEAT' | 'TABLE' | 'CONNECTOR';
  readonly accessible: boolean;
  readonly capacity: number;
  /** Where it stands in the drawing, in the plan's own unit; x to the right, y downwards. */
  readonly x: number;
  readonly y: number;
}

/** A spot of a drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Something drawn beside the units: a polygon, or words alone. */
export interface Drawing {
  readonly stage: boolean;
  readonly label: string;
  readonly labelAt: Spot;
  readonly outline: readonly Spot[];
}

export interface LayoutRow {
  readonly label: string;
  readonly units: readonly LayoutUnit[];
}

export interface LayoutSection {
  readonly name: string;
  readonly rows: readonly LayoutRow[];
}

export interface Layout {
  readonly id: string;
  readonly placeId: string;
  readonly name: string;
  readonly categories: readonly { readonly name: string; readonly color: string }[];
  readonly sections: readonly LayoutSection[];
  readonly drawings: readonly Drawing[];
  /** What everybody looks at. */
  readonly focus: Spot;
}

/** Free units beside each other; none when there are no such. */
export interface Suggestion {
  readonly sessionId: string;
  readonly units: readonly HeldUnit[];
}

export interface Room {
  readonly id: string;
  readonly saleId: string;
  readonly state: 'OPEN' | 'PAUSED' | 'CLOSED';
  readonly opensAt: string;
}

/** What joining gives; the turn itself stays in a cookie. */
export interface JoinedTurn {
  readonly room: string;
  readonly joinedAt: string;
  /** How long a called guest is expected. */
  readonly callWindow: string;
  /** How long a guest may choose inside. */
  readonly timeInside: string;
}

export type TurnState = 'COUNTING' | 'WAITING' | 'CALLED' | 'INSIDE' | 'ENDED';

/** Where the caller stands in the line. */
export interface MyTurn {
  readonly state: TurnState;
  /** While the room is paused nobody is called. */
  readonly roomState: Room['state'];
  readonly ahead: number;
  /** The wait is somewhere between these two durations. */
  readonly waitFrom: string;
  readonly waitTo: string;
  /** Ask again after this duration. */
  readonly pollAfter: string;
  readonly callWindowEndsAt: string;
}

/** How much of a session is left. What is held may become free again. */
export interface StockInShort {
  readonly sessionId: string;
  readonly free: number;
  readonly held: number;
  readonly sold: number;
}

export interface Availability {
  readonly sessionId: string;
  readonly version: number;
  readonly cells: number;
  /** Base64 of two bits a cell. */
  readonly states: string;
}

/** What a live event carries: pairs of ordinal and state. */
export interface AvailabilityChanges {
  readonly version: number;
  readonly changes: readonly (readonly [number, number])[];
}

export interface HeldUnit {
  readonly unitId: string;
  readonly ordinal: number;
  readonly section: string;
  readonly row: string;
  readonly label: string;
  readonly category: string;
  readonly price: Money;
}

export interface Hold {
  readonly id: string;
  readonly sessionId: string;
  readonly saleId: string;
  readonly state: 'ACTIVE' | 'CONFIRMED' | 'RELEASED' | 'EXPIRED';
  readonly units: readonly HeldUnit[];
  readonly total: Money;
  readonly heldUntil: string;
  /** The server's clock when it answered. */
  readonly now: string;
}

export type PaymentState = 'READY' | 'IN_PROGRESS' | 'DONE' | 'ABORTED' | 'EXPIRED' | 'UNKNOWN' | 'CANCELED';

export interface Payment {
  readonly id: string;
  readonly holdId: string;
  readonly orderId: string;
  readonly orderName: string;
  readonly amount: Money;
  readonly state: PaymentState;
  readonly checkoutUrl: string;
  readonly bookingId: string;
  readonly failureCode: string;
  readonly failureMessage: string;
}

export interface Booking {
  readonly id: string;
  /** What a guest shows at the door. */
  readonly code: string;
  readonly state: 'CONFIRMED' | 'CHECKED_IN' | 'CANCELLED' | 'NO_SHOW';
  readonly session: Session;
  readonly offering: { readonly id: string; readonly title: LocalizedText };
  readonly place: { readonly id: string; readonly name: LocalizedText; readonly address: LocalizedText };
  readonly units: readonly HeldUnit[];
  readonly total: Money;
  readonly paymentId: string;
  readonly confirmedAt: string;
}
