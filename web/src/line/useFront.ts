import { useEffect, useRef, useState } from 'react';
import { listen } from '../api/liveEvents';
import { isNews, type Front } from './front';

/** What was answered last about the guest's turn. */
interface Heard {
  readonly ahead: number;
  readonly at: number;
}

/**
 * Listens to the board while the guest is among those who are called next, and asks for the turn when it tells something.
 *
 * @returns whether the board is heard; while it is not, somebody has to ask
 */
export function useFront(roomId: string, next: boolean, heard: Heard, ask: () => void): boolean {
  const [live, setLive] = useState(false);
  const first = useRef<Front>(undefined);
  const now = useRef({ heard, ask });
  useEffect(() => {
    if (now.current.heard.at !== heard.at) first.current = undefined;
    now.current = { heard, ask };
  });
  useEffect(() => {
    if (!next) return undefined;
    const onEvent = (_: string, data: string) => {
      const board = JSON.parse(data) as Front;
      first.current ??= board;
      const last = now.current;
      if (isNews(first.current, board, last.heard.ahead, Date.now() - last.heard.at)) last.ask();
    };
    const stop = listen(`/v1/rooms/${roomId}/events`, ['board'], { onEvent, onLive: setLive });
    return () => {
      stop();
      setLive(false);
    };
  }, [roomId, next]);
  return live;
}
