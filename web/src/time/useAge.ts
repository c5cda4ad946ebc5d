import { useEffect, useState } from 'react';

/** Milliseconds since a moment by this machine's clock, renewed each second. */
export function useAge(since: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1_000);
    return () => window.clearInterval(timer);
  }, []);
  return Math.max(0, now - since);
}
