/** Short for yes, three times for no: felt in the hand while the eyes are on the guest. Milliseconds. */
const YES = [60];
const NO = [120, 80, 120, 80, 120];

/** Tells the hand that holds the device, where it can. */
export function tellHand(yes: boolean): void {
  if ('vibrate' in navigator) navigator.vibrate(yes ? YES : NO);
}
