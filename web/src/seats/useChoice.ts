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

/** Seats that somebody else was quicker with, and how it came out. */
export interface Lost {
  readonly seats: Choice;
  /** All that had been chosen. */
  readonly asked: Choice;
  /** Seats that could be had instead; undefined where nobody has told yet. */
  readonly instead: Choice | undefined;
}

/** The chosen seats of one session. They outlive a reload and a sign-in; a seat that somebody else takes drops out and is named. */
export function useChoice({ sessionId, seats, cells, limit, holding }: ChoiceOf) {
  const key = `hanjul.chosen.${sessionId}`;
  const [choice, setChoice] = useState<Choice>(
    () => JSON.parse(sessionStorage.getItem(key) ?? '[]') as Choice,
  );
  const [lost, setLost] = useState<Lost>();
  const [full, setFull] = useState(false);
  useEffect(() => sessionStorage.setItem(key, JSON.stringify(choice)), [key, choice]);

  /** Takes seats out of the choice because somebody else has them. */
  const drop = (gone: Lost) => {
    setLost(gone);
    setChoice((chosen) => chosen.filter((id) => !gone.seats.includes(id)));
  };
  useEffect(() => {
    if (holding) return;
    const { lost: gone } = sifted(choice, seats, cells);
    if (gone.length > 0) drop({ seats: gone, asked: choice, instead: undefined });
  }, [holding, choice, seats, cells]);

  const change = (next: Choice) => {
    setFull(false);
    setLost(undefined);
    setChoice(next);
  };
  const toggle = (unitId: string) => {
    const next = toggled(choice, unitId, limit);
    change(next);
    setFull(next === choice);
  };
  return { choice, lost, full, toggle, drop, choose: change };
}
