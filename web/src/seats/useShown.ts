import { useMemo } from 'react';
import type { Cells } from './availability';
import type { Counts } from './areas';
import type { Choice, Seat } from './choice';
import type { Shown } from './painter';

interface ShownOf {
  readonly seats: ReadonlyMap<string, Seat>;
  readonly cells: Cells;
  readonly choice: Choice;
  readonly lost: Choice | undefined;
  readonly offered: Choice | undefined;
  readonly only: ReadonlySet<string> | undefined;
  readonly counts?: Counts;
}

/** What the map is to show, by ordinals; each part stays the same object until it changes. */
export function useShown({ seats, cells, choice, lost, offered, only, counts = NONE }: ShownOf): Shown {
  const chosen = useMemo(() => ordinalsOf(choice, seats), [choice, seats]);
  const gone = useMemo(() => ordinalsOf(lost, seats), [lost, seats]);
  const instead = useMemo(() => ordinalsOf(offered, seats), [offered, seats]);
  return useMemo(
    () => ({ cells, chosen, lost: gone, offered: instead, only, counts }),
    [cells, chosen, gone, instead, only, counts],
  );
}

function ordinalsOf(ids: Choice | undefined, seats: ReadonlyMap<string, Seat>): ReadonlySet<number> {
  return new Set(ids?.flatMap((id) => seats.get(id)?.ordinal ?? []));
}

const NONE: Counts = {};
