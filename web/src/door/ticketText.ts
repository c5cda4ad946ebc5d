/** What a ticket's QR code begins with; a booking code never does. */
export const MARK = 'HJ1:';

const DIGITS = 165;
const BASE = 36n;
const SIGNED = 42;
const SIGNATURE = 64;

/** What a signed ticket says. Whether that is true is for `genuine.ts` to tell. */
export interface SignedTicket {
  /** Id of the key that signed it. */
  readonly kid: number;
  readonly bookingId: string;
  readonly sessionId: string;
  /** How many units it was for when it was made. */
  readonly units: number;
  readonly code: string;
  readonly signed: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/**
 * Reads the text of a ticket: a number in base 36 that is 106 bytes, of which the server's `TicketText` says what they are.
 * Undefined when it is none.
 */
export function readTicket(text: string): SignedTicket | undefined {
  const digits = text.slice(MARK.length);
  if (!text.startsWith(MARK) || digits.length !== DIGITS || !/^[0-9A-Z]+$/.test(digits)) return undefined;
  let number = 0n;
  for (const digit of digits) number = number * BASE + BigInt(parseInt(digit, 36));
  const bytes = new Uint8Array(SIGNED + SIGNATURE);
  for (let at = bytes.length - 1; at >= 0; at--) {
    bytes[at] = Number(number & 255n);
    number >>= 8n;
  }
  if (number !== 0n) return undefined;
  return {
    kid: bytes[0] ?? 0,
    bookingId: idOf(bytes.subarray(1, 17)),
    sessionId: idOf(bytes.subarray(17, 33)),
    units: bytes[33] ?? 0,
    code: String.fromCharCode(...bytes.subarray(34, SIGNED)),
    signed: bytes.slice(0, SIGNED),
    signature: bytes.slice(SIGNED),
  };
}

function idOf(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
