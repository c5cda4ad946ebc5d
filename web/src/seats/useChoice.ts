import { useEffect, useState } from 'react';
import type { Cells } from './availability';
import { sifted, toggled, type Choice, type Seat } from './choice';

interface ChoiceOf {
  readonly sessionId: string;
  readonly seats: ReadonlyMap<string, Seat>;
  readonly cells: Cells;
  readonly limit: number;
  /** True while the chosen seats are being held for this guest, when they stop being free for a good reason. */
  readonly holding: boolean;
}

/** The chosen seats of one session. They outlive a reload and a sign-in; a seat that somebody else takes drops out and is named. */
export function useChoice({ sessionId, seats, cells, limit, holding }: ChoiceOf) {
  const key = `hanjul.chosen.${sessionId}`;
  const [choice, setChoice] = useState<Choice>(
    () => JSON.parse(sessionStorage.getItem(key) ?? '[]') as Choice,
  );
  const [lost, setLost] = useState<Choice>([]);
  const [full, setFull] = useState(false);
  useEffect(() => sessionStorage.setItem(key, JSON.stringify(choice)), [key, choice]);

  const drop = (gone: Choice) => {
    setLost(gone);
    setChoice((chosen) => chosen.filter((id) => !gone.includes(id)));
  };
  useEffect(() => {
    if (holding) return;
    const { lost: gone } = sifted(choice, seats, cells);
    if (gone.length > 0) drop(gone);
  }, [holding, choice, seats, cells]);

  const toggle = (unitId: string) => {
    const next = toggled(choice, unitId, limit);
    setFull(next === choice);
    setLost([]);
    setChoice(next);
  };
  return { choice, lost, full, toggle, drop, clear: () => setChoice([]) };
}
