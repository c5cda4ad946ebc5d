import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Problem } from '../api/problem';
import type { MyTurn } from '../api/types';
import { stockState } from '../catalog/stockState';
import { useStock } from '../catalog/useStock';
import { useSignedIn } from '../session/account';
import { forget, neverMore } from './remembered';
import { useEntry } from './useEntry';
import { places } from './usePlaces';
import { useTurn } from './useTurn';
import { useWays } from './useWays';
import { lineView } from './view';

const codeOf = (error: unknown) => (error instanceof Problem ? error.code : '');

/** One guest's way through one line: what to show, what is known of it and since when, and what can be done. */
export function useLine(roomId: string) {
  const client = useQueryClient();
  const signedIn = useSignedIn();
  const { joined, turn } = useTurn(roomId);
  const called = turn.data?.state === 'CALLED' || turn.data?.state === 'INSIDE';
  const entry = useEntry(roomId, called && signedIn);
  const ways = useWays(roomId);
  const stock = useStock(turn.data?.state === 'WAITING' ? (ways.sale?.sessionIds ?? []) : []);
  const mine = ways.sessionId === undefined ? undefined : stock.get(ways.sessionId);
  const error = entry.error ?? turn.error ?? joined.failureReason;
  const view = lineView({
    turn: turn.data && joined.data ? shown(turn.data, roomId, joined.data.tick) : turn.data,
    refusal: codeOf(error),
    door: entry.data?.door,
    signedIn,
    stock: mine && stockState([mine]),
  });
  // A room is asked for more often than a turn that waits for its draw, and the opening may be moved.
  const drawn = ways.room?.drawn === true && turn.data?.state === 'REGISTERED';
  const { refetch } = turn;
  useEffect(() => {
    if (drawn) void refetch();
  }, [drawn, refetch]);
  const over = ['ENDED', 'DRAINED', 'CLOSED', 'INSIDE'].includes(view.kind);
  useEffect(() => {
    if (!over) return;
    forget(sessionStorage, roomId);
    places.forget(roomId);
  }, [over, roomId]);
  const rejoin = async () => {
    await joined.refetch();
    await turn.refetch();
    await client.resetQueries({ queryKey: ['entry', roomId] });
  };
  return {
    view,
    error,
    ways,
    stock,
    signedIn,
    terms: joined.data,
    touch: touchOf([joined, turn, entry]),
    heardAt: turn.dataUpdatedAt,
    rejoin: () => void rejoin(),
    askNow: () => void (joined.isSuccess ? turn.refetch() : joined.refetch()),
  };
}

/** The turn with a place that never moves back. */
function shown(turn: MyTurn, roomId: string, tick: number): MyTurn {
  return turn.state === 'WAITING'
    ? { ...turn, ahead: neverMore(sessionStorage, roomId, tick, turn.ahead) }
    : turn;
}

/** Whether the server can be heard: `OFFLINE` is what the browser says of itself, `SILENT` a server that does not answer. */
export type Touch = 'FINE' | 'SILENT' | 'OFFLINE';

interface Asking {
  readonly isPaused: boolean;
  readonly failureReason: unknown;
}

function touchOf(asking: readonly Asking[]): Touch {
  if (asking.some((one) => one.isPaused)) return 'OFFLINE';
  const silent = asking.some(
    ({ failureReason }) => failureReason instanceof Problem && failureReason.status === 0,
  );
  return silent ? 'SILENT' : 'FINE';
}
