import { api } from '../api/client';
import type * as given from '../api/generated';
import { hasCode } from '../api/problem';

/** The list of who waits for what comes back of a session that is sold out. */

export type ReturnAsk = given.ReturnAsk;
export type Waiting = given.ReturnAskWaiting;

/** What somebody wants of what comes back. */
export interface ReturnWish {
  readonly units: number;
  readonly categories: readonly string[];
  readonly apart: boolean;
  readonly accessible: number;
}

export const boardOf = (session: string) => api.get('/v1/sessions/{session}/returns', { path: { session } });

/** The reader's newest ask in a session; null when they have made none. */
export async function ownAsk(session: string): Promise<ReturnAsk | null> {
  try {
    return await api.get('/v1/sessions/{session}/returns/ask', { path: { session } });
  } catch (error) {
    if (hasCode(error, 'NOT_FOUND')) return null;
    throw error;
  }
}

/** Asking again for the same changes nothing, so it may be repeated. */
export const askFor = (session: string, { categories, ...wish }: ReturnWish) =>
  api.put('/v1/sessions/{session}/returns/ask', {
    path: { session },
    body: { ...wish, categories: [...categories] },
  });

export const leaveList = (session: string) =>
  api.delete('/v1/sessions/{session}/returns/ask', { path: { session } });

export const ownAsks = () => api.get('/v1/return-asks', { query: { limit: 20 } });

/** All of a session's list, page by page. */
export async function lineOf(session: string): Promise<readonly Waiting[]> {
  const line: Waiting[] = [];
  let cursor = '';
  do {
    const query = { cursor, limit: 100 };
    const { items, next } = await api.get('/v1/sessions/{session}/returns/line', {
      path: { session },
      query,
    });
    line.push(...items);
    cursor = next;
  } while (cursor !== '');
  return line;
}

/** Whether it waits, or has an offer. */
export const isLive = ({ state }: Pick<ReturnAsk, 'state'>) => state === 'WAITING' || state === 'OFFERED';
