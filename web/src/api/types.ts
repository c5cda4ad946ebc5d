import type * as given from './generated';

/**
 * What the server says, by the names that pages use. The types themselves are made from the description of the API
 * (`generated.ts`); nothing here says what is in them. A field is always there: an absent value is an empty text, an empty
 * list or false. Times are RFC 3339, durations ISO 8601, money is in minor units.
 */

export type {
  Availability,
  Board,
  Booking,
  CategoryPrice,
  Layout,
  LayoutSection,
  LayoutRow,
  LocalizedText,
  Money,
  Offering,
  PaymentState,
  ProblemCode,
  Role,
  Room,
  Sale,
  Session,
  StockInShort,
  Suggestion,
} from './generated';

export interface List<T> {
  readonly items: readonly T[];
  readonly next: string;
}

/** What a live event carries: pairs of ordinal and state. */
export type AvailabilityChanges = Pick<given.AvailabilityChanges, 'version' | 'pools'> & {
  readonly changes: readonly (readonly [number, number])[];
};
export type Account = given.Account;
export type OwnAccount = given.Account;
export type SignIn = given.SignedIn;
export type NewAccount = given.AccountSignUp;
export type OwnerApproval = given.OwnerApprovalItem;
export type Drawing = given.LayoutDrawing;
export type Spot = given.LayoutSpot;
export type LayoutUnit = given.LayoutRow['units'][number];
/** What joining gives; the turn itself stays in a cookie. */
export type JoinedTurn = given.TurnAnswer;
export type TurnState = given.MyTurnState;
/** Where the caller stands in the line. */
export type MyTurn = given.MyTurnAnswer;
export type HeldUnit = given.UnitLine;
export type Hold = given.HoldDetails;
export type Payment = given.PaymentDetails;
/** What the gateway's page hands back when the guest has paid there. */
export type Paid = given.ConfirmPayment;
export type ProfileChange = given.AccountProfileChange;
/** One place where somebody is signed in. */
export type OwnSignIn = given.OwnSignInsView;
/** Money on its way back, or returned. */
export type Refund = given.PaymentRefund;
export type Receipt = given.BookingsReceipt;
/** What would come back for a booking, or a part of it. */
export type RefundQuote = given.CancellationQuote;
export type BookingChange = given.BookingChange;
export type RefundTerms = given.RefundTerms;
