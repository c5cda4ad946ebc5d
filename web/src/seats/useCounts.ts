import { useEffect, useState } from 'react';
import { fitting, withCount, type Counts } from './areas';
import type { Cells } from './availability';

interface CountsOf {
  readonly sessionId: string;
  readonly cells: Cells;
  /** True while what is chosen is being held for this guest, when it stops being free for a good reason. */
  readonly holding: boolean;
}

/** How many of which area are wanted. Outlives a reload and a sign-in; shrinks to what is left, and says so. */
export function useCounts({ sessionId, cells, holding }: CountsOf) {
  const key = `hanjul.counted.${sessionId}`;
  const [counts, setCounts] = useState<Counts>(
    () => JSON.parse(sessionStorage.getItem(key) ?? '{}') as Counts,
  );
  /** The area of which there was less than was wanted. */
  const [shrunk, setShrunk] = useState<string>();
  useEffect(() => sessionStorage.setItem(key, JSON.stringify(counts)), [key, counts]);
  useEffect(() => {
    if (holding) return;
    const left = fitting(counts, cells.pools);
    if (left === counts) return;
    setShrunk(Object.keys(counts).find((id) => counts[id] !== left[id]));
    setCounts(left);
  }, [holding, counts, cells]);
  const count = (id: string, many: number) => {
    setShrunk(undefined);
    setCounts((now) => withCount(now, id, many));
  };
  return { counts, shrunk, count, clear: () => setCounts({}) };
}
