import encodeQR from 'qr';

/** Modules of white around the code, which readers need to find it. */
const QUIET = 4;

/**
 * The squares of a booking code's QR code, true for a dark one. Eight letters and digits at the highest correction are the
 * smallest code there is, 21 by 21, so its squares are as large as they can be: read from afar, in the dark, on a cracked
 * screen. Whether the booking still lets somebody in only the server knows, so nothing but the code is in it.
 */
export function qrModules(code: string): readonly (readonly boolean[])[] {
  return encodeQR(code, 'raw', { ecc: 'high', encoding: 'alphanumeric', border: QUIET });
}
