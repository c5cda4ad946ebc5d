import { useEffect } from 'react';
import { beat } from '../api/endpoints';
import { untilBeat } from './untilBeat';

/**
 * Says that the guest is there, while the page asks less often than that is wanted; asking says the same. Also in the
 * background, as far as the browser lets it. A page that goes away only stops: the guest may come back.
 *
 * @param due in which time the guest has to be heard again, milliseconds; 0 for never
 * @param heardAt when the guest was last heard, milliseconds since 1970
 */
export function useBeats(roomId: string, due: number, heardAt: number): void {
  useEffect(() => {
    if (due <= 0 || heardAt === 0) return undefined;
    let timer = 0;
    const next = (from: number) => {
      timer = window.setTimeout(
        () => {
          // Whether it is heard shows with the next answer; asking goes on whatever becomes of it.
          void beat(roomId).catch(() => undefined);
          next(Date.now());
        },
        untilBeat(from, due, Date.now(), Math.random()),
      );
    };
    next(heardAt);
    return () => window.clearTimeout(timer);
  }, [roomId, due, heardAt]);
}
