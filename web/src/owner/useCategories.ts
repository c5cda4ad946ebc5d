import { useQueries } from '@tanstack/react-query';
import { layout } from '../api/endpoints';
import type { Session } from '../api/types';

/** The categories of all seats of some sessions, in the order of their layouts; undefined until they are known. */
export function useCategories(sessions: readonly Session[]): readonly string[] | undefined {
  const ids = [...new Set(sessions.map(({ layoutId }) => layoutId))];
  return useQueries({
    queries: ids.map((id) => ({ queryKey: ['layout', id], queryFn: () => layout(id), staleTime: Infinity })),
    combine: (found) =>
      found.some(({ data }) => data === undefined)
        ? undefined
        : [...new Set(found.flatMap(({ data }) => data?.categories.map(({ name }) => name) ?? []))],
  });
}
