import { useEffect } from 'react';
import { beat } from '../api/endpoints';
import { beatAndGo, isWorthALastBeat } from './lastBeat';
import { untilBeat } from './untilBeat';

/**
 * Says that the guest is there, while the page asks less often than that is wanted; asking says the same. Also in the
 * background, as far as the browser lets it. A page that goes out of sight says so once more, since a phone may not let
 * it say anything later; going away is not leaving, for the guest may come back. Each beat is answered with when to ask
 * at the latest, because a line may become faster than it was when the page asked last.
 *
 * @param due in which time the guest has to be heard again, milliseconds; 0 for never
 * @param heardAt when the guest was last heard, milliseconds since 1970
 * @param ask asks how it stands; the same function in each rendering
 */
export function useBeats(roomId: string, due: number, heardAt: number, ask: () => unknown): void {
  useEffect(() => {
    if (due <= 0 || heardAt === 0) return undefined;
    let timer = 0;
    let asking = 0;
    let over = false;
    let said = heardAt;
    let askAt = Number.POSITIVE_INFINITY;
    // What an earlier beat was told still holds, or beats that follow each other would put the question off for good.
    const askWithin = (pause: number) => {
      if (over || Date.now() + pause >= askAt) return;
      askAt = Date.now() + pause;
      window.clearTimeout(asking);
      asking = window.setTimeout(() => {
        askAt = Number.POSITIVE_INFINITY;
        ask();
      }, pause);
    };
    const next = (from: number) => {
      timer = window.setTimeout(
        () => {
          // Whether it is heard shows with the next answer; asking goes on whatever becomes of it.
          void beat(roomId)
            .then(({ retryAfter }) => retryAfter !== undefined && askWithin(retryAfter))
            .catch(() => undefined);
          said = Date.now();
          next(said);
        },
        untilBeat(from, due, Date.now(), Math.random()),
      );
    };
    const outOfSight = () => {
      if (document.visibilityState !== 'hidden' || !isWorthALastBeat(said, Date.now())) return;
      said = Date.now();
      beatAndGo(roomId);
    };
    next(heardAt);
    document.addEventListener('visibilitychange', outOfSight);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', outOfSight);
      window.clearTimeout(timer);
      window.clearTimeout(asking);
    };
  }, [roomId, due, heardAt, ask]);
}
