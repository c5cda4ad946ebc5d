import { useEffect, useRef } from 'react';

/** The clock is looked at this often, and a gap so long means that the machine has slept, milliseconds. */
const LOOK = 1_000;
export const SLEPT = 10_000;

/** True when between two looks at the clock so much time has passed that nothing can have run in between. */
export function hasSlept(before: number, now: number): boolean {
  return now - before > SLEPT;
}

/**
 * Calls back when the machine has slept, or the page comes back from where the browser had put it. A tab in the background is
 * left in peace: browsers slow its clock down.
 */
export function useWake(onWake: () => void): void {
  const latest = useRef(onWake);
  useEffect(() => {
    latest.current = onWake;
  }, [onWake]);
  useEffect(() => {
    let before = Date.now();
    const look = () => {
      const now = Date.now();
      if (hasSlept(before, now) && !document.hidden) latest.current();
      before = now;
    };
    const back = (event: PageTransitionEvent) => {
      if (event.persisted) latest.current();
    };
    const timer = window.setInterval(look, LOOK);
    window.addEventListener('pageshow', back);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('pageshow', back);
    };
  }, []);
}
