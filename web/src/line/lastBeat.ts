/** Who was heard so lately gains nothing by saying it again, milliseconds. */
const JUST_NOW = 5_000;

/** Whether a page that goes out of sight has something to say: a place counts as taken from when its guest was last heard. */
export function isWorthALastBeat(heardAt: number, now: number): boolean {
  return heardAt > 0 && now - heardAt >= JUST_NOW;
}

/** Says that the guest is there, also when the page is closed meanwhile; the answer is nobody's to read. */
export function beatAndGo(roomId: string): void {
  navigator.sendBeacon(`/v1/rooms/${encodeURIComponent(roomId)}/turns/me/heartbeat`);
}
