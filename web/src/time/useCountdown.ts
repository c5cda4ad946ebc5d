import { useEffect, useState } from 'react';
import { serverClock, setServerClock } from '../api/client';
import { timeLeft, untilNextTick, type TimeLeft } from './countdown';

/** What is left until a time (RFC 3339) by the server's clock, renewed as each second passes. */
export function useCountdown(end: string): TimeLeft {
  const endMillis = Date.parse(end);
  const [now, setNow] = useState(() => serverClock.now());
  useEffect(() => {
    let timer = 0;
    let stopped = false;
    const tick = () => {
      if (stopped) return;
      if (serverClock.hasJumped) void setServerClock().then(() => serverClock.hasJumped || wake());
      const read = serverClock.now();
      setNow(read);
      if (read < endMillis) timer = window.setTimeout(tick, untilNextTick(endMillis, read));
    };
    const wake = () => {
      window.clearTimeout(timer);
      tick();
    };
    tick();
    document.addEventListener('visibilitychange', wake);
    return () => {
      stopped = true;
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', wake);
    };
  }, [endMillis]);
  return timeLeft(endMillis, now);
}
