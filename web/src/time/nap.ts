/** What a nap listens to; a window and its document. */
export interface Bedroom {
  readonly window: Pick<Window, 'addEventListener' | 'removeEventListener' | 'setTimeout' | 'clearTimeout'>;
  readonly document: Pick<Document, 'addEventListener' | 'removeEventListener'>;
}

/** Waits for so long, or until the network is back or somebody looks at the page again. */
export function nap(millis: number, { window, document }: Bedroom = globalThis): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      window.clearTimeout(timer);
      window.removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', wake);
      resolve();
    };
    const timer = window.setTimeout(wake, millis);
    window.addEventListener('online', wake);
    document.addEventListener('visibilitychange', wake);
  });
}
