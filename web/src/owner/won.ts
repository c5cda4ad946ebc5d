/** The won that somebody has typed, with commas, blanks, the sign of won or wide digits as they come; NaN for no amount. */
export function wonOf(typed: string): number {
  const plain = typed.normalize('NFKC').replace(/[\s,\u20a9\uc6d0]/g, '');
  return /^\d{1,12}$/.test(plain) ? Number(plain) : NaN;
}
