import { useLayoutEffect, type RefObject } from 'react';

/** Tells the style sheet how much stands above something on the page, as `--above-map`, whatever comes and goes there. */
export function useAbove(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const measure = () => {
      const here = element.current;
      // Without a box there is nothing to measure: another view is shown in its place.
      if (!here || here.offsetParent === null) return;
      const above = Math.ceil(here.getBoundingClientRect().top + window.scrollY);
      here.style.setProperty('--above-map', `${above}px`);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
}
