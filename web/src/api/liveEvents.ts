import { pollSpacing } from '../time/pollSpacing';

/** What a listener of live events is told. */
export interface LiveListener {
  /** One named event with its JSON text. */
  readonly onEvent: (name: string, data: string) => void;
  /** True while events flow; false while they do not and somebody should ask instead. */
  readonly onLive: (live: boolean) => void;
}

/**
 * Listens to a server's event stream until stopped. The browser resumes a broken stream by itself (with the id of the last
 * event); a stream that the server refused is opened again after a growing, jittered pause.
 *
 * @returns how to stop
 */
export function listen(url: string, names: readonly string[], listener: LiveListener): () => void {
  let source: EventSource | undefined;
  let timer = 0;
  let failures = 0;
  const open = () => {
    const opened = new EventSource(url);
    source = opened;
    opened.onopen = () => {
      failures = 0;
      listener.onLive(true);
    };
    opened.onerror = () => {
      listener.onLive(false);
      if (opened.readyState !== EventSource.CLOSED) return;
      failures += 1;
      timer = window.setTimeout(open, pollSpacing(0, failures, Math.random()));
    };
    for (const name of names)
      opened.addEventListener(name, (event: MessageEvent<string>) => listener.onEvent(name, event.data));
  };
  open();
  return () => {
    window.clearTimeout(timer);
    source?.close();
  };
}
