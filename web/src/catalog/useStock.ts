import { useQuery } from '@tanstack/react-query';
import { stock } from '../api/endpoints';
import type { StockInShort } from '../api/types';
import { pollSpacing } from '../time/pollSpacing';

/** How often it is asked for again while the page is looked at, milliseconds. */
const EVERY = 15_000;
const MOST = 50;

/** How much is left of those sessions, by session; empty while it is not known. Only a hint: the claim decides. */
export function useStock(sessionIds: readonly string[]): ReadonlyMap<string, StockInShort> {
  const asked = sessionIds.slice(0, MOST);
  const { data } = useQuery({
    queryKey: ['stock', ...asked],
    queryFn: async () => {
      const { items } = await stock(asked);
      return new Map(items.map((item) => [item.sessionId, item]));
    },
    enabled: asked.length > 0,
    refetchInterval: () => pollSpacing(EVERY, 0, Math.random()),
  });
  return data ?? NOTHING;
}

const NOTHING: ReadonlyMap<string, StockInShort> = new Map();
