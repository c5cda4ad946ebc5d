import { api } from '../api/client';
import type {
  Room,
  RoomLogChange,
  RoomLogEntry,
  RoomsLive,
  RoomsLiveSample,
  RoomsLiveStock,
  RoomsLiveWatched,
} from '../api/generated';

/** What the desk asks about rooms, and what it orders. */

export type { RoomState } from '../api/generated';

/** The terms of a room; `version` is raised by each order and names the state that the next one means. */
export type DeskRoom = Room;
/** Units of all sessions of a sale. */
export type Stock = RoomsLiveStock;
/** How a room stood at a moment; paces are people a second, waits are seconds. */
export type Sample = RoomsLiveSample;
export type LiveRoom = RoomsLive;
/** A room over the last quarter of an hour, as one node of the server sees it. */
export type WatchedRoom = RoomsLiveWatched;
export type Change = RoomLogChange;
export type LogEntry = RoomLogEntry;

/** What somebody can order a room to do. */
export type OrderedState = Exclude<Room['state'], 'RECOVERING'>;

/** Something to be done to a room, with its reason. */
export type Order =
  | { readonly what: 'state'; readonly state: OrderedState; readonly reason: string }
  | {
      readonly what: 'admission';
      readonly ratePerMinute: number;
      readonly maxInside: number;
      readonly reason: string;
    };

export const liveRooms = (cursor: string) => api.get('/v1/rooms/live', { query: { limit: 100, cursor } });

export const watchRoom = (room: string, since: string) =>
  api.get('/v1/rooms/{room}/live', { path: { room }, query: { since } });

/** Says that the data of a room came back from a backup. */
export const recoverRoom = (room: string, reason: string) =>
  api.put('/v1/rooms/{room}/recovery', { path: { room }, body: { reason } });

export const roomLog = (room: string, cursor: string) =>
  api.get('/v1/rooms/{room}/log', { path: { room }, query: { cursor } });

/** Orders something of the version that was seen last. */
export function orderRoom({ id, version }: DeskRoom, order: Order): Promise<DeskRoom> {
  const path = { room: id };
  const ifMatch = `"${version}"`;
  if (order.what === 'state') {
    const { what: _, ...body } = order;
    return api.put('/v1/rooms/{room}/state', { path, body, ifMatch });
  }
  const { what: _, ...body } = order;
  return api.put('/v1/rooms/{room}/admission', { path, body, ifMatch });
}
