import { http } from '../api/client';
import type { List, LocalizedText } from '../api/types';

/** What the desk asks about rooms, and what it orders. */

export type RoomState = 'OPEN' | 'PAUSED' | 'CLOSED';

/** The terms of a room; `version` is raised by each order and names the state that the next one means. */
export interface DeskRoom {
  readonly id: string;
  readonly saleId: string;
  readonly state: RoomState;
  readonly ratePerMinute: number;
  readonly maxInside: number;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly version: number;
}

export interface SaleInShort {
  readonly id: string;
  readonly offeringId: string;
  readonly title: LocalizedText;
  readonly place: LocalizedText;
  readonly zone: string;
}

/** Units of all sessions of a sale. */
export interface Stock {
  readonly free: number;
  readonly held: number;
  readonly sold: number;
}

/** How a room stood at a moment; paces are people a second, waits are seconds. */
export interface Sample {
  readonly at: string;
  readonly state: RoomState;
  readonly arrivals: number;
  readonly called: number;
  readonly waiting: number;
  readonly inside: number;
  readonly maxInside: number;
  readonly ratePerMinute: number;
  readonly waitFrom: number;
  readonly waitTo: number;
  readonly stock: Stock;
}

export interface LiveRoom {
  readonly room: DeskRoom;
  readonly sale: SaleInShort;
  readonly now: Sample;
}

/** A room over the last quarter of an hour, as one node of the server sees it. */
export interface WatchedRoom {
  readonly room: DeskRoom;
  readonly sale: SaleInShort;
  readonly node: number;
  readonly at: string;
  readonly stepMillis: number;
  readonly samples: readonly Sample[];
}

export interface Change {
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

export interface LogEntry {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly changes: readonly Change[];
  readonly reason: string;
}

/** Something to be done to a room, with its reason. */
export type Order =
  | { readonly what: 'state'; readonly state: RoomState; readonly reason: string }
  | {
      readonly what: 'admission';
      readonly ratePerMinute: number;
      readonly maxInside: number;
      readonly reason: string;
    };

export const liveRooms = (cursor: string) =>
  http.get<List<LiveRoom>>(`/v1/rooms/live?limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);

export const watchRoom = (id: string, since: string) =>
  http.get<WatchedRoom>(`/v1/rooms/${id}/live${since && `?since=${encodeURIComponent(since)}`}`);

export const roomLog = (id: string, cursor: string) =>
  http.get<List<LogEntry>>(`/v1/rooms/${id}/log${cursor && `?cursor=${encodeURIComponent(cursor)}`}`);

/** Orders something of the version that was seen last. */
export async function orderRoom({ id, version }: DeskRoom, order: Order): Promise<DeskRoom> {
  const { what, ...body } = order;
  const ask = { body, ifMatch: `"${version}"` };
  return (await http.ask<DeskRoom>('PUT', `/v1/rooms/${id}/${what}`, ask)).body;
}
