import encodeQR from 'qr';

/** Modules of white around the code, which readers need to find it. */
const QUIET = 4;

/** What is longer than a booking code is a signed ticket. */
const CODE = 8;

/**
 * The squares of a QR code, true for a dark one, of a signed ticket or of a booking code alone. Both are capital letters and
 * digits, so they take the smallest code there is for them: 45 by 45 at the middle correction for a ticket, 21 by 21 at the
 * highest for a code. Whether the booking still lets somebody in, only the server knows.
 */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  const ecc = text.length > CODE ? 'medium' : 'high';
  return encodeQR(text, 'raw', { ecc, encoding: 'alphanumeric', border: QUIET });
}
