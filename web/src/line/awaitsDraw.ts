import { serverClock } from '../api/client';
import type { Room } from '../api/types';

/** Whether a line gives its places by a draw that is still to come. */
export const awaitsDraw = (room: Room | null | undefined): boolean =>
  room?.ordering === 'LOTTERY' && !room.drawn && serverClock.now() < Date.parse(room.opensAt);
