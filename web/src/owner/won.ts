/** What a price field takes before it is sent: an amount, and nothing that would be read as none. */
export const WON_PATTERN =
  '\\s*[\u20a9\uffe6]?\\s*[0-9\uff10-\uff19][0-9\uff10-\uff19,\uff0c\\s]*\uc6d0?\\s*';

/** The won that somebody has typed, with commas, blanks, the sign of won or wide digits as they come; NaN for no amount. */
export function wonOf(typed: string): number {
  const plain = typed.normalize('NFKC').replace(/[\s,\u20a9\uc6d0]/g, '');
  return /^\d{1,15}$/.test(plain) ? Number(plain) : NaN;
}
